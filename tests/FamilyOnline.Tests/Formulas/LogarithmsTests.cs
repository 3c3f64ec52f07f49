using FamilyOnline.Formulas;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Tests.Formulas;

/// <summary>Logarithms to 20 places, in units of 10^-20.</summary>
public sealed class LogarithmsTests
{
    private static readonly Exact Scale = Exact.Parse("1" + new string('0', 20));

    /// <summary>Published to more places: OEIS A002162 (ln 2), A002391 (ln 3 = 1.09861228866810969139|5…), A002392 (ln 10 = 2.30258509299404568401|79…).</summary>
    [Theory]
    [InlineData("2", "69314718055994530942")]
    [InlineData("1/2", "-69314718055994530942")]
    [InlineData("3", "109861228866810969140")]
    [InlineData("10", "230258509299404568402")]
    [InlineData("1", "0")]
    public void Published_logarithms_come_out(string value, string scaled) =>
        Assert.Equal(scaled, (Logarithms.Natural(Exact.Parse(value)).Value * Scale).ToString());

    /// <summary>log₁₀ 2 = 0.30102999566398119521|37… (OEIS A007524); log₂ 3 = 1.58496250072115618145|37… (A020857); log₂ 10 = 3.32192809488736234787|03… (A020862).</summary>
    [Theory]
    [InlineData("2", "10", "30102999566398119521")]
    [InlineData("3", "2", "158496250072115618145")]
    [InlineData("10", "2", "332192809488736234787")]
    [InlineData("10", "1/2", "-332192809488736234787")]
    [InlineData("8", "2", "300000000000000000000")]
    [InlineData("1/100", "10", "-200000000000000000000")]
    public void Published_logarithms_of_other_bases_come_out(string value, string @base, string scaled) =>
        Assert.Equal(scaled, (Logarithms.Of(Exact.Parse(value), Exact.Parse(@base)).Value * Scale).ToString());

    [Theory]
    [InlineData("0", "10")]
    [InlineData("-1", "10")]
    [InlineData("2", "1")]
    [InlineData("2", "0")]
    [InlineData("2", "-2")]
    public void What_has_no_logarithm_is_not_applicable(string value, string @base) =>
        Assert.Equal(Absence.NotApplicable, Logarithms.Of(Exact.Parse(value), Exact.Parse(@base)).Absence);

    /// <summary>ln 10^60 = 60 ln 10 = 138.15510557964274104107 94872812… (ln 10 = 2.302585092994045684017991454684…).</summary>
    [Fact]
    public void Very_small_and_very_great_numbers_have_logarithms()
    {
        var great = Exact.Parse("1" + new string('0', 60));

        Assert.Equal("13815510557964274104108", (Logarithms.Natural(great).Value * Scale).ToString());
        Assert.Equal("-13815510557964274104108", (Logarithms.Natural(Exact.One / great).Value * Scale).ToString());
        Assert.Equal("60", Logarithms.Of(great, 10).ToString());
        Assert.Equal("0", Logarithms.Natural(Exact.One + (Exact.One / great)).ToString());
    }

    /// <summary>A base b just above 1: log_b (b²) is 2, though ln b is only 10^-60.</summary>
    [Fact]
    public void A_base_near_1_loses_no_places()
    {
        var near = Exact.One + (Exact.One / Exact.Parse("1" + new string('0', 60)));

        Assert.Equal("2", Logarithms.Of(near * near, near).ToString());
        Assert.Equal("1", Logarithms.Of(near, near).ToString());
    }

    [Fact]
    public void A_base_nearer_to_1_than_anybody_means_counts_as_1()
    {
        var near = Exact.One + Enumerable.Repeat(Exact.One / 2, 600).Aggregate((left, right) => left * right);

        Assert.Equal(Absence.NotApplicable, Logarithms.Of(2, near).Absence);
    }

    [Fact]
    public void A_logarithm_is_the_same_in_every_culture() =>
        Assert.All(InCulture.Hostile, culture => Assert.Equal("34657359027997265471/50000000000000000000", InCulture.Run(culture, () => Worked.Value("ln(2)").ToString())));
}
