using System.Globalization;
using NodaTime;

namespace FamilyOnline.Files;

/// <summary>Reads what a mark says: a reason for nothing, yes or no, a day, a number, or a word.</summary>
internal static class MarkValueText
{
    private const string Unknown = "?";

    public static Fault? Read(string raw, out MarkValue value)
    {
        var text = FoldedText.Fold(raw);
        value = default;
        if (text.Length == 0)
            return new(MarkProblems.NoValue);
        if (TryKnown(text, out value))
            return null;
        if (!IsWord(text))
            return new(MarkProblems.NotAValue, text);
        value = MarkValue.Of(FoldedText.Tidy(raw));
        return null;
    }

    private static bool TryKnown(string text, out MarkValue value)
    {
        value = default;
        if (ValueText.TryAbsence(text, out var absence))
            value = Quantity.Of(absence);
        else if (ValueText.YesNo(text) is { } yes)
            value = yes ? Exact.One : Exact.Zero;
        else if (TryDay(text, out var day))
            value = MarkValue.Of(day);
        else if (ExactText.TryRead(text, out var number))
            value = number;
        else
            return text == Unknown;
        return true;
    }

    /// <summary>Eight digits alone are a number, not a day.</summary>
    private static bool TryDay(string text, out LocalDate day)
    {
        day = default;
        if (text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
            return false;
        (day, var fault) = DateText.Read(text);
        return fault is null;
    }

    /// <summary>A word begins with a letter of any script, or a sign such as ★; what begins with a digit or a sign of arithmetic was meant as something else.</summary>
    private static bool IsWord(string text) => char.IsLetter(text, 0) || CharUnicodeInfo.GetUnicodeCategory(text, 0) is UnicodeCategory.OtherSymbol or UnicodeCategory.LetterNumber;
}
