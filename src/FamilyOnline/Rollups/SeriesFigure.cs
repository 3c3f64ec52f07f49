namespace FamilyOnline.Rollups;

/// <summary>A running total at the end of one period, or the change during it (累计换算值).</summary>
/// <param name="Period">The period.</param>
/// <param name="Value">The value, exact, or the reason for none.</param>
/// <param name="Coverage">How many units it is of, out of those that are expected to report.</param>
/// <param name="Flags">What is remarkable about it.</param>
public sealed record SeriesFigure(ReportingPeriod Period, Quantity Value, FigureCoverage Coverage, RolledFlags Flags)
{
    /// <summary>Writes period, value and coverage.</summary>
    public override string ToString() => $"{Period}: {Value} ({Coverage})";
}
