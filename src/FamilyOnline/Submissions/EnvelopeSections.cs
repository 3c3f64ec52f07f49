using FamilyOnline.Documents;
using FamilyOnline.Ledgers;
using NodaTime;
using NodaTime.Text;

namespace FamilyOnline.Submissions;

/// <summary>Reads the sections of an envelope, each with its own problems. Keys that nobody knows are left alone, save in definitions: one half understood would give wrong sums.</summary>
internal sealed class EnvelopeSections(DocumentProblems problems)
{
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
        var (sender, sentAt) = (reader.NeedText("envelope"), At(reader, "sent-at"));
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
        var (mappings, figures) = (Each(reader, "mappings", Mapping), Each(reader, "figures", row => Figure(row, metrics)));
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

    private FigureEdition? Figure(MapReader reader, MetricCatalogue metrics)
    {
        var (unit, id, period, knownAt) = (reader.NeedText("unit"), reader.NeedText("metric"), Period(reader), At(reader, "known-at"));
        if (!metrics.TryGet(id, out var metric))
            problems.AddUnknown(reader.Find("metric")?.Place ?? reader.Place, "metric", id, metrics.All.Select(known => known.Id));
        else if (metric.IsDerived)
            problems.Add(EnvelopeProblems.Computed.At(reader.Find("metric")!.Place, id));
        else if (Value(reader, metric) is { } value && period.IsSpecified)
            return new(unit, metric, period, value, knownAt, reader.Text("by"), reader.Text("note"));
        return null;
    }

    private Observation? Value(MapReader reader, Metric metric)
    {
        var text = reader.NeedText("value");
        if (ObservationText.TryRead(text, out var value) && (!value.Value.IsKnown || value.Value.Decimals <= metric.Decimals))
            return value;
        problems.Add(EnvelopeProblems.BadValue.At(reader.Find("value")?.Place ?? reader.Place, text, metric.Id, FormattableString.Invariant($"{metric.Decimals}")));
        return null;
    }

    private PeriodCoverage Coverage(MapReader reader) =>
        new(Period(reader), new(reader.WholeNumber("on-time") ?? 0, reader.WholeNumber("late") ?? 0, reader.WholeNumber("missing") ?? 0));

    private ReportingPeriod Period(MapReader reader)
    {
        var text = reader.NeedText("period");
        if (!ReportingPeriod.TryParse(text, out var period))
            problems.Add(EnvelopeProblems.BadPeriod.At(reader.Find("period")?.Place ?? reader.Place, text));
        return period;
    }

    private Instant At(MapReader reader, string key)
    {
        var text = reader.NeedText(key);
        if (InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out var instant))
            return instant;
        problems.Add(EnvelopeProblems.BadInstant.At(reader.Find(key)?.Place ?? reader.Place, text, key));
        return default;
    }
}
