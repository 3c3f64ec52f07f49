using NodaTime;

namespace FamilyOnline;

/// <summary>One form that one subject owes for one period by one day (应报).</summary>
/// <param name="Form">The form that is owed.</param>
/// <param name="Subject">The id of the subject that owes it.</param>
/// <param name="Period">The period it is owed for; for a form owed once, the month in which it is due.</param>
/// <param name="Due">The last day that is in time, China Standard Time.</param>
public sealed record Obligation(ReportForm Form, string Subject, ReportingPeriod Period, LocalDate Due);
