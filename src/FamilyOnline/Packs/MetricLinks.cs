using FamilyOnline.Documents;
using FamilyOnline.Formulas;

namespace FamilyOnline.Packs;

/// <summary>Checks the metrics that metrics name: they are there, can be added up, and lead back to none in a ring.</summary>
internal static class MetricLinks
{
    private static readonly string[] Parts = ["numerator", "denominator"];

    /// <summary>Reports every broken link of the list <c>metrics</c>.</summary>
    public static void Check(MapReader pack)
    {
        var maps = PackItems.Maps(pack, "metrics").ToArray();
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var map in maps)
            kinds.TryAdd(TextOf(map, "id"), TextOf(map, "kind"));
        Dictionary<string, IReadOnlyList<string>> uses = new(StringComparer.Ordinal);
        foreach (var map in maps)
            uses.TryAdd(TextOf(map, "id"), [.. NamesOf(map, kinds, pack.Problems)]);
        foreach (var map in maps.Where(map => IsInRing(TextOf(map, "id"), uses)))
            pack.Problems.Add(MetricProblems.Ring.At(map.Place, TextOf(map, "id")));
        foreach (var map in maps.Where(IsBareRatio))
            pack.Problems.Add(MetricProblems.RatioWithoutParts.At(map.Place, TextOf(map, "id")));
    }

    private static bool IsBareRatio(DocumentMap map) =>
        TextOf(map, "kind") == "ratio" && map.Find("numerator") is null && map.Find("formula") is null
        && (map.Find("roll-up") as DocumentMap)?.Find("over-units") is not DocumentScalar { Text: "mean-of-units" };

    private static IEnumerable<string> NamesOf(DocumentMap map, Dictionary<string, string> kinds, DocumentProblems problems)
    {
        foreach (var part in Parts.Select(map.Find).OfType<DocumentScalar>())
            yield return Addable(part, kinds, problems);
        if (map.Find("roll-up") is DocumentMap rollUp && rollUp.Find("weight") is DocumentScalar weight)
            yield return Addable(weight, kinds, problems);
        if (map.Find("formula") is DocumentScalar text && Formula.Read(text, problems) is { } formula)
        {
            foreach (var name in formula.Names)
                yield return Known(name, text.Place, kinds, problems);
        }

        foreach (var split in (map.Find("splits") as DocumentList)?.Items.OfType<DocumentMap>() ?? [])
        {
            foreach (var part in (split.Find("parts") as DocumentList)?.Items.OfType<DocumentScalar>() ?? [])
                Known(part.Text, part.Place, kinds, problems);
        }
    }

    private static string Addable(DocumentScalar part, Dictionary<string, string> kinds, DocumentProblems problems)
    {
        if (kinds.GetValueOrDefault(Known(part.Text, part.Place, kinds, problems)) is "ratio" or "intensive" or "ordinal" or "distinct")
            problems.Add(MetricProblems.NotAddable.At(part.Place, part.Text, kinds[part.Text]));
        return part.Text;
    }

    private static string Known(string id, Place place, Dictionary<string, string> kinds, DocumentProblems problems)
    {
        if (!kinds.ContainsKey(id))
            problems.AddUnknown(place, "metric", id, kinds.Keys);
        return id;
    }

    private static bool IsInRing(string id, Dictionary<string, IReadOnlyList<string>> uses)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        Stack<string> waiting = new(uses[id]);
        while (waiting.TryPop(out var next))
        {
            if (next == id)
                return true;
            if (seen.Add(next))
            {
                foreach (var further in uses.GetValueOrDefault(next, []))
                    waiting.Push(further);
            }
        }

        return false;
    }

    private static string TextOf(DocumentMap map, string key) => (map.Find(key) as DocumentScalar)?.Text ?? "";
}
