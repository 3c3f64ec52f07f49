using NodaTime;

namespace FamilyOnline.Files;

/// <summary>Reads a day as people write it.</summary>
internal static class DateText
{
    public static (LocalDate Date, Fault? Fault) Read(string text) =>
        CalendarText.TryRead(text, out var year, out var month, out var day) && day > 0
            ? (new LocalDate(year, month, day), null)
            : (default, new Fault(ReportProblems.BadDate, text));
}
