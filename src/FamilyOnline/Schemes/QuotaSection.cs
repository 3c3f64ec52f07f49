using FamilyOnline.Documents;
using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>Reads <c>at-least: [{ class: subdistrict, count: 1, if-any: true }]</c> and <c>at-most: [{ per: organisation, count: 3 }, { class: town, share: 20% }]</c>.</summary>
internal static class QuotaSection
{
    public static IReadOnlyList<Quota> Read(MapReader select, string key, RuleReader rules) =>
        [.. select.List(key).Select(node => One(new MapReader(node, rules.Problems), rules)).OfType<Quota>()];

    private static Quota? One(MapReader reader, RuleReader rules)
    {
        var (per, grouping, provenance) = (reader.Text("per"), reader.Text("of"), reader.Provenance());
        var group = reader.Text("class") ?? reader.Text("group");
        var ifAny = reader.Flag("if-any");
        var count = PlaceCountSection.Read(reader, reader.Find("share") is null ? "count" : "share", rules);
        if (reader.Find("share") is not null && reader.Find("count") is { } both)
            reader.Problems.Add(DocumentProblems.OneOf.At(both.Place, "share", "count"));
        if (per is not null && reader.Find("of") is { } idle)
            reader.Problems.Add(DocumentProblems.OneOf.At(idle.Place, "per", "of"));
        reader.Done();
        if (per is null == group is null)
            reader.Problems.Add(DocumentProblems.MissingKey.At(reader.Place, "per | class"));
        else if (count is not null)
            return new(per ?? grouping ?? Candidate.ClassGrouping, group, count, reader.Find("share") is null, ifAny, provenance);
        return null;
    }
}
