namespace FamilyOnline.Schemes;

/// <summary>A criterion of a sheet, and the lines that it stands in, the outermost first and its own last.</summary>
internal sealed record CriterionLine(IReadOnlyList<SchemeNode> Path, Criterion Criterion)
{
    /// <summary>Lists the criteria of a sheet, in its order.</summary>
    public static IEnumerable<CriterionLine> In(SchemeNode root) => Below(root, []);

    private static IEnumerable<CriterionLine> Below(SchemeNode node, SchemeNode[] above)
    {
        SchemeNode[] path = [.. above, node];
        return node is Criterion criterion ? [new(path, criterion)] : node.Below.SelectMany(part => Below(part, path));
    }
}
