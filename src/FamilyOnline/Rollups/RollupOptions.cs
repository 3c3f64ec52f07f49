using NodaTime;

namespace FamilyOnline.Rollups;

/// <summary>The settings of a roll-up that have a default (汇总设置).</summary>
public sealed record RollupOptions
{
    /// <summary>Gets the instant up to which answers are known; later ones count as if they had never come.</summary>
    /// <value>Null, everything that is in the table, unless given.</value>
    public Instant? KnownAt { get; init; }

    /// <summary>Gets the metric by which coverage is also measured, such as households: the share of them that lives in units that answered.</summary>
    /// <value>A metric's id; null, by number of answers alone, unless given.</value>
    public string? SizeMetric { get; init; }

    /// <summary>Gets the hashes of the packs that the definitions come from.</summary>
    /// <value>None unless given.</value>
    public IReadOnlyList<string> PackHashes { get; init; } = [];
}
