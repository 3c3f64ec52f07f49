using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>Finds a line whose points would be needed before they are known: a rank of a total within that total, say.</summary>
internal static class LineCycles
{
    /// <summary>Gives the lines of the first circle, the first again at the end; null where there is none.</summary>
    public static IReadOnlyList<string>? Find(SchemeNode root, bool isWhole)
    {
        if (!isWhole)
            return null;
        var needs = root.SelfAndBelow().DistinctBy(line => line.Id).ToDictionary(line => line.Id, line => Needs(line).ToArray(), StringComparer.Ordinal);
        HashSet<string> done = new(StringComparer.Ordinal);
        return needs.Keys.Select(line => Walk(line, needs, done, [])).FirstOrDefault(cycle => cycle is not null);
    }

    /// <summary>Gives the line of a circle that names the next one in a rule, where it could be mended; the first where all only stand in each other.</summary>
    public static string Culprit(SchemeNode root, IReadOnlyList<string> cycle)
    {
        var lines = root.SelfAndBelow().DistinctBy(line => line.Id).ToDictionary(line => line.Id, StringComparer.Ordinal);
        return cycle.SkipLast(1).Where((line, at) => lines[line].Below.All(part => part.Id != cycle[at + 1])).FirstOrDefault(cycle[0]);
    }

    private static IEnumerable<string> Needs(SchemeNode line) => line.Below.Select(part => part.Id).Concat(LineUses.FiguresOf(line).SelectMany(Lines));

    private static IEnumerable<string> Lines(FigureDefinition figure) => figure.Node is { } line ? [line] : figure.Uses.SelectMany(Lines);

    private static string[]? Walk(string line, Dictionary<string, string[]> needs, HashSet<string> done, List<string> path)
    {
        if (path.IndexOf(line) is >= 0 and var start)
            return [.. path[start..], line];
        if (!needs.TryGetValue(line, out var needed) || !done.Add(line))
            return null;
        path.Add(line);
        var cycle = needed.Select(next => Walk(next, needs, done, path)).FirstOrDefault(found => found is not null);
        path.RemoveAt(path.Count - 1);
        return cycle;
    }
}
