using FamilyOnline.Documents;
using FamilyOnline.Ledgers;

namespace FamilyOnline.Submissions;

/// <summary>Reads the sections of an envelope, each with its own problems. Keys that nobody knows are left alone, save in definitions: one half understood would give wrong sums.</summary>
internal sealed class EnvelopeSections(DocumentProblems problems)
{
    private const int Most = 1_000_000_000;

    /// <summary>Reads an envelope; null with problems.</summary>
    public Envelope? Read(DocumentNode document)
    {
        MapReader written = new(document, problems);
        var format = written.NeedText("format");
        if (document is not DocumentMap map || format.Length == 0)
            return null;
        if (!EnvelopeUpcast.Known.Contains(format))
        {
            problems.Add(EnvelopeProblems.Format.At(map.Find("format")!.Place, format, string.Join(", ", EnvelopeUpcast.Known)));
            return null;
        }

        EnvelopeHash.Check(map, problems);
        return Read(EnvelopeUpcast.Of(map, format));
    }

    private Envelope? Read(DocumentMap document)
    {
        MapReader reader = new(document, problems);
        var (sender, sentAt) = (reader.NeedText("envelope"), reader.NeedInstant("sent-at") ?? default);
        EnvelopeOptions options = new()
        {
            Name = reader.Text("name"),
            Pack = reader.Map("pack") is { } pack ? new(pack.NeedText("id"), pack.NeedText("hash")) : null,
            Ledger = reader.Map("ledger") is { } head ? problems.Build(head.Place, () => new JournalHead(head.WholeNumber("entries") ?? 0, head.NeedText("hash"))) : null,
            Coverage = Each(reader, "coverage", Coverage),
            Certificates = [.. reader.List("selections").Select(JsonDocumentWriter.Write)],
        };
        reader.Need("figures");
        if (Metrics(reader) is not { } metrics)
            return null;
        var (mappings, figures) = (Each(reader, "mappings", Mapping), Each(reader, "figures", new EnvelopeRows(metrics).Read));
        return problems.HasErrors ? null : problems.Build(document.Place, () => new Envelope(sender, sentAt, metrics, figures, options with { Mappings = mappings }, document));
    }

    private MetricCatalogue? Metrics(MapReader reader)
    {
        if (reader.Need("metrics") is not { } metrics)
            return null;
        var read = MetricCatalogue.Read(DocumentParts.Map(("metrics", metrics)));
        foreach (var problem in read.Problems)
            problems.Add(problem);
        return read.TryGetValue(out var catalogue) ? catalogue : null;
    }

    private List<T> Each<T>(MapReader parent, string key, Func<MapReader, T?> read)
        where T : class =>
        [.. parent.List(key).Select(node => problems.Build(node.Place, () => read(new(node, problems))!)).OfType<T>()];

    private static MetricMapping? Mapping(MapReader reader)
    {
        var (metric, to, version) = (reader.NeedId("metric"), reader.NeedId("to"), reader.WholeNumber("to-version", 1, 9_999) ?? 1);
        reader.Need("as");
        var relation = reader.Choice("as", EnumWords<MetricRelation>.All, MetricRelation.Unspecified);
        return relation switch
        {
            MetricRelation.Unspecified => null,
            MetricRelation.Same => MetricMapping.Same(metric, to, version),
            MetricRelation.Convertible => MetricMapping.Convertible(metric, to, reader.NeedNumber("factor"), version),
            _ => MetricMapping.Different(metric, to, relation, reader.NeedLocalized("reason"), version),
        };
    }

    private static PeriodCoverage? Coverage(MapReader reader)
    {
        var (period, onTime, late, missing) = (reader.NeedPeriod(), reader.WholeNumber("on-time"), reader.WholeNumber("late"), reader.WholeNumber("missing"));
        var (excused, unexpected) = (reader.WholeNumber("excused", 0, Most), reader.WholeNumber("unexpected", 0, Most));
        return period.IsSpecified ? new(period, new(onTime ?? 0, late ?? 0, missing ?? 0), excused, unexpected) : null;
    }
}
