using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>For each criterion the nearest line around it within which the same fact counts once.</summary>
internal static class SameFactLines
{
    public static IReadOnlyDictionary<SchemeNode, SchemeNode> Of(SchemeNode root)
    {
        Dictionary<SchemeNode, SchemeNode> lines = [];
        Walk(root, null, lines);
        return lines;
    }

    private static void Walk(SchemeNode node, SchemeNode? around, Dictionary<SchemeNode, SchemeNode> lines)
    {
        var nearest = node.Options.SameFactOnce ? node : around;
        if (nearest is not null)
            lines[node] = nearest;
        foreach (var part in node.Below)
            Walk(part, nearest, lines);
    }
}
