using FamilyOnline.Documents;
using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>Reads the modifiers of a line.</summary>
internal sealed class OptionsSection(RuleReader rules, ScorerSection scorers)
{
    /// <summary>Gets the keys of a line that are no scorer's.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        "id", "title", "points", "parts", "sheets", "sheet-by", "weight", "pool", "pools", "floor", "cap", "start", "times", "combine", "each", "only-for", "only-if",
        "not-applicable", "missing", "no-target", "same-fact", "vetoes", "window", "round", "evidence", "check", "reason", "scored-by", "led-by", "as-printed", "source", "assumed",
    ];

    public static IReadOnlyDictionary<string, bool> SameFacts { get; } = new Dictionary<string, bool>(StringComparer.Ordinal) { ["heaviest"] = true };

    public static IReadOnlyDictionary<string, bool?> Reasons { get; } = new Dictionary<string, bool?>(StringComparer.Ordinal) { ["required"] = true, ["optional"] = false };

    /// <summary>Reads the modifiers of a line.</summary>
    public NodeOptions Read(MapReader reader) => ReadWhole(reader) with
    {
        Weight = Weight(reader),
        Pool = reader.Find("pool") is { } pool ? reader.IdOf(pool) : null,
        Vetoes = VetoSection.Read(reader, rules),
        Window = WindowSection.Read(reader.Map("window")),
        Round = RoundSection.Read(reader.Map("round")),
    };

    /// <summary>Reads the modifiers of the whole sheet, which nothing adds up further; its vetoes, window and rounding are the scheme's.</summary>
    public NodeOptions ReadWhole(MapReader reader)
    {
        var pools = Pools(reader);
        var (floor, cap) = BoundSection.Both(reader, rules);
        return new()
        {
            Pools = pools,
            Floor = floor,
            Cap = cap,
            Start = rules.Points(reader, "start"),
            Times = rules.Figure(reader.Find("times")),
            Combine = reader.Choice("combine", EnumWords<Combination>.All, Combination.Sum),
            Each = EachSection.Read(reader.Map("each"), rules),
            OnlyFor = reader.Texts("only-for"),
            OnlyIf = rules.Condition(reader.Find("only-if")),
            NotApplicable = TreatmentSection.NotApplicable(reader),
            Missing = TreatmentSection.Absence(reader, "missing", AbsenceRule.Unknown, rules, scorers),
            NoTarget = TreatmentSection.Absence(reader, "no-target", AbsenceRule.Skip, rules, scorers),
            SameFactOnce = reader.Choice("same-fact", SameFacts, false),
            Notes = Notes(reader),
        };
    }

    private static NodeNotes Notes(MapReader reader) => new()
    {
        ScoredBy = reader.Localized("scored-by"),
        LedBy = reader.Localized("led-by"),
        Evidence = reader.Localized("evidence"),
        Check = reader.Localized("check"),
        AsPrinted = reader.Localized("as-printed"),
        ReasonRequired = reader.Choice("reason", Reasons, (bool?)null),
    };

    private static Exact? Weight(MapReader reader)
    {
        if (reader.Number("weight") is not { } weight)
            return null;
        if (!weight.IsNegative && !weight.IsZero)
            return weight;
        reader.Problems.Add(DocumentProblems.NotPositive.At(reader.Find("weight")!.Place, $"{reader.Find("weight")}"));
        return null;
    }

    private List<PoolBound> Pools(MapReader reader)
    {
        List<PoolBound> bounds = [];
        if (reader.Map("pools") is not { } pools)
            return bounds;
        foreach (var entry in pools.Entries)
        {
            MapReader bound = new(pools.Find(entry.Key)!, reader.Problems);
            var (floor, cap) = BoundSection.Both(bound, rules);
            bounds.Add(new(entry.Key, floor?.At, cap?.At));
            bound.Done();
        }

        return bounds;
    }
}
