using NodaTime;

namespace FamilyOnline.Files;

/// <summary>Reads the period that a figure is about, as people write it.</summary>
internal static class PeriodText
{
    public static (ReportingPeriod Period, Fault? Fault) Read(string text)
    {
        if (ReportingPeriod.TryParse(text, out var plain) || QuarterText.TryRead(text, out plain))
            return (plain, null);
        if (!CalendarText.TryRead(text.EndsWith("月份", StringComparison.Ordinal) ? text[..^1] : text, out var year, out var month, out var day))
            return (default, new(ReportProblems.BadPeriod, text));
        return (PeriodOf(year, month, day), IsDoubtful(text) ? new(ReportProblems.DoubtfulPeriod, text, text[..4]) : null);
    }

    private static ReportingPeriod PeriodOf(int year, int month, int day) => (month, day) switch
    {
        (0, _) => ReportingPeriod.Year(year),
        (_, 0) => ReportingPeriod.Month(year, month),
        _ => ReportingPeriod.Day(new LocalDate(year, month, day)),
    };

    /// <summary>A spreadsheet that takes 2024.10 for a number writes 2024.1.</summary>
    private static bool IsDoubtful(string text) => text.Length == 6 && text.EndsWith(".1", StringComparison.Ordinal);
}
