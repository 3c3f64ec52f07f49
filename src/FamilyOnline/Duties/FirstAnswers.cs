using FamilyOnline.Submissions;
using NodaTime;

namespace FamilyOnline.Duties;

/// <summary>When each figure was first answered, of all that is known by an instant.</summary>
/// <remarks>
/// A value is an answer, and so are 暂无, 不适用 and 不公开; 未报 is none. What is corrected, contradicted or taken back later stays an answer of its first
/// day: the same rule as the county's own ledger has. The order of rows makes no difference, for the earliest is taken.
/// </remarks>
internal sealed class FirstAnswers
{
    private readonly Dictionary<string, int> _units;
    private readonly Dictionary<(int Unit, int Metric, ReportingPeriod Period), Instant> _first = [];
    private readonly MetricCatalogue _metrics;

    public FirstAnswers(FigureTable figures, IReadOnlySet<string> metrics, Instant knownAt)
    {
        (_metrics, Units) = (figures.Metrics, figures.UnitIds);
        _units = Units.Select((id, place) => (id, place)).ToDictionary(unit => unit.id, unit => unit.place, StringComparer.Ordinal);
        var columns = figures.Columns;
        bool[] isAsked = [.. _metrics.All.Select(metric => metrics.Contains(metric.Id))];
        for (var row = 0; row < figures.Count; row++)
        {
            if (isAsked[columns.Metric[row]] && columns.Value[row] != Cells.Silent && figures.KnownAt(row) is var instant && instant <= knownAt)
                Take((columns.Unit[row], columns.Metric[row], columns.Periods[columns.Period[row]]), instant);
        }
    }

    /// <summary>Gets the ids of all units that have rows.</summary>
    public IReadOnlyList<string> Units { get; }

    /// <summary>Gives the day on which the last metric of a form was first answered; null where one was not.</summary>
    public LocalDate? MetOn(Duty duty, string unit, ReportingPeriod period)
    {
        if (!_units.TryGetValue(unit, out var place))
            return null;
        var last = Instant.MinValue;
        foreach (var metric in duty.Metrics)
        {
            if (!_first.TryGetValue((place, _metrics.IndexOf(metric), period), out var first))
                return null;
            last = first > last ? first : last;
        }

        return ChinaDay.Of(last);
    }

    private void Take((int Unit, int Metric, ReportingPeriod Period) cell, Instant instant)
    {
        if (!_first.TryGetValue(cell, out var first) || instant < first)
            _first[cell] = instant;
    }
}
