using System.Globalization;
using FamilyOnline.Documents;
using FamilyOnline.Formulas;

namespace FamilyOnline.Tests.Formulas;

/// <summary>What is refused, by which code, and at which character.</summary>
public sealed class FormulaRefusalTests
{
    [Theory]
    [InlineData("2,000", "formula.not-a-number:1")]
    [InlineData("1 + min(2,500, x)", "formula.not-a-number:9")]
    [InlineData("010", "formula.not-a-number:1")]
    [InlineData("x * 1e3", "formula.not-a-number:5")]
    [InlineData("1.5e-3", "formula.not-a-number:1")]
    [InlineData("0x1f", "formula.not-a-number:1")]
    [InlineData(".5", "formula.not-a-number:1")]
    [InlineData("5.", "formula.not-a-number:1")]
    [InlineData("1.2.3", "formula.not-a-number:1")]
    [InlineData("90％", "formula.not-a-number:1")]
    [InlineData("９０", "formula.not-a-number:1")]
    [InlineData("٣", "formula.not-a-number:1")]
    [InlineData("90%%", "formula.not-a-number:1")]
    [InlineData("03pp", "formula.not-a-number:1")]
    [InlineData("x + %", "formula.not-a-number:5")]
    public void A_number_is_plain_digits(string text, string refusals) => Assert.Equal(refusals, Worked.Refusals(text));

    [Theory]
    [InlineData("own_rate", "formula.not-a-name:1")]
    [InlineData("1 + a..b", "formula.not-a-name:5")]
    [InlineData("a.", "formula.not-a-name:1")]
    public void A_name_is_an_id(string text, string refusals) => Assert.Equal(refusals, Worked.Refusals(text));

    [Fact]
    public void A_name_has_at_most_64_characters()
    {
        Assert.Equal("formula.not-a-name:1", Worked.Refusals(new string('a', 65)));
        Assert.Single(Worked.Formula(new string('a', 64)).Names);
    }

    [Theory]
    [InlineData("2-1", "formula.minus-blanks:1")]
    [InlineData("10 + 90%-5%", "formula.minus-blanks:6")]
    [InlineData("90%-x", "formula.minus-blanks:1")]
    [InlineData("a -b", "formula.minus-blanks:3")]
    [InlineData("a- b", "formula.minus-blanks:1")]
    [InlineData("a--b", "formula.minus-blanks:1")]
    [InlineData("(a)-b", "formula.minus-blanks:4")]
    [InlineData("a -(b)", "formula.minus-blanks:3")]
    [InlineData("(a)- b", "formula.minus-blanks:4")]
    public void A_minus_has_blanks_around_it(string text, string refusals) => Assert.Equal(refusals, Worked.Refusals(text));

    [Theory]
    [InlineData("a（b）", "formula.wide-sign:2, formula.wide-sign:4")]
    [InlineData("a × b ÷ c", "formula.wide-sign:3, formula.wide-sign:7")]
    [InlineData("a ^ b", "formula.unknown-sign:3")]
    [InlineData("'a'", "formula.unknown-sign:1, formula.unknown-sign:3")]
    [InlineData("1 + 😀", "formula.unknown-sign:5")]
    [InlineData("a\0b", "formula.unknown-sign:2")]
    public void Other_signs_are_refused_where_they_stand(string text, string refusals) => Assert.Equal(refusals, Worked.Refusals(text));

