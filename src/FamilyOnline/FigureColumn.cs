using System.Collections.ObjectModel;
using NodaTime;

namespace FamilyOnline;

/// <summary>All answers to one metric: subject by subject one after the other, of each the oldest period first.</summary>
internal sealed class FigureColumn(ReportedFigure[] lines, int[] starts)
{
    private (YearMonth Through, Ball[] Balls)? _standing;

    /// <summary>Gets the answers for a subject; none for one that the metric was never asked of.</summary>
    public IReadOnlyList<ReportedFigure> this[int subject] => Segment(subject) is { Count: > 0 } segment ? new ReadOnlyCollection<ReportedFigure>(segment) : [];

    /// <summary>Gives what stands at the end of a month for every subject; the last month that was asked for is kept.</summary>
    public Ball[] Standing(int subjects, YearMonth through)
    {
        if (_standing is { } kept && kept.Through == through)
            return kept.Balls;
        var (balls, end) = (new Ball[subjects], through.ToDateInterval().End);
        for (var subject = 0; subject < balls.Length; subject++)
            balls[subject] = Segment(subject) is { Count: > 0 } segment ? Ball.Of(FigureRule.Value(segment, end)) : Ball.Of(Absence.NotReported);
        _standing = (through, balls);
        return balls;
    }

    private ArraySegment<ReportedFigure> Segment(int subject) => subject + 1 < starts.Length ? new(lines, starts[subject], starts[subject + 1] - starts[subject]) : [];
}
