using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>Finds a line whose points would be needed before they are known: a rank of a total within that total, say.</summary>
internal static class LineCycles
{
    /// <summary>Gives the first circle, as <c>a → b → a</c>; null where there is none.</summary>
    public static string? Find(SchemeNode root, bool isWhole)
    {
        if (!isWhole)
            return null;
        var needs = root.SelfAndBelow().DistinctBy(line => line.Id).ToDictionary(line => line.Id, line => Needs(line).ToArray(), StringComparer.Ordinal);
        HashSet<string> done = new(StringComparer.Ordinal);
        foreach (var line in needs.Keys)
        {
            if (Walk(line, needs, done, []) is { } cycle)
                return cycle;
        }

        return null;
    }

    private static IEnumerable<string> Needs(SchemeNode line) => line.Below.Select(part => part.Id).Concat(LineUses.FiguresOf(line).SelectMany(Lines));

    private static IEnumerable<string> Lines(FigureDefinition figure) => figure.Node is { } line ? [line] : figure.Uses.SelectMany(Lines);

    private static string? Walk(string line, Dictionary<string, string[]> needs, HashSet<string> done, List<string> path)
    {
        if (path.IndexOf(line) is >= 0 and var start)
            return string.Join(" → ", [.. path[start..], line]);
        if (!needs.TryGetValue(line, out var needed) || !done.Add(line))
            return null;
        path.Add(line);
        var cycle = needed.Select(next => Walk(next, needs, done, path)).FirstOrDefault(found => found is not null);
        path.RemoveAt(path.Count - 1);
        return cycle;
    }
}
