namespace FamilyOnline.Ledgers;

/// <summary>Which figure: of whom, what, and about when (数据项).</summary>
public sealed record FigureKey : IComparable<FigureKey>
{
    /// <summary>Names a figure.</summary>
    /// <param name="unit">The id of a unit of any tree, such as <c>610424101</c>.</param>
    /// <param name="metric">The id of the metric.</param>
    /// <param name="period">The days that the figure is about.</param>
    /// <exception cref="ArgumentException">A part is missing or no id.</exception>
    public FigureKey(string unit, string metric, ReportingPeriod period)
    {
        Require.That(period.IsSpecified, "A figure needs a period.", nameof(period));
        (Unit, Metric, Period) = (JournalText.IdOf(unit), Require.Id(metric), period);
    }

    /// <summary>Gets the id of the unit.</summary>
    public string Unit { get; }

    /// <summary>Gets the id of the metric.</summary>
    public string Metric { get; }

    /// <summary>Gets the days that the figure is about.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Orders by unit, metric and period; ids in ordinal order.</summary>
    public int CompareTo(FigureKey? other)
    {
        if (other is null)
            return 1;
        var byUnit = string.CompareOrdinal(Unit, other.Unit);
        var byMetric = byUnit != 0 ? byUnit : string.CompareOrdinal(Metric, other.Metric);
        return byMetric != 0 ? byMetric : Period.CompareTo(other.Period);
    }

    /// <summary>Tells whether the left comes before the right.</summary>
    public static bool operator <(FigureKey? left, FigureKey? right) => Comparer<FigureKey>.Default.Compare(left, right) < 0;

    /// <summary>Tells whether the left comes after the right.</summary>
    public static bool operator >(FigureKey? left, FigureKey? right) => right < left;

    /// <summary>Tells whether the left does not come after the right.</summary>
    public static bool operator <=(FigureKey? left, FigureKey? right) => !(right < left);

    /// <summary>Tells whether the left does not come before the right.</summary>
    public static bool operator >=(FigureKey? left, FigureKey? right) => !(left < right);

    /// <summary>Writes metric, unit and period.</summary>
    public override string ToString() => $"{Metric} of {Unit} for {Period}";
}
