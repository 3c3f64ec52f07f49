using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace FamilyOnline.Formulas;

/// <summary>Tells numbers from names, and what was meant by a word that is neither.</summary>
internal static partial class FormulaWord
{
    /// <summary>Gives number or name; a word that is neither stays a word.</summary>
    public static PieceKind KindOf(string word) =>
        Number().IsMatch(word) ? PieceKind.Number
        : Identifier.IsValid(word) && !NumberSlip().IsMatch(word) && !Difference().IsMatch(word) ? PieceKind.Name
        : PieceKind.Word;

    /// <summary>Gives the value of a number, exactly.</summary>
    public static Exact ValueOf(string number)
    {
        var parts = Number().Match(number).Groups;
        var (whole, decimals) = (parts["whole"].Value, parts["part"].Value);
        var places = decimals.Length + (parts["unit"].Success ? 2 : 0);
        return Exact.Ratio(BigInteger.Parse(whole + decimals, NumberStyles.None, CultureInfo.InvariantCulture), BigInteger.Pow(10, places));
    }

    /// <summary>Gives the problem of a word that is neither number nor name.</summary>
    public static ProblemKind ProblemOf(string word) =>
        Difference().IsMatch(word) || (word.Contains('-', StringComparison.Ordinal) && !NumberSlip().IsMatch(word)) ? FormulaProblems.MinusBlanks
        : char.IsDigit(word[0]) || word[0] == '.' || word.AsSpan().ContainsAny('%', '％', '‰') ? FormulaProblems.NotANumber
        : FormulaProblems.NotAName;

    /// <summary>Finds a number with thousands separators, such as <c>2,000</c>, which would be read as two values.</summary>
    [GeneratedRegex(@"(?<![\w.])[0-9]{1,3}(,[0-9]{3})+(?![\w.%])", RegexOptions.CultureInvariant)]
    public static partial Regex Thousands();

    [GeneratedRegex(@"^(?<whole>0|[1-9][0-9]*)(\.(?<part>[0-9]+))?(?<unit>%|pp)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    /// <summary>Valid ids that were meant as numbers: <c>010</c>, <c>0x1f</c>, <c>1.2.3</c>, <c>1e-3</c>, <c>03pp</c>, and digits of other scripts.</summary>
    [GeneratedRegex(@"^(0\d.*|0[xo][0-9a-f]+|\d+(\.\d+)*|\d+(\.\d+)?e-?\d+|[\d.]+pp)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NumberSlip();

    [GeneratedRegex(@"^[\d.%]+(-[\d.%]+)+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Difference();
}
