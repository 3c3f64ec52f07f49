using FamilyOnline.Documents;
using FamilyOnline.Rules;

namespace FamilyOnline.Scoring;

/// <summary>Gives the points that an assessor gave, within a range, or those of the level that was chosen (评委或考核部门评定).</summary>
/// <remarks>
/// The mark of the line's own id, unless <c>of</c> names another. A mark outside the range is no mark: the points are not known, and the trace says why.
/// <para>Shape: whatever was judged.</para>
/// <para>Source: A39, A42 and A44 of the 24 official schemes studied.</para>
/// </remarks>
public sealed class JudgedScorer : IScorer, IReaching
{
    private readonly FigureDefinition _of;
    private readonly (Exact Least, Exact Most)? _range;
    private readonly IReadOnlyList<KeyValuePair<string, Exact>> _levels;

    private JudgedScorer(FigureDefinition of, (Exact Least, Exact Most)? range, IReadOnlyList<KeyValuePair<string, Exact>> levels) => (_of, _range, _levels) = (of, range, levels);

    /// <inheritdoc/>
    public Quantity Score(ScoringContext context)
    {
        var field = Require.NotNull(context).Figures.Field;
        return _range is { } range ? InRange(context, range) : OfLevel(context, StatedMark.Of(_of, field, context.Figures.Row));
    }

    /// <inheritdoc/>
    Reach IReaching.ReachOf(Exact points) => new(_range is { } range ? range.Most : _levels.Select(level => level.Value).Aggregate(Exact.Max), IsBound: true, Exact.Zero);

    internal static IScorer? Read(DocumentNode settings, RuleReader rules)
    {
        MapReader reader = new(settings, rules.Problems);
        var of = Judged(reader, rules);
        var (rangeNode, levelsNode) = (reader.Find("range"), reader.Find("levels"));
        if (rangeNode is not null && levelsNode is not null)
            rules.Problems.Add(DocumentProblems.OneOf.At(levelsNode.Place, "range", "levels"));
        var range = levelsNode is null ? RangeSection.Read(reader, "range", rules) : null;
        var levels = reader.Map("levels") is { } map ? Levels(map, rules) : [];
        if (reader.Find("levels") is DocumentMap { Entries.Count: 0 } none)
            rules.Problems.Add(RuleProblems.Empty.At(none.Place, "levels"));
        reader.Done();
        return of is null || (range is null && levels.Count == 0) ? null : new JudgedScorer(of, range, levels);
    }

    /// <summary>The mark that is meant: of the line's own id, unless another is named.</summary>
    private static FigureDefinition? Judged(MapReader reader, RuleReader rules)
    {
        if (reader.Find("of") is not null || rules.Line.Length == 0)
            return rules.Figure(reader.Need("of"));
        MetricFigure own = new(rules.Line);
        rules.Note(own);
        return own;
    }

    private static List<KeyValuePair<string, Exact>> Levels(MapReader map, RuleReader rules)
    {
        List<KeyValuePair<string, Exact>> levels = [];
        foreach (var entry in map.Entries)
        {
            if (rules.Points(map, entry.Key) is { } points && map.IsName(entry))
                levels.Add(new(entry.Key, points));
        }

        return levels.Count == map.Entries.Count ? levels : [];
    }

    private Quantity InRange(ScoringContext context, (Exact Least, Exact Most) range)
    {
        var mark = context.Figure(_of);
        if (!mark.TryGetValue(out var given))
            return mark;
        if (given < range.Least || given > range.Most)
        {
            context.Say("judged.out-of-range", context.Named(_of), Numbers.Of(given), Numbers.Of(range.Least), Numbers.Of(range.Most));
            return Quantity.Of(Absence.NotAvailable);
        }

        if (!context.IsTold)
            return given;
        context.Say("judged", context.Named(_of), Numbers.Of(given), Numbers.Of(range.Least), Numbers.Of(range.Most));
        AskReason(context, given, range.Most);
        context.Step(TraceWriter.Text(given), given);
        return given;
    }

    private Quantity OfLevel(ScoringContext context, Mark? mark)
    {
        var said = context.Figure(_of);
        if (mark?.Value.Word is { } word)
            return Level(context, word);
        return said.IsKnown ? Level(context, said.ToString()) : said;
    }

    private Quantity Level(ScoringContext context, string word)
    {
        foreach (var (level, points) in _levels)
        {
            if (level != word)
                continue;
            context.Say("judged.level", context.Named(_of), word, Numbers.Of(points));
            AskReason(context, points, _levels.Max(one => one.Value));
            context.Step(TraceWriter.Text(points), points);
            return points;
        }

        context.Say("judged.no-level", context.Named(_of), word, string.Join(", ", _levels.Select(level => level.Key)));
        return Quantity.Of(Absence.NotAvailable);
    }

    /// <summary>Tells that the reason is missing where one must be given for whatever is below the most.</summary>
    private void AskReason(ScoringContext context, Exact given, Exact most)
    {
        if (context.AsksReason && given < most && StatedMark.Of(_of, context.Figures.Field, context.Figures.Row)?.Reason is null)
            context.MissReason(_of);
    }
}
