using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>Gives the points of a line for a candidate; a line that is scored once per judge has none of its own below that.</summary>
internal static class LinePoints
{
    /// <summary>Gives them for everybody, where the line stands below a line that is scored once per judge or through a window.</summary>
    public static Quantity[] Of(Scheme scheme, SheetRun run, EvaluationField field, string node)
    {
        if (IsWithinEach(scheme.Root, node))
            return field.Shared(nameof(LinePoints), () => Array.ConvertAll(field.Rows, _ => Quantity.Of(Absence.NotApplicable)));
        return run.Column(scheme.Nodes[scheme.Index[node]], InWindows(scheme.Root, node, field) ?? field).Points;
    }

    /// <summary>Gives them for one candidate.</summary>
    /// <exception cref="KeyNotFoundException">The scheme has no such line.</exception>
    public static Quantity Of(Standings shared, string node, int row)
    {
        var (scheme, field) = (shared.Scheme, shared.Field);
        if (!scheme.Index.TryGetValue(node, out var at))
            throw new KeyNotFoundException($"The scheme has no line '{node}'.");
        if (scheme.Depths[node] > 0 && IsWithinEach(scheme.Root, node))
            return Quantity.Of(Absence.NotApplicable);
        return shared.Sheet.ScoreAt(scheme.Nodes[at], InWindows(scheme.Root, node, field) ?? field, row).Points;
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
