using FamilyOnline.Formulas;

namespace FamilyOnline.Checks;

/// <summary>Draws the limits of what is usual among values, by each method.</summary>
internal static class OutlierFences
{
    /// <summary>0.6745, the third quartile of the standard normal distribution, as Iglewicz and Hoaglin round it.</summary>
    private static readonly Exact NormalQuartile = Exact.Ratio(6745, 10_000);

    /// <summary>Draws the limits; null where the values have no spread to measure by.</summary>
    /// <param name="method">The method.</param>
    /// <param name="threshold">Its threshold, above 0.</param>
    /// <param name="values">The values, one or more, in any order.</param>
    public static OutlierFence? Of(OutlierMethod method, Exact threshold, IEnumerable<Exact> values)
    {
        Exact[] sorted = [.. values.Order()];
        return method switch
        {
            OutlierMethod.TukeyFences => Tukey(threshold, sorted),
            OutlierMethod.ZScore => ZScore(threshold, sorted),
            _ => ModifiedZScore(threshold, sorted),
        };
    }

    private static OutlierFence? ModifiedZScore(Exact threshold, Exact[] sorted)
    {
        var median = Quantiles.Median(sorted);
        var deviation = Quantiles.Median([.. sorted.Select(value => value > median ? value - median : median - value).Order()]);
        return deviation.IsZero ? null : Around(median, threshold * deviation / NormalQuartile);
    }

    private static OutlierFence? Tukey(Exact threshold, Exact[] sorted)
    {
        var (first, third) = (Quantiles.Of(sorted, Exact.Ratio(1, 4)), Quantiles.Of(sorted, Exact.Ratio(3, 4)));
        var width = threshold * (third - first);
        return width.IsZero ? null : new(Quantiles.Median(sorted), new(first - width, third + width));
    }

    private static OutlierFence? ZScore(Exact threshold, Exact[] sorted)
    {
        var mean = sorted.Aggregate(Exact.Zero, (sum, value) => sum + value) / sorted.Length;
        var variance = sorted.Aggregate(Exact.Zero, (sum, value) => sum + ((value - mean) * (value - mean))) / sorted.Length;
        var limit = threshold * threshold * variance;
        return limit.IsZero ? null : Around(mean, Roots.Root(limit, 2).Value.Round(6, Rounding.Floor)) with { SquaredLimit = limit };
    }

    private static OutlierFence Around(Exact middle, Exact width) => new(middle, new(middle - width, middle + width));
}
