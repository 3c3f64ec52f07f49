using NodaTime;

namespace FamilyOnline.Ledgers;

/// <summary>What the county's reports rest on by a plan: the reports of all that owe the forms named, for the same period; of a form owed once, for the month in which it is due.</summary>
internal sealed class PlanBasis(ReportingPlan plan) : IReportBasis
{
    public IEnumerable<ReportKey> ReportsBelow(ReportKey report, Instant knownAt)
    {
        if (plan.Forms.FirstOrDefault(form => form.Id == report.Form) is not { } summary || !plan.Owing(summary).Any(subject => subject.Id == report.Unit))
            return [];
        return plan.Forms.Where(form => summary.RestsOn.Contains(form.Id, StringComparer.Ordinal))
            .SelectMany(form => plan.Owing(form).Select(subject => new ReportKey(subject.Id, form.Id, PeriodOf(form, report))));
    }

    private static ReportingPeriod PeriodOf(ReportForm form, ReportKey report) =>
        form.Frequency == ReportFrequency.Once ? ReportingPeriod.Month(form.DueDate.ToYearMonth()) : report.Period;
}
