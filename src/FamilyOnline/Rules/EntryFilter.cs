namespace FamilyOnline.Rules;

/// <summary>Which entries of a register count: <c>where: { kind: [省级, 市级] }</c>; every key must hold (登记筛选).</summary>
internal sealed class EntryFilter(IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> allowed)
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

    public string Text => string.Join(", ", allowed.Select(asked => $"{asked.Key}: {string.Join(" | ", asked.Value)}"));

    /// <summary>Says which entries are meant.</summary>
    public LocalizedText Say() => Wordings.Join("list", allowed.Select(asked => Wordings.Say("where." + asked.Key, Wordings.Join("or", asked.Value.Select(word => word == Any ? Wordings.Say("where.any") : new LocalizedText(word))))));

    public bool Takes(Occurrence entry) => allowed.All(asked => Fields[asked.Key](entry) is { } text && asked.Value.Any(word => word == text || word == Any));
}
