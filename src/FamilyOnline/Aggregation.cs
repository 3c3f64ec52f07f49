namespace FamilyOnline;

/// <summary>How figures of several periods, or of several units, become one: only what suits the metric's kind is allowed (汇总方式).</summary>
public enum Aggregation
{
    /// <summary>Nothing was said: the first that the kind allows.</summary>
    Unspecified = 0,

    /// <summary>The sum.</summary>
    Sum,

    /// <summary>The value at the end of the period (期末数).</summary>
    Closing,

    /// <summary>The first value inside the period (期初数).</summary>
    Opening,

    /// <summary>The mean of the values that are known, each weighted by the days of its period (按日加权平均).</summary>
    DayMean,

    /// <summary>The quotient of the two parts, each brought together by its own kind.</summary>
    Recompute,

    /// <summary>The mean weighted by another metric: <c>Σ value × weight ÷ Σ weight</c>.</summary>
    WeightedMean,

    /// <summary>The plain mean of the units' own values, whatever their size; it exists under this name only (单位简单平均).</summary>
    MeanOfUnits,

    /// <summary>Two bounds: not below the largest, not above the sum, since the same ones may be counted twice.</summary>
    Bounds,

    /// <summary>The last state.</summary>
    Last,

    /// <summary>How many units are in each state.</summary>
    Counts,
}
