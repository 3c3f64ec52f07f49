using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using FamilyOnline.Rules;
using FamilyOnline.Scoring;

namespace FamilyOnline.Evaluations;

/// <summary>Writes a step's arithmetic the way people write it with a pencil.</summary>
internal static partial class ArithmeticText
{
    /// <summary>Writes a step as <c>50 × (91/5400) ÷ (14/475) = 6175/216 ≈ 28.59</c>; null where it only states its result.</summary>
    public static string? Of(TraceStep step, bool chinese) =>
        step.Arithmetic == TraceWriter.Text(step.Result) ? null : $"{Of(step.Arithmetic, chinese)} = {Numbers.Of(step.Result)}";

    private static string Of(string arithmetic, bool chinese)
    {
        var text = Fraction().Replace(arithmetic, number => Numbers.Exactly(Exact.Ratio(Read(number.Groups[1]), number.Groups[2].Success ? Read(number.Groups[2]) : BigInteger.One)));
        text = text.Replace(" * ", " × ", StringComparison.Ordinal).Replace(" / ", " ÷ ", StringComparison.Ordinal).Replace(" - ", " − ", StringComparison.Ordinal);
        return Function().Replace(text, name => Wordings.Function(name.Value, chinese));
    }

    private static BigInteger Read(Group digits) => BigInteger.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])\((-?[0-9]+)(?:/([0-9]*[1-9][0-9]*))?\)")]
    private static partial Regex Fraction();

    [GeneratedRegex(@"[a-z]+(?=\()")]
    private static partial Regex Function();
}
