namespace FamilyOnline.Schemes;

/// <summary>Within how many fields below the whole a line is scored: one for each line above it that is scored once per judge, or that has a window of its own.</summary>
internal static class NodeDepths
{
    public static IReadOnlyDictionary<string, int> Of(SchemeNode root)
    {
        Dictionary<string, int> depths = new(StringComparer.Ordinal);
        Walk(root, 0, depths);
        return depths;
    }

    private static void Walk(SchemeNode node, int depth, Dictionary<string, int> depths)
    {
        depths[node.Id] = depth;
        var below = depth + (node.Options.Each is null ? 0 : 1) + (node.Options.Window is null ? 0 : 1);
        foreach (var part in node.Below)
            Walk(part, below, depths);
    }
}
