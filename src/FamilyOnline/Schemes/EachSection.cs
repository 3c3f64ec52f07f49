using FamilyOnline.Documents;
using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>Reads <c>each: { of: judge, combine: mean, drop: { lowest: 1, highest: 1 } }</c>.</summary>
internal static class EachSection
{
    private const int Most = 1_000_000;

    public static EachRule? Read(MapReader? reader, RuleReader rules)
    {
        if (reader is null)
            return null;
        var of = reader.NeedId("of");
        var drop = reader.Map("drop");
        var elements = reader.Texts("elements");
        var rule = new EachRule(of, reader.Choice("combine", EnumWords<Combination>.All, Combination.Sum))
        {
            DropLowest = drop?.WholeNumber("lowest", 0, Most) ?? 0,
            DropHighest = drop?.WholeNumber("highest", 0, Most) ?? 0,
            Best = reader.WholeNumber("best", 1, Most),
            NotHeld = rules.Points(reader, "not-held"),
            Elements = elements,
            Weights = Weights(reader.Map("weights")),
        };
        drop?.Done();
        reader.Done();
        if (FieldSplit.IsPeriod(of))
            CheckPeriods(reader, elements, rule.Weights.Keys);
        return rule with { Elements = [.. elements.Concat(rule.Weights.Keys).Distinct(StringComparer.Ordinal)] };
    }

    private static Dictionary<string, Exact> Weights(MapReader? reader)
    {
        Dictionary<string, Exact> weights = new(StringComparer.Ordinal);
        foreach (var entry in reader?.Entries ?? [])
        {
            if (reader!.Number(entry.Key) is not { } weight)
                continue;
            if (weight.IsNegative || weight.IsZero)
                reader.Problems.Add(DocumentProblems.NotPositive.At(reader.Find(entry.Key)!.Place, $"{reader.Find(entry.Key)}"));
            else
                weights[entry.Key] = weight;
        }

        return weights;
    }

    private static void CheckPeriods(MapReader reader, IReadOnlyList<string> elements, IEnumerable<string> weighted)
    {
        foreach (var (key, element) in elements.Select(element => ("elements", element)).Concat(weighted.Select(element => ("weights", element))).Where(named => !ReportingPeriod.TryParse(named.element, out _)))
            reader.Problems.AddUnknown(reader.Find(key)!.Place, "period", element, ["2024", "2024-Q2", "2024-04", "2024-04-30"]);
    }
}
