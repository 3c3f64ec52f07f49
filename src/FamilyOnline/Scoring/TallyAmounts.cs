namespace FamilyOnline.Scoring;

/// <summary>What entries give or take on one side, the same for all or by kind (计分标准).</summary>
internal sealed class TallyAmounts(TallySeries? all, IReadOnlyList<KeyValuePair<string, TallySeries>> byKind)
{
    /// <summary>The word for every kind that is not named.</summary>
    public const string Otherwise = "otherwise";

    /// <summary>Gets the amounts that are the same for all; null where they differ by kind.</summary>
    public TallySeries? OfAll => all;

    /// <summary>Gets whether the amounts differ by kind.</summary>
    public bool IsByKind => all is null;

    /// <summary>Gets whether kinds that are not named have an amount of their own.</summary>
    public bool HasRest => Find(Otherwise) is not null;

    /// <summary>Gets the most that one entry gives or takes.</summary>
    public Exact Most => byKind.Select(kind => kind.Value).Append(all).OfType<TallySeries>().Select(series => series.Most).Aggregate(Exact.Max);

    /// <summary>Tells whether a kind is named.</summary>
    public bool Names(string? kind) => Find(kind) is not null;

    /// <summary>Gives the amounts for a kind that is named, or for one that is not; null where it has none on this side.</summary>
    public TallySeries? For(string? kind, bool isNamed) => all ?? Find(isNamed ? kind : Otherwise);

    private TallySeries? Find(string? kind) => byKind.FirstOrDefault(entry => entry.Key == kind).Value;
}
