namespace FamilyOnline.Ledgers;

/// <summary>Which report: of whom, on which form, and about when (报表项).</summary>
public sealed record ReportKey : IComparable<ReportKey>
{
    /// <summary>Names a report.</summary>
    /// <param name="unit">The id of a unit of any tree, such as <c>610424101</c>.</param>
    /// <param name="form">The id of the form, such as <c>monthly-report</c>.</param>
    /// <param name="period">The days that the report is about.</param>
    /// <exception cref="ArgumentException">A part is missing or no id.</exception>
    public ReportKey(string unit, string form, ReportingPeriod period)
    {
        Require.That(period.IsSpecified, "A report needs a period.", nameof(period));
        (Unit, Form, Period) = (JournalText.IdOf(unit), Require.Id(form), period);
    }

    /// <summary>Gets the id of the unit.</summary>
    public string Unit { get; }

    /// <summary>Gets the id of the form.</summary>
    public string Form { get; }

    /// <summary>Gets the days that the report is about.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Orders by unit, form and period; ids in ordinal order.</summary>
    public int CompareTo(ReportKey? other)
    {
        if (other is null)
            return 1;
        var byUnit = string.CompareOrdinal(Unit, other.Unit);
        var byForm = byUnit != 0 ? byUnit : string.CompareOrdinal(Form, other.Form);
        return byForm != 0 ? byForm : Period.CompareTo(other.Period);
    }

    /// <summary>Tells whether the left comes before the right.</summary>
    public static bool operator <(ReportKey? left, ReportKey? right) => Comparer<ReportKey>.Default.Compare(left, right) < 0;

    /// <summary>Tells whether the left comes after the right.</summary>
    public static bool operator >(ReportKey? left, ReportKey? right) => right < left;

    /// <summary>Tells whether the left does not come after the right.</summary>
    public static bool operator <=(ReportKey? left, ReportKey? right) => !(right < left);

    /// <summary>Tells whether the left does not come before the right.</summary>
    public static bool operator >=(ReportKey? left, ReportKey? right) => !(left < right);

    /// <summary>Writes form, unit and period.</summary>
    public override string ToString() => $"{Form} of {Unit} for {Period}";
}
