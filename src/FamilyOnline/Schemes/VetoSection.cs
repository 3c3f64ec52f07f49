using FamilyOnline.Documents;
using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>Reads <c>vetoes: [{ if: accident, effect: exclude }]</c>; the effect is <c>exclude</c>, <c>{ score: 0 }</c> or <c>{ bar: excellent }</c>.</summary>
internal static class VetoSection
{
    /// <summary>The word that bars every grade above the last, every prize and the choice itself.</summary>
    public const string Award = "award";

    /// <summary>Gets the words for effects that need no more said.</summary>
    public static IReadOnlyDictionary<string, VetoEffect> Words { get; } = new Dictionary<string, VetoEffect>(StringComparer.Ordinal) { ["exclude"] = VetoEffect.Exclude };

    public static IReadOnlyList<Veto> Read(MapReader reader, RuleReader rules) =>
        [.. reader.List("vetoes").Select(node => One(new MapReader(node, rules.Problems), rules)).OfType<Veto>()];

    private static Veto? One(MapReader reader, RuleReader rules)
    {
        var (condition, title, provenance) = (rules.Condition(reader.Need("if")), reader.Localized("title"), reader.Provenance());
        var (effect, points, barred) = Effect(reader, rules);
        reader.Done();
        return condition is null || effect == VetoEffect.Unspecified ? null : new(condition, effect, points, barred, title, provenance);
    }

    private static (VetoEffect Effect, Exact Points, IReadOnlyList<string> Barred) Effect(MapReader reader, RuleReader rules)
    {
        if (reader.Need("effect") is not DocumentMap)
            return (reader.Choice("effect", Words, VetoEffect.Unspecified), default, []);
        var map = reader.Map("effect")!;
        var (points, barred) = (rules.Points(map, "score"), map.Texts("bar"));
        map.Done();
        if (map.Find("score") is not null && map.Find("bar") is { } second)
            reader.Problems.Add(DocumentProblems.OneOf.At(second.Place, "score", "bar"));
        if (points is { } fixedScore)
            return (VetoEffect.Score, fixedScore, []);
        rules.Barred.AddRange(barred.Select(word => (map.Find("bar")!.Place, word)));
        if (barred.Count > 0)
            return (VetoEffect.Bar, default, barred);
        if (map.Find("score") is null && map.Find("bar") is null or DocumentList { Items.Count: 0 })
            reader.Problems.Add(DocumentProblems.MissingKey.At(map.Place, "score | bar"));
        return default;
    }
}
