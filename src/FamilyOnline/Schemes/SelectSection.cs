using FamilyOnline.Documents;
using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>Reads how many are chosen, and who may not be: <c>select: { take: 5, earlier-winners: { stay-out: always }, tie: unresolved }</c>.</summary>
internal static class SelectSection
{
    public const string Always = "always";

    public static IReadOnlyDictionary<string, bool> Vacancies { get; } = new Dictionary<string, bool>(StringComparer.Ordinal) { ["next"] = true, ["stays-open"] = false };

    public static IReadOnlyDictionary<string, bool> Preferences { get; } = new Dictionary<string, bool>(StringComparer.Ordinal) { ["rank"] = false, ["sum"] = true };

    public static SelectionRule? Read(MapReader? select, RuleReader rules, IReadOnlyDictionary<string, SchemeNode> lines, bool better)
    {
        if (select is null)
            return null;
        var take = PlaceCountSection.Read(select, "take", rules);
        var earlier = select.Map("earlier-winners");
        SelectionRule rule = new(take ?? None)
        {
            Per = select.Find("per") is { } per ? select.IdOf(per) : null,
            Prizes = Prizes(select, rules),
            AtLeast = QuotaSection.Read(select, "at-least", rules),
            AtMost = QuotaSection.Read(select, "at-most", rules),
            StayOutYears = earlier is null ? null : StayOut(earlier),
            Chain = RankSection.Chain(select, rules, lines, better),
            Tie = select.Choice("tie", RankSection.AtTheLine, TieProcedure.Unresolved),
            NextFillsVacancy = select.Choice("vacancy", Vacancies, true),
            PrefersSum = select.Choice("prefer", Preferences, false),
            DecidedBy = select.Localized("decided-by"),
            Notice = select.Text("notice"),
            Provenance = select.Provenance(),
        };
        earlier?.Done();
        select.Done();
        return take is null ? null : rule;
    }

    /// <summary>Stands for a number of places that could not be read, so that the other keys are read all the same.</summary>
    private static PlaceCount None { get; } = new(null, new NumberFigure(Exact.One), "1");

    private static int? StayOut(MapReader earlier)
    {
        var text = earlier.NeedText("stay-out");
        if (text == Always)
            return int.MaxValue;
        if (text.Split(' ') is [var digits, "year" or "years"] && int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var years) && years > 0)
            return years;
        if (text.Length > 0)
            earlier.Problems.AddUnknown(earlier.Find("stay-out")!.Place, "stay-out", text, [Always, "2 years"]);
        return null;
    }

    private static List<Prize> Prizes(MapReader select, RuleReader rules)
    {
        List<Prize> prizes = [];
        foreach (var node in select.List("prizes"))
        {
            MapReader reader = new(node, rules.Problems);
            var (id, title, count, pay) = (reader.NeedId("prize"), reader.Localized("title"), PlaceCountSection.Read(reader, "count", rules), reader.Number("pay"));
            reader.Done();
            if (count is { Figure: NumberFigure { Value: var many } })
                prizes.Add(new(id, title ?? new LocalizedText(id), (int)many.ToDecimal(), pay));
            else if (count is not null)
                prizes.Add(new(id, title ?? new LocalizedText(id), 0, pay) { Places = count });
        }

        return prizes;
    }
}
