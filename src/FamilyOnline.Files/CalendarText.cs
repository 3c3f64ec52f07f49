using System.Globalization;

namespace FamilyOnline.Files;

/// <summary>Takes apart what people write for a year, a month or a day: 2024, 2024-4, 2024年4月, 2024/5/8, 202404, 20240508.</summary>
internal static class CalendarText
{
    /// <summary>Gives year, month and day as written, each 0 where it is not; years are 1900 to 9999.</summary>
    public static bool TryRead(string text, out int year, out int month, out int day)
    {
        (year, month, day) = (0, 0, 0);
        if (text.Length is 6 or 8 && IsDigits(text))
            return TryNumbers(text.AsSpan(0, 4), text.AsSpan(4, 2), text.AsSpan(6), out year, out month, out day);
        return text.Contains('年', StringComparison.Ordinal)
            ? TryChinese(text, out year, out month, out day)
            : TrySeparated(text, out year, out month, out day);
    }

    private static bool TryChinese(string text, out int year, out int month, out int day)
    {
        var afterYear = text.IndexOf('年', StringComparison.Ordinal);
        var afterMonth = text.IndexOf('月', StringComparison.Ordinal);
        var end = text[^1] is '日' or '号' ? text.Length - 1 : text.Length;
        if (afterMonth < 0)
            return TryNumbers(text.AsSpan(0, afterYear), text.AsSpan(afterYear + 1), [], out year, out month, out day) && month == 0;
        (year, month, day) = (0, 0, 0);
        return afterMonth > afterYear && (end == text.Length) == (afterMonth == text.Length - 1)
            && TryNumbers(text.AsSpan(0, afterYear), text.AsSpan((afterYear + 1)..afterMonth), text.AsSpan((afterMonth + 1)..end), out year, out month, out day)
            && month > 0;
    }

    private static bool TrySeparated(string text, out int year, out int month, out int day)
    {
        (year, month, day) = (0, 0, 0);
        var first = text.AsSpan().IndexOfAny('-', '/', '.');
        if (first < 0)
            return text.Length == 4 && TryNumbers(text, [], [], out year, out month, out day);
        var second = text.IndexOf(text[first], first + 1);
        var rest = second < 0 ? [] : text.AsSpan(second + 1);
        return TryNumbers(text.AsSpan(0, first), text.AsSpan((first + 1)..(second < 0 ? text.Length : second)), rest, out year, out month, out day)
            && month > 0 && (second < 0) == (day == 0);
    }

    private static bool TryNumbers(ReadOnlySpan<char> years, ReadOnlySpan<char> months, ReadOnlySpan<char> days, out int year, out int month, out int day)
    {
        (month, day) = (0, 0);
        return years.Length == 4 && TryNumber(years, out year) && year >= 1900
            ? (months.IsEmpty || TryPart(months, 12, out month)) && (days.IsEmpty || TryPart(days, DaysIn(year, month), out day))
            : (year = 0) > 0;
    }

    private static bool TryPart(ReadOnlySpan<char> text, int most, out int number) => TryNumber(text, out number) && text.Length <= 2 && number >= 1 && number <= most;

    private static int DaysIn(int year, int month) => month == 0 ? 0 : DateTime.DaysInMonth(year, month);

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static bool IsDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;
}
