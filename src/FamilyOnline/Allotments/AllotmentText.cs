using System.Globalization;
using FamilyOnline.Resources;

namespace FamilyOnline.Allotments;

/// <summary>Says in words how a total was split.</summary>
internal static class AllotmentText
{
    private const int Digits = 3;

    public static string Whole(Allotment allotment, CultureInfo? culture)
    {
        List<string> lines = [Render("whole", culture, NameOf(allotment.Method, culture), Number(allotment.Total), Number(allotment.Shares.Count))];
        if (allotment.Divisor is { } divisor)
            lines.Add(Render("divisor", culture, Short(divisor), Rule(allotment.Method, culture)));
        else if (allotment.Quotas is not null)
            lines.Add(Render("quotas", culture));
        if (allotment.Tie is { } tie)
            lines.Add(Render("tie", culture, Number(tie.Places), string.Join("、", tie.Units)));
        lines.AddRange(allotment.Warnings.Select(warning => warning.In(culture)));
        return string.Join('\n', lines);
    }

    public static string One(Allotment allotment, AllotmentShare share, CultureInfo? culture)
    {
        if (allotment.Method == GivenTable.Method)
            return Render("given", culture, share.Unit.Name, Number(share.Share));
        List<string> parts = [Render("share", culture, share.Unit.Name, Number(share.Share), share.Unit.Weight.ToString(), share.Quota.ToFixed(Digits))];
        if (share.Bound != AllotmentBound.Unspecified)
            parts.Add(Render(share.Bound == AllotmentBound.Floor ? "floor" : "cap", culture));
        else if (allotment.Divisor is { } divisor && !divisor.IsZero)
            parts.Add(Render("quotient", culture, Short(divisor), (share.Unit.Weight / divisor).ToFixed(Digits), Rule(allotment.Method, culture)));
        if (allotment.Quotas is { } quotas && quotas[allotment.Shares.TakeWhile(other => other != share).Count()] is var bounded && bounded != share.Quota)
            parts.Add(Render("bounded", culture, bounded.ToFixed(Digits)));
        if (share.IsTied && allotment.Tie is { } tie)
            parts.Add(Render("contends", culture, Number(tie.Places), Number(tie.Units.Count)));
        return string.Join(culture?.TwoLetterISOLanguageName == "zh" ? "" : " ", parts);
    }

    private static string NameOf(string method, CultureInfo? culture) => Texts.Allotments.GetString("method." + method, culture ?? CultureInfo.CurrentUICulture) ?? method;

    private static string Rule(string method, CultureInfo? culture) => Texts.Allotments.GetString("rule." + method, culture ?? CultureInfo.CurrentUICulture) ?? method;

    private static string Render(string key, CultureInfo? culture, params string[] arguments) => Texts.Render(Texts.Allotments, key, culture, arguments);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number as people write it, if its decimals end; else the exact fraction.</summary>
    private static string Short(Exact number)
    {
        for (var digits = 0; digits <= 6; digits++)
        {
            if (number.Round(digits, Rounding.HalfUp) == number)
                return number.ToFixed(digits);
        }

        return number.ToString();
    }
}
