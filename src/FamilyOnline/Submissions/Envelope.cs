using FamilyOnline.Documents;
using FamilyOnline.Ledgers;
using NodaTime;

namespace FamilyOnline.Submissions;

/// <summary>What a unit sends to the one above it: figures with their editions, the definitions they were made under, and what they rest on (上报包).</summary>
/// <remarks>
/// It stands for itself: it may be sent again, or arrive after a later one, and changes nothing then. Each of its parts carries a hash, so that damage is
/// found and its place named; who sent it must be known from elsewhere, for a hash is no signature. Keys that this version does not know are kept.
/// </remarks>
public sealed class Envelope
{
    private readonly DocumentMap _document;

    /// <summary>Puts an envelope together.</summary>
    /// <param name="sender">The id of the unit that sends it, such as <c>610424</c>.</param>
    /// <param name="sentAt">When it was made.</param>
    /// <param name="metrics">The definitions of its figures.</param>
    /// <param name="figures">The figures, in any order; each edition of each that the sender has.</param>
    /// <param name="options">The sender's name, pack and journal, how its metrics relate to those added up, reports that came, and certificates.</param>
    /// <exception cref="ArgumentException">
    /// The sender is blank, a figure's metric is not among the definitions or is computed, a mapping names a metric that is not there or is the second of one, or a certificate is no JSON.
    /// </exception>
    public Envelope(string sender, Instant sentAt, MetricCatalogue metrics, IEnumerable<FigureEdition> figures, EnvelopeOptions? options = null)
        : this(sender, sentAt, metrics, figures, options ?? new(), null)
    {
    }

    internal Envelope(string sender, Instant sentAt, MetricCatalogue metrics, IEnumerable<FigureEdition> figures, EnvelopeOptions options, DocumentMap? document)
    {
        (Sender, SentAt, Metrics) = (JournalText.IdOf(sender), sentAt, Require.NotNull(metrics));
        Figures = [.. EditionOrder.Of(Require.List(figures))];
        foreach (var row in Figures)
            Require.That(metrics.TryGet(row.Metric.Id, out var metric) && ReferenceEquals(metric, row.Metric) && !metric.IsDerived, $"The metric '{row.Metric.Id}' of a figure is not among the envelope's definitions of what is reported.", nameof(figures));
        (Name, Pack, Ledger) = (options.Name, options.Pack, options.Ledger);
        Mappings = Require.Distinct(options.Mappings, mapping => mapping.Metric, "mapping of the metric");
        foreach (var mapping in Mappings)
            Require.That(metrics.TryGet(mapping.Metric, out _), $"The mapping of '{mapping.Metric}' names a metric that is not among the envelope's definitions.", nameof(options));
        (Coverage, Certificates) = (Require.List(options.Coverage), Require.List(options.Certificates));
        _document = document ?? EnvelopeDocument.Of(this);
    }

    /// <summary>Gets the id of the unit that sent it.</summary>
    public string Sender { get; }

    /// <summary>Gets the sender's name; null where it was not given.</summary>
    public string? Name { get; }

    /// <summary>Gets when it was made.</summary>
    public Instant SentAt { get; }

    /// <summary>Gets the definitions of its figures.</summary>
    public MetricCatalogue Metrics { get; }

    /// <summary>Gets the figures, by unit, metric, period and the instant since when each is known.</summary>
    public IReadOnlyList<FigureEdition> Figures { get; }

    /// <summary>Gets the pack whose rules the figures were made under; null where it was not given.</summary>
    public PackStamp? Pack { get; }

    /// <summary>Gets the head of the journal that the figures were taken from; null where it was not given.</summary>
    public JournalHead? Ledger { get; }

    /// <summary>Gets how the sender's metrics relate to those that are added up; a metric without one answers the metric of its own id and version.</summary>
    public IReadOnlyList<MetricMapping> Mappings { get; }

    /// <summary>Gets how many reports came to the sender, by period.</summary>
    public IReadOnlyList<PeriodCoverage> Coverage { get; }

    /// <summary>Gets the certificates of selections as JSON; <see cref="Selections.Certificate.Parse"/> reads one and selects anew.</summary>
    public IReadOnlyList<string> Certificates { get; }

    /// <summary>Writes it as JSON with the hash of each part; the same envelope gives the same bytes.</summary>
    public string ToJson() => JsonDocumentWriter.Write(EnvelopeHash.Sealed(_document));

    /// <summary>Reads an envelope of this version or an older one.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">The name to give in problems; null for a text without a file.</param>
    /// <returns>The envelope, or every problem with line, column and remedy; nothing of a damaged envelope is taken.</returns>
    public static ReadResult<Envelope> Parse(string json, string? file = null)
    {
        DocumentProblems problems = new();
        var envelope = JsonDocumentReader.Read(Require.NotNull(json), file, problems) is { } document ? new EnvelopeSections(problems).Read(document) : null;
        return new(problems.HasErrors ? null : envelope, problems.All);
    }

    /// <summary>Writes sender and instant.</summary>
    public override string ToString() => $"{Sender} {SentAt}";
}
