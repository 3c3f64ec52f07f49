using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using FamilyOnline.Documents;

namespace FamilyOnline.Ledgers;

/// <summary>An observation as a text: a decimal with exactly the places it is kept in, such as <c>12.50</c>, or the word of its absence.</summary>
internal static class ObservationText
{
    public static string Of(Observation value)
    {
        if (!value.IsKnown)
            return EnumWords<Absence>.Of(value.Absence);
        var text = value.ScaledValue.ToString(CultureInfo.InvariantCulture);
        if (value.Decimals == 0)
            return text;
        var (sign, digits) = text[0] == '-' ? ("-", text[1..]) : ("", text);
        digits = digits.PadLeft(value.Decimals + 1, '0');
        return $"{sign}{digits[..^value.Decimals]}.{digits[^value.Decimals..]}";
    }

    public static bool TryRead(string text, [NotNullWhen(true)] out Observation? value)
    {
        var decimals = text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? text.Length - point - 1 : 0;
        if (EnumWords<Absence>.All.TryGetValue(text, out var absence) && absence != Absence.NoTarget)
            value = Observation.Of(absence);
        else if (decimals <= Metric.MaxDecimals && long.TryParse(text.Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var scaled))
            value = Observation.Scaled(scaled, decimals);
        else
            value = null;
        if (value is { } read && Of(read) != text)
            value = null;
        return value is not null;
    }
}
