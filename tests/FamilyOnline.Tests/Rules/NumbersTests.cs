using FamilyOnline.Rules;

namespace FamilyOnline.Tests.Rules;

/// <summary>Numbers as people write them: short decimals, fractions with a decimal beside them, percentages where the rule writes percent.</summary>
public sealed class NumbersTests
{
    [Theory]
    [InlineData("20", NumberForm.Plain, "20")]
    [InlineData("0.57", NumberForm.Plain, "0.57")]
    [InlineData("-1/2", NumberForm.Plain, "-0.5")]
    [InlineData("9/11", NumberForm.Plain, "9/11 ≈ 0.8182")]
    [InlineData("6175/216", NumberForm.Plain, "6175/216 ≈ 28.59")]
    [InlineData("9/11", NumberForm.Percent, "9/11 ≈ 81.82%")]
    [InlineData("90%", NumberForm.Percent, "90%")]
    [InlineData("1/8", NumberForm.Percent, "12.5%")]
    [InlineData("1/16", NumberForm.Percent, "6.25%")]
    [InlineData("1", NumberForm.YesNo, "yes")]
    [InlineData("0", NumberForm.YesNo, "no")]
    [InlineData("20", NumberForm.YesNo, "20")]
    public void A_value_is_written_in_its_form(string value, NumberForm form, string written) =>
        Assert.Equal(written, Numbers.Of((Quantity)Exact.Parse(value), form) is var told ? told.English ?? told.Chinese : "");

    [Fact]
    public void What_is_not_known_is_its_reason() => Assert.Equal(("not reported", "未报"), (Numbers.Of(Quantity.Of(Absence.NotReported)).English, Numbers.Of(Quantity.Of(Absence.NotReported)).Chinese));

    [Fact]
    public void A_difference_of_rates_is_in_percentage_points() =>
        Assert.Equal(("3 percentage points", "3 个百分点"), (Numbers.Difference(Exact.Parse("3%"), NumberForm.Percent).English, Numbers.Difference(Exact.Parse("3%"), NumberForm.Percent).Chinese));

    [Theory]
    [InlineData("7/9", "(7/9)")]
    [InlineData("1/2", "0.5")]
    [InlineData("-1/2", "(-0.5)")]
    [InlineData("-7/9", "(-7/9)")]
    public void In_arithmetic_what_would_be_misread_stands_in_brackets(string value, string written) => Assert.Equal(written, Numbers.Exactly(Exact.Parse(value)));
}
