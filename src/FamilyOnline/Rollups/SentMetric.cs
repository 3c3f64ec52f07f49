using FamilyOnline.Documents;
using FamilyOnline.Submissions;

namespace FamilyOnline.Rollups;

/// <summary>A metric that is reported, as one envelope defines it.</summary>
/// <param name="Envelope">The envelope.</param>
/// <param name="Metric">The metric.</param>
internal sealed record SentMetric(Envelope Envelope, Metric Metric)
{
    /// <summary>Gets who sent it and its definition word for word: envelopes of one sender under one definition belong together.</summary>
    public (string Sender, string Text) Definition { get; } = (Envelope.Sender, CanonicalJson.Write(MetricDocument.Of(Metric)));

    /// <summary>Gets its figures.</summary>
    public IEnumerable<FigureEdition> Rows => Envelope.Figures.Where(row => ReferenceEquals(row.Metric, Metric));

    /// <summary>Gives the metrics of an envelope that are reported.</summary>
    public static IEnumerable<SentMetric> Of(Envelope envelope) => envelope.Metrics.All.Where(metric => !metric.IsDerived).Select(metric => new SentMetric(envelope, metric));
}
