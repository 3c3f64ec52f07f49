using FamilyOnline.Documents;
using FamilyOnline.Ledgers;
using NodaTime;

namespace FamilyOnline.Submissions;

/// <summary>Reads the figures of an envelope, each with all its problems.</summary>
internal sealed class EnvelopeRows(MetricCatalogue metrics)
{
    /// <summary>Reads a figure; null with problems.</summary>
    public FigureEdition? Read(MapReader reader)
    {
        var (unit, id, period, knownAt) = (reader.NeedText("unit"), reader.NeedText("metric"), reader.NeedPeriod(), reader.NeedInstant("known-at"));
        var source = Source(reader, knownAt);
        if (!metrics.TryGet(id, out var metric))
            reader.Problems.AddUnknown(reader.Find("metric")?.Place ?? reader.Place, "metric", id, metrics.All.Select(known => known.Id));
        else if (metric.IsDerived)
            reader.Problems.Add(EnvelopeProblems.Computed.At(reader.Find("metric")!.Place, id));
        else if (Value(reader, metric) is { } value && period.IsSpecified && knownAt is not null)
            return new(unit, metric, period, value, knownAt.Value, source);
        return null;
    }

    private static Observation? Value(MapReader reader, Metric metric)
    {
        var text = reader.NeedText("value");
        if (ObservationText.TryRead(text, out var value) && (!value.Value.IsKnown || value.Value.Decimals <= metric.Decimals))
            return value;
        reader.Problems.Add(EnvelopeProblems.BadValue.At(reader.Find("value")?.Place ?? reader.Place, text, metric.Id, FormattableString.Invariant($"{metric.Decimals}")));
        return null;
    }

    /// <summary>Who answered, why, what shows it, and since when it is on record; whoever says none of it has said nothing wrong.</summary>
    private static FigureSource Source(MapReader reader, Instant? knownAt)
    {
        FigureSource source = new(reader.Text("by"), reader.Text("note"), reader.Instant("recorded-at"), reader.Choice("reason", EnumWords<EntryReason>.All, EntryReason.Unspecified), reader.Text("evidence"));
        if (source.RecordedAt > knownAt)
            reader.Problems.Add(EnvelopeProblems.RecordedLate.At(reader.Find("recorded-at")!.Place, reader.Text("recorded-at")!, reader.Text("known-at")!));
        if (source.Reason == EntryReason.Other && reader.Find("note") is null)
            reader.Problems.Add(EnvelopeProblems.NoNote.At(reader.Find("reason")!.Place));
        if (source.Evidence is { } evidence && !ReportedFigure.IsEvidence(evidence))
            reader.Problems.Add(EnvelopeProblems.BadEvidence.At(reader.Find("evidence")!.Place, evidence));
        return source;
    }
}
