using NodaTime;

namespace FamilyOnline.Rollups;

/// <summary>What a rolled figure rests on, so that the same question gives the same answer again (汇总依据).</summary>
/// <param name="TreeDay">The day whose tree was used.</param>
/// <param name="KnownAt">Up to when answers were known; null for all in the table.</param>
/// <param name="MetricVersion">The version of the metric's definition.</param>
/// <param name="PackHashes">The hashes of the packs that the definitions come from.</param>
public sealed record RollupBasis(LocalDate TreeDay, Instant? KnownAt, int MetricVersion, IReadOnlyList<string> PackHashes);
