using NodaTime;

namespace CountyConsole.Tests;

/// <summary>One invented line of a report.</summary>
/// <param name="Subject">Whose figure it is.</param>
/// <param name="Metric">The metric's id.</param>
/// <param name="Month">The month it is about.</param>
/// <param name="Value">The value in plain digits, 是 or 否, or the reason for none.</param>
/// <param name="ReportedOn">The day on which it came in.</param>
/// <param name="By">The role that reported it.</param>
/// <param name="Note">Why, for a correction.</param>
internal sealed record InventedLine(InventedSubject Subject, string Metric, YearMonth Month, string Value, LocalDate ReportedOn, string By = "信息员", string Note = "");
