using FamilyOnline.Documents;
using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>Reads what a line does where a figure is missing, where there is no target, and where it does not apply.</summary>
internal static class TreatmentSection
{
    /// <summary>Reads <c>not-applicable: rescale</c>, or <c>{ spread: [a, b] }</c> over named lines.</summary>
    public static InapplicableRule NotApplicable(MapReader reader)
    {
        if (reader.Find("not-applicable") is not DocumentMap)
            return new(reader.Choice("not-applicable", InapplicableRule.Words, Inapplicable.Rescale));
        var spread = reader.Map("not-applicable")!;
        spread.Need("spread");
        var over = spread.Ids("spread");
        spread.Done();
        return new(Inapplicable.Spread) { Over = over };
    }

    /// <summary>Reads <c>missing: zero</c>, <c>{ give: n }</c>, or another scorer.</summary>
    public static AbsenceRule Absence(MapReader reader, string key, AbsenceRule byDefault, RuleReader rules, ScorerSection scorers)
    {
        if (reader.Find(key) is not DocumentMap)
            return reader.Find(key) is null ? byDefault : new(reader.Choice(key, AbsenceRule.Words, byDefault.Treatment));
        var map = reader.Map(key)!;
        var rule = map.Find("give") is not null ? Given(map, rules) : Other(map, scorers);
        map.Done();
        return rule ?? byDefault;
    }

    private static AbsenceRule? Given(MapReader map, RuleReader rules) =>
        rules.Points(map, "give") is { } points ? new(AbsenceTreatment.Give) { Points = points } : null;

    private static AbsenceRule? Other(MapReader map, ScorerSection scorers) =>
        scorers.Read(map) is { } rule ? new(AbsenceTreatment.Scorer) { Scorer = rule.Scorer, Figures = rule.Figures } : null;
}
