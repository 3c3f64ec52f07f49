using FamilyOnline.Documents;

namespace FamilyOnline.Schemes;

/// <summary>Reads <c>marks</c>: the figures of a scheme that are stated as marks and stand in no report.</summary>
internal static class MarkSection
{
    /// <summary>Reads what figures a scheme's rules may name: the known metrics and the scheme's marks; null accepts any.</summary>
    public static IReadOnlyCollection<string>? Names(MapReader scheme, IReadOnlyCollection<string>? metrics)
    {
        if (scheme.Find("marks") is null)
            return metrics;
        HashSet<string> lines = [.. LineIds.In(scheme.Node), SchemeReader.RootId];
        HashSet<string> names = new(metrics ?? [], StringComparer.Ordinal);
        foreach (var node in scheme.List("marks"))
        {
            if (scheme.IdOf(node) is not { } mark)
                continue;
            if (lines.Contains(mark))
                scheme.Problems.Add(SchemeProblems.MarkIsLine.At(node.Place, mark));
            else if (!names.Add(mark))
                scheme.Problems.Add(SchemeProblems.MarkTwice.At(node.Place, mark));
        }

        return names;
    }
}
