using FamilyOnline.Documents;

namespace FamilyOnline.Packs;

/// <summary>Reads <c>checks</c>.</summary>
internal static class CheckSection
{
    /// <summary>Reads the checks of a pack, each with its title and source.</summary>
    public static IReadOnlyList<FigureCheck> Read(MapReader pack, IReadOnlyList<Metric> metrics) =>
        Read(pack, metrics, reader => Check(reader, reader.NeedId("id"), reader.NeedLocalized("title"), reader.NeedProvenance()));

    /// <summary>Reads checks beside metrics that stand by themselves: a title may be left out for the id, and the source altogether.</summary>
    public static IReadOnlyList<FigureCheck> ReadBare(MapReader document, IReadOnlyList<Metric> metrics) => Read(document, metrics, Bare);

    /// <summary>Reads the checks of another document than that of the metrics, which are the only ones that they may name.</summary>
    public static IReadOnlyList<FigureCheck> ReadOver(MapReader document, IReadOnlyList<Metric> metrics) => Read(document, metrics, Bare, metrics.Select(metric => metric.Id).ToHashSet(StringComparer.Ordinal));

    private static IReadOnlyList<FigureCheck> Read(MapReader pack, IReadOnlyList<Metric> metrics, Func<MapReader, FigureCheck?> read, IReadOnlySet<string>? known = null)
    {
        var declared = known ?? PackItems.Declared(pack, "metrics");
        return [.. PackItems.Read(pack, "checks", reader => Fitting(reader, read(reader), declared, metrics)).DistinctBy(check => check.Id)];
    }

    private static FigureCheck? Bare(MapReader reader)
    {
        var id = reader.NeedId("id");
        return Check(reader, id, reader.Localized("title") ?? new(id), reader.Provenance() ?? Provenance.Assume("—"));
    }

    private static FigureCheck? Check(MapReader reader, string id, LocalizedText title, Provenance provenance)
    {
        var before = reader.Problems.Count;
        var metric = reader.NeedId("metric");
        reader.Need("kind");
        var kind = reader.Choice("kind", EnumWords<FigureCheckKind>.All, FigureCheckKind.Unspecified);
        var severity = reader.Choice("severity", EnumWords<FindingSeverity>.All, FindingSeverity.Warning);
        var options = Options(reader);
        if (kind != FigureCheckKind.Unspecified)
            Tell(reader, FigureCheckFaults.Of(kind, options));
        return reader.Problems.Count > before ? null : new(id, title, metric, kind, severity, provenance, options);
    }

    private static FigureCheckOptions Options(MapReader reader) => new()
    {
        Least = reader.Number("least"),
        Most = reader.Number("most"),
        Per = reader.IdOf(reader.Find("per")),
        Whole = reader.IdOf(reader.Find("whole")),
        Split = reader.IdOf(reader.Find("split")),
        Since = Word<GrowthReference>(reader, "since"),
        Measure = Word<GrowthMeasure>(reader, "measure"),
        Tolerance = reader.Number("tolerance"),
        Among = Word<PeerGroup>(reader, "among"),
        Method = Word<OutlierMethod>(reader, "method"),
        Threshold = reader.Number("threshold"),
        Fewest = reader.WholeNumber("fewest", 3, 1_000),
        Level = reader.IdOf(reader.Find("level")),
    };

    private static T? Word<T>(MapReader reader, string key)
        where T : struct, Enum => reader.Choice(key, EnumWords<T>.All, default) is var word && EqualityComparer<T>.Default.Equals(word, default) ? null : word;

    /// <summary>Holds a check against the metrics that it names; where one of them is broken itself, that was told already.</summary>
    private static FigureCheck? Fitting(MapReader reader, FigureCheck? check, IReadOnlySet<string> declared, IReadOnlyList<Metric> metrics)
    {
        if (check is null)
            return null;
        foreach (var (key, named) in FigureCheckFaults.MetricsOf(check.Metric, check.Options).Where(one => !declared.Contains(one.Metric)))
            reader.Problems.AddUnknown(reader.Find(key)!.Place, "metric", named, declared);
        if (metrics.FirstOrDefault(metric => metric.Id == check.Metric) is { } found)
            Tell(reader, FigureCheckFaults.Of(check, found));
        return check;
    }

    private static void Tell(MapReader reader, IEnumerable<FigureCheckFault> faults)
    {
        foreach (var fault in faults)
            reader.Problems.Add(fault.Kind.At(reader.Find(fault.Key)?.Place ?? reader.Place, fault.Arguments));
    }
}
