using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>Gives the points of a line for a candidate; a line that is scored once per judge has none of its own below that.</summary>
internal static class LinePoints
{
    public static Quantity Of(StandingRun shared, string node, int row)
    {
        var scheme = shared.Scheme;
        if (!scheme.Index.TryGetValue(node, out var at))
            throw new KeyNotFoundException($"The scheme has no line '{node}'.");
        if (scheme.Depths[node] > 0 && IsWithinEach(scheme.Root, node))
            return Quantity.Of(Absence.NotApplicable);
        return shared.Sheet.ScoreAt(scheme.Nodes[at], InWindows(scheme.Root, node, shared.Field) ?? shared.Field, row).Points;
    }

    /// <summary>Gives the field that a line is scored in, through the windows of the lines around it; null where the line is not below this one.</summary>
    private static EvaluationField? InWindows(SchemeNode from, string node, EvaluationField field)
    {
        if (from.Id == node)
            return field;
        var below = SheetRun.Through(from, field);
        return from.Below.Select(part => InWindows(part, node, below)).FirstOrDefault(found => found is not null);
    }

    private static bool IsWithinEach(SchemeNode from, string node) =>
        from.Below.Any(part => (from.Options.Each is not null && part.SelfAndBelow().Any(below => below.Id == node)) || IsWithinEach(part, node));
}
