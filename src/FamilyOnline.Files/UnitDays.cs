using NodaTime;

namespace FamilyOnline.Files;

/// <summary>Reads a day that may be left open.</summary>
internal static class UnitDays
{
    /// <summary>Reads a folded text; false where it is neither a day nor empty.</summary>
    public static bool TryRead(string text, out LocalDate? day)
    {
        day = null;
        if (text.Length == 0)
            return true;
        if (!CalendarText.TryRead(text, out var year, out var month, out var dayOfMonth) || dayOfMonth == 0)
            return false;
        day = new LocalDate(year, month, dayOfMonth);
        return true;
    }
}
