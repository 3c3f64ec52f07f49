using FamilyOnline.Submissions;

namespace FamilyOnline.Rollups;

/// <summary>The settings of rolling up envelopes that have a default (收件汇总设置).</summary>
public sealed record InboxOptions
{
    /// <summary>Gets the metrics that are added up, with their definitions.</summary>
    /// <value>Null, those that the envelopes define themselves, which then must not contradict each other, unless given.</value>
    public MetricCatalogue? Metrics { get; init; }

    /// <summary>Gets how metrics of senders relate to those that are added up, by the id of the sender, decided here; it counts before what the sender says.</summary>
    /// <value>None unless given.</value>
    public IReadOnlyDictionary<string, IReadOnlyList<MetricMapping>> Mappings { get; init; } = new Dictionary<string, IReadOnlyList<MetricMapping>>();

    /// <summary>Gets the settings of the roll-up itself.</summary>
    /// <value>Those of every roll-up unless given.</value>
    public RollupOptions Rollup { get; init; } = new();
}
