using FamilyOnline.Formulas;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>Makes one number of several.</summary>
internal static class Combining
{
    /// <summary>Combines numbers, at least one; a geometric mean of negative ones is not applicable.</summary>
    public static Quantity Combine(Combination combination, IReadOnlyList<Exact> values, IReadOnlyList<Exact>? weights = null) => combination switch
    {
        Combination.Mean when weights is not null => Sum(Weighted(values, weights)) / Sum(weights),
        Combination.Mean => Sum(values) / values.Count,
        Combination.Median => Median([.. values.Order()]),
        Combination.Highest => values.Aggregate(Exact.Max),
        Combination.Lowest => values.Aggregate(Exact.Min),
        Combination.Geometric => values.Any(value => value.IsNegative) ? Quantity.Of(Absence.NotApplicable) : Roots.Root(values.Aggregate(Exact.One, (product, value) => product * value), values.Count),
        _ => Sum(weights is null ? values : Weighted(values, weights)),
    };

    private static Exact Sum(IReadOnlyList<Exact> values) => values.Aggregate(Exact.Zero, (sum, value) => sum + value);

    private static Exact[] Weighted(IReadOnlyList<Exact> values, IReadOnlyList<Exact> weights) => [.. values.Zip(weights, (value, weight) => value * weight)];

    private static Exact Median(Exact[] ordered) => ordered.Length % 2 == 1 ? ordered[ordered.Length / 2] : (ordered[(ordered.Length / 2) - 1] + ordered[ordered.Length / 2]) / 2;
}
