namespace FamilyOnline.Files;

/// <summary>Reads a quarter of a year as people write it: 2024Q2, 2024-Q2, 2024年第二季度, 2024年2季度.</summary>
internal static class QuarterText
{
    public static bool TryRead(string text, out ReportingPeriod period)
    {
        period = default;
        if (text.Length < 6 || !CalendarText.TryRead(text[..4], out var year, out _, out _) || QuarterOf(text.AsSpan(4)) is not (>= 1 and <= 4 and var quarter))
            return false;
        period = ReportingPeriod.Quarter(year, quarter);
        return true;
    }

    /// <summary>Gives the quarter that stands behind the year; 0 where none does.</summary>
    private static int QuarterOf(ReadOnlySpan<char> text) => text switch
    {
        ['-', 'Q' or 'q', var digit] => NumberOf(digit),
        ['Q' or 'q', var digit] => NumberOf(digit),
        ['年', '第', var digit, '季', '度'] => NumberOf(digit),
        ['年', var digit, '季', '度'] => NumberOf(digit),
        _ => 0,
    };

    private static int NumberOf(char digit) => digit switch
    {
        '1' or '一' => 1,
        '2' or '二' => 2,
        '3' or '三' => 3,
        '4' or '四' => 4,
        _ => 0,
    };
}
