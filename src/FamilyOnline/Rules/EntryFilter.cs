namespace FamilyOnline.Rules;

/// <summary>Which entries of a register count: <c>where: { kind: [省级, 市级], none: [{ reason: 不可抗力 }] }</c>; every key must hold (登记筛选).</summary>
/// <remarks>What an entry leaves blank is not asked further: it has no such word, so that <c>none</c> of it holds.</remarks>
internal sealed class EntryFilter(IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> allowed, IReadOnlyList<KeyValuePair<Junction, IReadOnlyList<EntryFilter>>> joined)
{
    /// <summary>What an entry may be asked for, by the word that documents use.</summary>
    public static IReadOnlyDictionary<string, Func<Occurrence, string?>> Fields { get; } = new Dictionary<string, Func<Occurrence, string?>>(StringComparer.Ordinal)
    {
        ["kind"] = entry => entry.Kind,
        ["fact"] = entry => entry.Fact,
        ["reason"] = entry => entry.Reason,
        ["evidence"] = entry => entry.Evidence,
    };

    /// <summary>The word for a field that is filled, whatever with.</summary>
    public const string Any = "any";

    public string Text => string.Join(", ", allowed.Select(asked => $"{asked.Key}: {string.Join(" | ", asked.Value)}").Concat(joined.Select(some => $"{WordOf(some.Key)}({string.Join(" | ", some.Value.Select(part => part.Text))})")));

    /// <summary>Says which entries are meant.</summary>
    public LocalizedText Say() => Wordings.Join("list", allowed.Select(asked => Wordings.Say("where." + asked.Key, Wordings.Join("or", asked.Value.Select(word => word == Any ? Wordings.Say("where.any") : new LocalizedText(word))))).Concat(joined.Select(Said)));

    public bool Takes(Occurrence entry) => allowed.All(asked => Fields[asked.Key](entry) is { } text && asked.Value.Any(word => word == text || word == Any)) && joined.All(some => some.Key switch
    {
        Junction.All => some.Value.All(part => part.Takes(entry)),
        Junction.Any => some.Value.Any(part => part.Takes(entry)),
        _ => !some.Value.Any(part => part.Takes(entry)),
    });

    private static LocalizedText Said(KeyValuePair<Junction, IReadOnlyList<EntryFilter>> some) =>
        Wordings.Say(some.Key == Junction.None ? "none" : "alone", Wordings.Join("junction." + some.Key, some.Value.Select(part => Wordings.Say("within", part.Say()))));

    private static string WordOf(Junction junction) => RuleWords.Junctions.First(word => word.Value == junction).Key;
}
