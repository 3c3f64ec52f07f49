namespace FamilyOnline;

/// <summary>What shall be reached, in the plan's words, and the metrics it is measured by (目标任务).</summary>
public sealed class Objective
{
    /// <summary>Makes an objective.</summary>
    /// <param name="id">The id.</param>
    /// <param name="title">What shall be reached.</param>
    /// <param name="metrics">The ids of the metrics it is measured by; none where nothing is counted.</param>
    /// <param name="provenance">Where the plan says so, and what was assumed in measuring it.</param>
    public Objective(string id, LocalizedText title, IEnumerable<string> metrics, Provenance provenance)
    {
        (Id, Title, Provenance) = (Require.Id(id), Require.NotNull(title), Require.NotNull(provenance));
        Metrics = Require.Distinct(metrics, metric => metric, "metric");
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets what shall be reached.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets the ids of the metrics it is measured by.</summary>
    public IReadOnlyList<string> Metrics { get; }

    /// <summary>Gets where the plan says so, and what was assumed in measuring it.</summary>
    public Provenance Provenance { get; }
}
