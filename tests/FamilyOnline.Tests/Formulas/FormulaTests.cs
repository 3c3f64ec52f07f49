using FamilyOnline.Formulas;

namespace FamilyOnline.Tests.Formulas;

/// <summary>What formulas are worth; every expected value is worked by hand.</summary>
public sealed class FormulaTests
{
    [Theory]
    [InlineData("20", "20")]
    [InlineData("0.57", "57/100")]
    [InlineData("90%", "9/10")]
    [InlineData("12.5%", "1/8")]
    [InlineData("3pp", "3/100")]
    [InlineData("0", "0")]
    [InlineData("1/3", "1/3")]
    [InlineData("-0.5", "-1/2")]
    [InlineData("123456789012345678901234567890123456789012345678901234567890123456789", "123456789012345678901234567890123456789012345678901234567890123456789")]
    public void Numbers_are_exact(string text, string value) => Assert.Equal(value, Worked.Value(text).ToString());

    [Theory]
    [InlineData("2 + 3 * 4", "14")]
    [InlineData("(2 + 3) * 4", "20")]
    [InlineData("10 - 3 - 2", "5")]
    [InlineData("12 / 3 / 2", "2")]
    [InlineData("2 * 3/4 + 1", "5/2")]
    [InlineData("-2 * -3", "6")]
    [InlineData("3 - -2", "5")]
    [InlineData("- (1 + 2)", "-3")]
    [InlineData("1+2*3/4", "5/2")]
    [InlineData("  1\n + 2 ", "3")]
    public void Signs_bind_as_at_school(string text, string value) => Assert.Equal(value, Worked.Value(text).ToString());

    [Theory]
    [InlineData("own-rate * 10", "9")]
    [InlineData("vote.total - 宽带-户数", "366")]
    [InlineData("-loss", "3")]
    [InlineData("loss - loss", "0")]
    [InlineData("34 * own-rate / 90%", "34")]
    public void Names_are_figures_of_any_script(string text, string value) => Assert.Equal(value, Worked.Value(text).ToString());

    [Theory]
    [InlineData("min(3, 1/2, 2)", "1/2")]
    [InlineData("max(3, 1/2, 2)", "3")]
    [InlineData("min(7)", "7")]
    [InlineData("max(1,2)", "2")]
    [InlineData("clamp(120%, 0, 1)", "1")]
    [InlineData("clamp(-1, 0, 1)", "0")]
    [InlineData("clamp(1/2, 0, 1)", "1/2")]
    [InlineData("abs(loss)", "3")]
    [InlineData("floor(-1/2)", "-1")]
    [InlineData("ceil(1/3)", "1")]
    [InlineData("round(2.5)", "3")]
    [InlineData("round(-2.5)", "-3")]
    [InlineData("round(2/3, 2)", "67/100")]
    [InlineData("round(1/3, 18)", "333333333333333333/1000000000000000000")]
    public void Functions_give_what_their_names_say(string text, string value) => Assert.Equal(value, Worked.Value(text).ToString());

    /// <summary>√2 = 1.41421356237309504880…, ln 2 = 0.69314718055994530942…, ln 10 = 2.30258509299404568402… (OEIS A002193, A002162, A002392).</summary>
    [Theory]
    [InlineData("sqrt(2) - 1.41421356237309504880", "0")]
    [InlineData("ln(2) - 0.69314718055994530942", "0")]
    [InlineData("ln(10) - 2.30258509299404568402", "0")]
    [InlineData("sqrt(9)", "3")]
    [InlineData("sqrt(1/4)", "1/2")]
    [InlineData("root(8, 3)", "2")]
    [InlineData("log(1000)", "3")]
    [InlineData("log(8, 4)", "3/2")]
    public void Roots_and_logarithms_are_right_to_20_places(string text, string value) => Assert.Equal(value, Worked.Value(text).ToString());

    [Theory]
    [InlineData("late + secret", Absence.NotReported)]
    [InlineData("secret + late", Absence.Confidential)]
    [InlineData("min(1, none-yet, secret)", Absence.NotAvailable)]
    [InlineData("0 * secret", Absence.Confidential)]
    [InlineData("1 / 0 + late", Absence.NotApplicable)]
    public void The_first_absence_from_the_left_is_the_result(string text, Absence absence) => Assert.Equal(absence, Worked.Value(text).Absence);

    [Theory]
    [InlineData("1 / 0")]
    [InlineData("1 / (loss + 3)")]
    [InlineData("sqrt(-1)")]
    [InlineData("root(2, 65)")]
    [InlineData("root(2, 1/2)")]
    [InlineData("root(2, 0)")]
    [InlineData("ln(0)")]
    [InlineData("log(2, 1)")]
    [InlineData("log(-2)")]
    [InlineData("log(2, -2)")]
    [InlineData("round(1, 19)")]
    [InlineData("round(1, 1/2)")]
    [InlineData("round(1, -1)")]
    [InlineData("clamp(1, 3, 2)")]
    public void What_has_no_value_is_not_applicable(string text) => Assert.Equal(Absence.NotApplicable, Worked.Value(text).Absence);

    [Fact]
    public void Names_come_once_in_the_order_of_their_first_use() =>
        Assert.Equal(["b", "a", "c.d"], Worked.Formula("b + min(a, b, c.d) * a").Names);

    [Fact]
    public void Function_names_are_free_for_figures_too()
    {
        var formula = Worked.Formula("min + min(2, max)");

        Assert.Equal(["min", "max"], formula.Names);
        Assert.Equal(Exact.Parse("5"), formula.Evaluate(name => Exact.Parse(name == "min" ? "4" : "1")).Value);
    }

    [Theory]
    [InlineData("sqrt(4)", true)]
    [InlineData("1 + log(own-rate)", true)]
    [InlineData("min(root(8, 3), ln(2))", true)]
    [InlineData("round(1/3, 2) + min(1, 2)", false)]
    public void Roots_and_logarithms_are_flagged(string text, bool isInexact) => Assert.Equal(isInexact, Worked.Formula(text).IsInexact);

    [Fact]
    public void The_text_is_kept_as_written() => Assert.Equal(" 1 +  2 ", Worked.Formula(" 1 +  2 ").Text);

    [Fact]
    public void What_is_no_formula_is_not_parsed()
    {
        Assert.False(Formula.TryParse(null, out _));
        Assert.False(Formula.TryParse("1 +", out var none));
        Assert.Null(none);
        Assert.True(Formula.TryParse("1 + x", out var formula));
        Assert.Equal(Exact.Parse("3"), formula.Evaluate(_ => Exact.Parse("2")).Value);
    }
}
