using FamilyOnline.Documents;
using FamilyOnline.Rules;

namespace FamilyOnline.Scoring;

/// <summary>Reads what entries give or take: <c>0.5</c>, <c>[10, 5]</c>, <c>all</c>, <c>{ judged: [5, 10] }</c>, or each of these by kind.</summary>
internal static class TallyAmountsSection
{
    public const string All = "all";
    private const string Judged = "judged";

    public static TallyAmounts? Read(MapReader reader, string key, RuleReader rules)
    {
        if (reader.Find(key) is not { } node)
            return null;
        if (node is not DocumentMap map || map.Find(Judged) is not null)
            return List(node, reader, rules) is { } all ? new(all, []) : null;
        List<KeyValuePair<string, TallySeries>> byKind = [];
        foreach (var entry in map.Entries)
        {
            if (List(entry.Value, reader, rules) is { } amounts && reader.IsName(entry))
                byKind.Add(new(entry.Key, amounts));
        }

        if (map.Entries.Count == 0)
            rules.Problems.Add(RuleProblems.Empty.At(map.Place, key));
        return byKind.Count < map.Entries.Count || byKind.Count == 0 ? null : new(null, byKind);
    }

    private static TallySeries? List(DocumentNode node, MapReader reader, RuleReader rules)
    {
        TallyAmount?[] amounts = node is DocumentList list ? [.. list.Items.Select(item => One(item, reader, rules))] : [One(node, reader, rules)];
        if (amounts.Length == 0)
            rules.Problems.Add(DocumentProblems.WrongShape.At(node.Place, "list"));
        return amounts.Length == 0 || amounts.Contains(null) ? null : new([.. amounts.OfType<TallyAmount>()]);
    }

    private static TallyAmount? One(DocumentNode node, MapReader reader, RuleReader rules)
    {
        if (node is DocumentMap)
            return Range(new MapReader(node, rules.Problems), rules);
        if (node is DocumentScalar { Text: All } all)
        {
            if (rules.PointsBase is { } whole)
                return new(whole);
            rules.Problems.Add(RuleProblems.PercentPoints.At(all.Place, All));
            return null;
        }

        if (rules.PointsOf(reader, node) is not { } points)
            return null;
        if (!points.IsNegative)
            return new(points);
        rules.Problems.Add(RuleProblems.NegativeAmount.At(node.Place, $"{node}"));
        return null;
    }

    private static TallyAmount? Range(MapReader reader, RuleReader rules)
    {
        var bounds = RangeSection.Read(reader, Judged, rules);
        reader.Done();
        return bounds is { } range ? new(null, range.Least, range.Most) : null;
    }
}
