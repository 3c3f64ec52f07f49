namespace FamilyOnline.Restatements;

/// <summary>Writes numbers as people read them: <c>12,345</c>, <c>+60</c>, <c>−5</c>; a quotient in percent where its measure says so.</summary>
internal static class SignedNumber
{
    private const int MostPlaces = 4;

    /// <summary>Tells whether a quotient, 0 to 1, is written in percent.</summary>
    public static bool IsPercent(Metric metric) => metric is { Kind: MetricKind.Ratio, Numerator: not null } && metric.Measure.Chinese == "%";

    /// <summary>Writes a figure of a metric.</summary>
    public static string Plain(Exact value, Metric metric) => Plain(Shown(value, metric), PlacesOf(Scaled(value, metric), metric));

    /// <summary>Writes a difference of a metric, with its sign.</summary>
    public static string Signed(Exact value, Metric metric) => (Shown(value, metric) > Exact.Zero ? "+" : "") + Plain(value, metric);

    /// <summary>Writes a number with so many decimal places and commas between thousands.</summary>
    public static string Plain(Exact value, int places)
    {
        var digits = (value.IsNegative ? -value : value).ToFixed(places);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        for (var at = (point < 0 ? digits.Length : point) - 3; at > 0; at -= 3)
            digits = digits.Insert(at, ",");
        return value.IsNegative ? $"−{digits}" : digits;
    }

    private static Exact Shown(Exact value, Metric metric) => Scaled(value, metric).Round(PlacesOf(Scaled(value, metric), metric), Rounding.HalfUp);

    private static Exact Scaled(Exact value, Metric metric) => IsPercent(metric) ? value * 100 : value;

    /// <summary>As many places as the metric has; of a number that does not fit into them, two for a percentage and up to four for another.</summary>
    private static int PlacesOf(Exact value, Metric metric)
    {
        if (IsPercent(metric))
            return 2;
        var places = metric.Decimals;
        while (places < MostPlaces && value != value.Round(places, Rounding.HalfUp))
            places++;
        return places;
    }
}
