namespace FamilyOnline;

/// <summary>Holds the settings of a check against its kind, and its metric against both.</summary>
internal static class FigureCheckFaults
{
    /// <summary>Gives what is wrong with the settings of a kind, whatever the metric.</summary>
    public static IEnumerable<FigureCheckFault> Of(FigureCheckKind kind, FigureCheckOptions options)
    {
        var allowed = FigureCheckKeys.Of(kind);
        foreach (var key in FigureCheckKeys.In(options).Except(allowed, StringComparer.Ordinal))
            yield return new(key, FigureCheckProblems.NotForKind, key, FigureCheckKeys.WordOf(kind), string.Join(", ", allowed));
        if (kind is FigureCheckKind.Range or FigureCheckKind.Growth && options is { Least: null, Most: null })
            yield return new("kind", FigureCheckProblems.NothingToHold, FigureCheckKeys.WordOf(kind), "least, most");
        if (kind == FigureCheckKind.Part && options.Whole is null)
            yield return new("kind", FigureCheckProblems.NothingToHold, FigureCheckKeys.WordOf(kind), "whole");
        if (options.Least > options.Most)
            yield return new("most", FigureCheckProblems.BoundsReversed, $"{options.Least}", $"{options.Most}");
        if (options.Tolerance < Exact.Zero)
            yield return new("tolerance", FigureCheckProblems.OutOfRange, "tolerance", $"{options.Tolerance}", "≥ 0");
        if (options.Threshold <= Exact.Zero)
            yield return new("threshold", FigureCheckProblems.OutOfRange, "threshold", $"{options.Threshold}", "> 0");
        if (options.Fewest is < 3 or > 1000)
            yield return new("fewest", FigureCheckProblems.OutOfRange, "fewest", FormattableString.Invariant($"{options.Fewest}"), "3 – 1000");
    }

    /// <summary>Gives what is wrong with a check of a metric.</summary>
    public static IEnumerable<FigureCheckFault> Of(FigureCheck check, Metric metric)
    {
        var (kind, options) = (check.Kind, check.Options);
        if (metric.Kind is MetricKind.Ordinal or MetricKind.YesNo && kind is not (FigureCheckKind.Part or FigureCheckKind.LevelsAgree))
            yield return new("metric", FigureCheckProblems.NoNumber, metric.Id, FigureCheckKeys.WordOf(kind));
        if (kind == FigureCheckKind.NeverFalls && metric.Kind != MetricKind.Cumulative)
            yield return new("metric", FigureCheckProblems.NotCumulative, metric.Id, $"{metric.Kind}");
        if (kind == FigureCheckKind.Split && !metric.Disaggregations.Any(split => options.Split is null || split.Id == options.Split))
            yield return new(options.Split is null ? "metric" : "split", FigureCheckProblems.NoSplit, metric.Id, options.Split ?? "*", string.Join(", ", metric.Disaggregations.Select(split => split.Id)));
        if (kind == FigureCheckKind.LevelsAgree && (metric.IsDerived || metric.Aggregation.Own != OwnFigures.Compare))
            yield return new("metric", FigureCheckProblems.NotCompared, metric.Id);
        foreach (var (key, other) in new[] { ("whole", options.Whole), ("per", options.Per) })
        {
            if (other == metric.Id)
                yield return new(key, FigureCheckProblems.OfItself, metric.Id, key);
        }
    }

    /// <summary>Gives the metrics that a check names, each with the setting that does.</summary>
    public static IEnumerable<(string Key, string Metric)> MetricsOf(string metric, FigureCheckOptions options) =>
        new[] { ("metric", metric), ("per", options.Per), ("whole", options.Whole) }.Where(named => named.Item2 is not null).Select(named => (named.Item1, named.Item2!));
}
