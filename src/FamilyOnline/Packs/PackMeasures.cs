namespace FamilyOnline.Packs;

/// <summary>What a pack measures, and how figures of it are looked at.</summary>
/// <param name="Metrics">What may be reported.</param>
/// <param name="Checks">The checks on it.</param>
internal sealed record PackMeasures(IReadOnlyList<Metric> Metrics, IReadOnlyList<FigureCheck> Checks);
