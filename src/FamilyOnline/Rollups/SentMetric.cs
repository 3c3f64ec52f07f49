using FamilyOnline.Documents;
using FamilyOnline.Submissions;
using NodaTime;

namespace FamilyOnline.Rollups;

/// <summary>A metric that is reported, as one envelope defines it.</summary>
/// <param name="Envelope">The envelope.</param>
/// <param name="Metric">The metric.</param>
internal sealed record SentMetric(Envelope Envelope, Metric Metric)
{
    /// <summary>Gets who sent it and its definition word for word: envelopes of one sender under one definition belong together.</summary>
    public (string Sender, string Text) Definition { get; } = (Envelope.Sender, CanonicalJson.Write(MetricDocument.Of(Metric)));

    /// <summary>Gives its figures that are known by an instant; null for all. What comes later must not change what is made of the others.</summary>
    public IEnumerable<FigureEdition> Rows(Instant? knownAt) => Envelope.Figures.Where(row => ReferenceEquals(row.Metric, Metric) && (knownAt is null || row.KnownAt <= knownAt));

    /// <summary>Gives the metrics of an envelope that are reported.</summary>
    public static IEnumerable<SentMetric> Of(Envelope envelope) => envelope.Metrics.All.Where(metric => !metric.IsDerived).Select(metric => new SentMetric(envelope, metric));
}
