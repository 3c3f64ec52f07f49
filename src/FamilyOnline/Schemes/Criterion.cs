using FamilyOnline.Scoring;

namespace FamilyOnline.Schemes;

/// <summary>A line of the sheet that a scorer counts (评分标准).</summary>
public sealed class Criterion : SchemeNode
{
    /// <summary>Makes a criterion.</summary>
    /// <param name="id">The id, unique in its scheme.</param>
    /// <param name="title">What people call it.</param>
    /// <param name="points">The most points it can give; null for no bounds.</param>
    /// <param name="scorer">Counts the points.</param>
    /// <param name="metrics">The ids of the metrics that the scorer's settings name.</param>
    /// <param name="provenance">Where it comes from; null where the line above says so.</param>
    public Criterion(string id, LocalizedText title, Exact? points, IScorer scorer, IEnumerable<string> metrics, Provenance? provenance = null)
        : base(id, title, points, provenance) => (Scorer, Metrics) = (Require.NotNull(scorer), [.. metrics.Distinct(StringComparer.Ordinal)]);

    /// <summary>Gets what counts the points.</summary>
    public IScorer Scorer { get; }

    /// <summary>Gets the ids of the metrics that the scorer's settings name.</summary>
    public IReadOnlyList<string> Metrics { get; }

    /// <inheritdoc/>
    public override IEnumerable<SchemeNode> SelfAndBelow() => [this];
}
