using FamilyOnline.Rollups;

namespace FamilyOnline.Checks;

/// <summary>Which figure is looked at.</summary>
/// <param name="Unit">Its unit.</param>
/// <param name="Metric">Its metric.</param>
/// <param name="Period">Its period.</param>
/// <param name="Aspect">The split, or split and part, where a metric has several; else empty.</param>
internal sealed record FindingSubject(TreeUnit Unit, Metric Metric, ReportingPeriod Period, string Aspect = "")
{
    /// <summary>Gives the key: ids hold no slash and no colon, and the unit, which may, comes last.</summary>
    public string KeyFor(FigureCheck check) => $"{check.Id}/{Metric.Id}{(Aspect.Length > 0 ? ":" : "")}{Aspect}/{Period}/{Unit.Id}";
}
