using FamilyOnline.Formulas;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Tests.Formulas;

/// <summary>Roots to 20 places, in units of 10^-20.</summary>
public sealed class RootsTests
{
    private static readonly Exact Scale = Exact.Parse("1" + new string('0', 20));

    /// <summary>Published to more places: OEIS A002193 (√2 …04880|17), A002194 (√3 …63415|27), A002580 (∛2 …52764|7), A010774 (the twelfth root of 2 …10164|2).</summary>
    [Theory]
    [InlineData("2", 2, "141421356237309504880")]
    [InlineData("3", 2, "173205080756887729353")]
    [InlineData("1/2", 2, "70710678118654752440")]
    [InlineData("2", 3, "125992104989487316477")]
    [InlineData("-2", 3, "-125992104989487316477")]
    [InlineData("2", 12, "105946309435929526456")]
    public void Published_roots_come_out(string value, int degree, string scaled) =>
        Assert.Equal(scaled, (Roots.Root(Exact.Parse(value), degree).Value * Scale).ToString());

    [Theory]
    [InlineData("9", 2, "3")]
    [InlineData("1/4", 2, "1/2")]
    [InlineData("8/27", 3, "2/3")]
    [InlineData("-27", 3, "-3")]
    [InlineData("0", 5, "0")]
    [InlineData("1", 64, "1")]
    [InlineData("18446744073709551616", 64, "2")]
    [InlineData("1/7", 1, "1/7")]
    public void A_root_that_is_a_fraction_is_exact(string value, int degree, string root) =>
        Assert.Equal(root, Roots.Root(Exact.Parse(value), degree).ToString());

    [Theory]
    [InlineData("-1", 2)]
    [InlineData("4", 0)]
    [InlineData("4", 65)]
    [InlineData("4", -2)]
    public void What_has_no_root_is_not_applicable(string value, int degree) =>
        Assert.Equal(Absence.NotApplicable, Roots.Root(Exact.Parse(value), degree).Absence);

    /// <summary>√(10^-61) is about 3·10^-31, which 20 places show as 0; √(10^61) is 10^30 √10 (OEIS A010467: 3.16227766016837933199889354443271853371955513932521|68…).</summary>
    [Fact]
    public void Very_small_and_very_great_numbers_have_roots()
    {
        var great = Exact.Parse("1" + new string('0', 61));

        Assert.Equal("0", Roots.Root(Exact.One / great, 2).ToString());
        Assert.Equal("316227766016837933199889354443271853371955513932522", (Roots.Root(great, 2).Value * Scale).ToString());
    }

    [Fact]
    public void A_root_is_the_same_in_every_culture() =>
        Assert.All(InCulture.Hostile, culture => Assert.Equal("1767766952966368811/1250000000000000000", InCulture.Run(culture, () => Worked.Value("sqrt(2)").ToString())));
}
