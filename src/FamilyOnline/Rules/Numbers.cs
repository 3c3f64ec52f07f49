using FamilyOnline.Resources;

namespace FamilyOnline.Rules;

/// <summary>Writes numbers for people: short decimals as they are, fractions with a decimal beside them, percentages where the rule writes percent.</summary>
internal static class Numbers
{
    private const int Places = 4;

    /// <summary>Writes a value, or says why there is none.</summary>
    public static LocalizedText Of(Quantity value, NumberForm form = NumberForm.Plain) =>
        !value.TryGetValue(out var known) ? Texts.Localized(Texts.Selections, "absence." + value.Absence)
        : form == NumberForm.YesNo && (known.IsZero || known == Exact.One) ? Wordings.Say(known.IsZero ? "no" : "yes")
        : Of(known, form);

    /// <summary>Writes a number: <c>0.57</c>, <c>9/11 ≈ 0.8182</c>, <c>9/11 ≈ 81.82%</c>.</summary>
    public static string Of(Exact value, NumberForm form = NumberForm.Plain) => form == NumberForm.Percent
        ? Decimal(value * 100, 2) is { } percent ? percent + "%" : $"{value} ≈ {(value * 100).ToFixed(2)}%"
        : Decimal(value, Places) ?? $"{value} ≈ {Rounded(value)}";

    /// <summary>Writes a number as short as it may be: a decimal that is rounded where it is not exact.</summary>
    public static string Short(Exact value, NumberForm form = NumberForm.Plain) =>
        form == NumberForm.Percent ? (Decimal(value * 100, 2) ?? (value * 100).ToFixed(2)) + "%" : Decimal(value, Places) ?? Rounded(value);

    /// <summary>Writes a number within arithmetic: exact, a fraction or a negative number in brackets.</summary>
    public static string Exactly(Exact value) => Decimal(value, Places) is { } text ? value.IsNegative ? $"({text})" : text : $"({value})";

    /// <summary>Writes a difference of two values: of rates in percentage points.</summary>
    public static LocalizedText Difference(Exact by, NumberForm form) => form == NumberForm.Percent ? Wordings.Say("points", Of(by * 100)) : Of(by, form);

    /// <summary>Writes a decimal without zeros at its end; null where it would not be exact.</summary>
    private static string? Decimal(Exact value, int places) => value != value.Round(places, Rounding.HalfUp) ? null
        : value.IsInteger ? value.ToFixed(0) : value.ToFixed(places).TrimEnd('0');

    private static string Rounded(Exact value) => value > -1L && value < 1L ? value.ToFixed(Places) : value.ToFixed(2);
}
