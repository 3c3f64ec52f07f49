namespace FamilyOnline.Checks;

/// <summary>Quantiles of sorted values.</summary>
/// <remarks>Type 7 of R. J. Hyndman, Y. Fan, Sample Quantiles in Statistical Packages, The American Statistician 50 (1996): at p of n values the place 1 + (n − 1)·p, between two values by the straight line.</remarks>
internal static class Quantiles
{
    public static Exact Median(IReadOnlyList<Exact> sorted) => Of(sorted, Exact.Ratio(1, 2));

    public static Exact Of(IReadOnlyList<Exact> sorted, Exact share)
    {
        var place = share * (sorted.Count - 1);
        var below = (int)place.Floor().ToDecimal();
        return below == sorted.Count - 1 ? sorted[below] : sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below]));
    }
}