    [Theory]
    [InlineData("", "formula.empty:1")]
    [InlineData(" \n", "formula.empty:1")]
    [InlineData("(1 + 2", "formula.parenthesis:1")]
    [InlineData("1 + 2)", "formula.parenthesis:6")]
    [InlineData("1 +", "formula.unfinished:4")]
    [InlineData("a - ", "formula.unfinished:4")]
    [InlineData("1 + * 2", "formula.unexpected:5")]
    [InlineData("2 x", "formula.unexpected:3")]
    [InlineData("2 (x)", "formula.unexpected:3")]
    [InlineData("()", "formula.unexpected:2")]
    [InlineData("1, 2", "formula.unexpected:2")]
    [InlineData("min(1, )", "formula.unexpected:8")]
    [InlineData("min(, 1)", "formula.unexpected:5")]
    [InlineData("(1, 2)", "formula.unexpected:3")]
    [InlineData("- -1", "formula.unexpected:3")]
    [InlineData("+1", "formula.unexpected:1")]
    [InlineData("min(1 2)", "formula.unexpected:7")]
    public void What_stands_at_the_wrong_place_is_shown(string text, string refusals) => Assert.Equal(refusals, Worked.Refusals(text));

    [Theory]
    [InlineData("1 + mni(1, 2)", "formula.unknown-function:5")]
    [InlineData("a (b)", "formula.unknown-function:1")]
    [InlineData("min()", "formula.argument-count:1")]
    [InlineData("1 + clamp(1, 2)", "formula.argument-count:5")]
    [InlineData("abs(1, 2) + sqrt()", "formula.argument-count:1, formula.argument-count:13")]
    [InlineData("round(1, 2, 3)", "formula.argument-count:1")]
    [InlineData("root(2)", "formula.argument-count:1")]
    [InlineData("log(1, 2, 3)", "formula.argument-count:1")]
    public void Functions_are_known_and_get_what_they_take(string text, string refusals) => Assert.Equal(refusals, Worked.Refusals(text));

    [Fact]
    public void All_that_is_wrong_is_told_at_once() =>
        Assert.Equal("formula.not-a-number:1, formula.unknown-sign:5, formula.unknown-function:7, formula.minus-blanks:11", Worked.Refusals("010 ^ abc(a-, 1)"));

    [Fact]
    public void The_nearest_function_is_named() =>
        Assert.Contains("round", Assert.Single(Problems(new("ruond(1)"))).Remedy(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    [Fact]
    public void The_remedy_of_a_wide_sign_gives_the_right_one() =>
        Assert.Equal("请写“*”。", Assert.Single(Problems(new("2 × x"))).Remedy(CultureInfo.GetCultureInfo("zh-Hans")));

    [Fact]
    public void Each_refusal_has_text_and_remedy_without_gaps() =>
        Assert.All(((string[])["", "010", "a..b", "2-1", "×", "^", "(", "1 +", "2 x", "f()", "min()"]).SelectMany(text => Problems(new(text))), problem =>
        {
            Assert.EndsWith(".", problem.Text(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            Assert.DoesNotContain("{", problem.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            Assert.DoesNotContain("{", problem.ToString(CultureInfo.GetCultureInfo("zh-Hans")), StringComparison.Ordinal);
        });

    /// <summary>A quote comes before the text; a text of several lines, or of a place unknown, is shown as a whole.</summary>
    [Theory]
    [InlineData("1 + ^", 10, false, 14)]
    [InlineData("1 + ^", 10, true, 15)]
    [InlineData("1 +\n ^", 10, true, 10)]
    [InlineData("1 + ^", 0, false, 0)]
    public void The_column_is_that_of_the_character(string text, int column, bool isQuoted, int expected) =>
        Assert.Equal(new Place("pack.yaml", 3, expected), Assert.Single(Problems(new(text, new("pack.yaml", 3, column), isQuoted))).Place);

    [Fact]
    public void Problems_of_other_places_refuse_no_formula()
    {
        DocumentProblems problems = new();
        problems.Add(FormulaProblems.Empty.At(default));

        Assert.NotNull(Formula.Read(new("1 + 2"), problems));
        Assert.Single(problems.All);
    }

    private static IReadOnlyList<Problem> Problems(DocumentScalar scalar)
    {
        DocumentProblems problems = new();
        Assert.Null(Formula.Read(scalar, problems));
        return problems.All;
    }
}
