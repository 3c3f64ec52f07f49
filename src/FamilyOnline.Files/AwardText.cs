namespace FamilyOnline.Files;

/// <summary>Reads what a candidate won before: a list of years, days or prizes, such as <c>2019；2022=一等奖</c>.</summary>
internal static class AwardText
{
    private static readonly HashSet<string> Nothing = new(StringComparer.OrdinalIgnoreCase) { "无", "没有", "none", "-", "/" };

    /// <summary>Reads a cell's list.</summary>
    /// <param name="candidate">The candidate's id.</param>
    /// <param name="text">The cell's text.</param>
    /// <param name="refused">Hears each item that is no award.</param>
    public static IEnumerable<EarlierAward> Read(string candidate, string text, Action<string> refused)
    {
        foreach (var item in text.Split([';', '；', '、']).Where(item => !IsNothing(FoldedText.Fold(item))))
        {
            if (Award(candidate, item) is { } award)
                yield return award;
            else
                refused(FoldedText.Tidy(item));
        }
    }

    private static bool IsNothing(string text) => text.Length == 0 || Nothing.Contains(text) || ValueText.YesNo(text) == false;

    private static EarlierAward? Award(string candidate, string item)
    {
        var equals = item.AsSpan().IndexOfAny('=', '＝');
        var when = FoldedText.Fold(equals < 0 ? item : item[..equals]);
        var prize = equals < 0 ? "" : FoldedText.Tidy(item[(equals + 1)..]);
        if (equals >= 0 && prize.Length == 0)
            return null;
        if (PeriodText.Read(when) is { Fault: null } read)
            return new(candidate, read.Period.First, prize.Length == 0 ? null : prize);
        if (equals >= 0)
            return when.Length == 0 ? new(candidate, null, prize) : null;
        return ValueText.YesNo(when) == true ? new(candidate) : char.IsAsciiDigit(when[0]) ? null : new(candidate, null, FoldedText.Tidy(item));
    }
}
