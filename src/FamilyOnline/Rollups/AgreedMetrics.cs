using FamilyOnline.Submissions;

namespace FamilyOnline.Rollups;

/// <summary>The metrics that envelopes define themselves, where no catalogue says what is added up.</summary>
internal static class AgreedMetrics
{
    /// <summary>Collects the definitions that senders use under their own ids; metrics that a mapping leads elsewhere are not among them.</summary>
    /// <exception cref="ArgumentException">Two senders define a metric differently, so that only a catalogue can say which counts.</exception>
    public static MetricCatalogue Of(IReadOnlyList<Envelope> envelopes)
    {
        SortedDictionary<string, (string Sender, Metric Metric)> agreed = new(StringComparer.Ordinal);
        foreach (var envelope in envelopes)
        {
            foreach (var metric in envelope.Metrics.All.Where(metric => IsOwn(envelope, metric)))
            {
                if (!agreed.TryGetValue(metric.Id, out var first))
                    agreed[metric.Id] = (envelope.Sender, metric);
                else
                    Require.That(AreAlike(first.Metric, metric), $"'{first.Sender}' and '{envelope.Sender}' define the metric '{metric.Id}' differently; give the metrics that are added up.", nameof(envelopes));
            }
        }

        return new(agreed.Values.Select(one => one.Metric));
    }

    private static bool IsOwn(Envelope envelope, Metric metric) => envelope.Mappings.FirstOrDefault(mapping => mapping.Metric == metric.Id) is not { } mapping
        || (mapping.Relation == MetricRelation.Same && mapping.To == metric.Id && mapping.ToVersion == metric.Version);

    private static bool AreAlike(Metric one, Metric other) =>
        (one.Kind, one.Version, one.Decimals, one.Measure.Chinese, one.Formula, one.Numerator, one.Denominator, one.Aggregation, one.CarryForwardMonths)
            == (other.Kind, other.Version, other.Decimals, other.Measure.Chinese, other.Formula, other.Numerator, other.Denominator, other.Aggregation, other.CarryForwardMonths)
        && one.States.SequenceEqual(other.States, StringComparer.Ordinal);
}
