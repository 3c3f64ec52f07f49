namespace FamilyOnline.Checks;

/// <summary>A figure that another was compared with (对照数).</summary>
/// <param name="Unit">The id of its unit.</param>
/// <param name="Metric">The id of its metric.</param>
/// <param name="Period">Its period.</param>
/// <param name="Value">Its value, divided as the checked figure is.</param>
public sealed record ComparedFigure(string Unit, string Metric, ReportingPeriod Period, Exact Value);
