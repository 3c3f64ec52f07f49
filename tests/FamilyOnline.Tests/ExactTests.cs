using System.Globalization;
using System.Numerics;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests;

/// <summary>Exact numbers against values worked by hand.</summary>
public sealed class ExactTests
{
    [Theory]
    [InlineData("20", "20")]
    [InlineData("-0.57", "-57/100")]
    [InlineData("1/3", "1/3")]
    [InlineData("-4/6", "-2/3")]
    [InlineData("0.5/3", "1/6")]
    [InlineData("90%", "9/10")]
    [InlineData("-12.5%", "-1/8")]
    [InlineData("007", "7")]
    [InlineData("0.10", "1/10")]
    [InlineData("-0", "0")]
    [InlineData("0/5", "0")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    public void A_number_is_read_exactly_and_written_reduced(string text, string written)
    {
        var value = Exact.Parse(text);
        Assert.Equal(written, value.ToString());
        Assert.Equal(value, Exact.Parse(value.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("%")]
    [InlineData(" 1")]
    [InlineData("+1")]
    [InlineData("--1")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("1,000")]
    [InlineData("1e3")]
    [InlineData("1/0")]
    [InlineData("1/-3")]
    [InlineData("1/3/5")]
    [InlineData("1/3%")]
    [InlineData("５０")]
    [InlineData("NaN")]
    [InlineData("\u22125")]
    public void Anything_else_is_not_read(string? text)
    {
        Assert.False(Exact.TryParse(text, out var value));
        Assert.True(value.IsZero);
    }

    [Fact]
    public void A_text_of_more_than_64_characters_is_not_read()
    {
        Assert.True(Exact.TryParse(new string('9', 64), out _));
        Assert.False(Exact.TryParse(new string('9', 65), out _));
    }

    [Fact]
    public void A_refused_text_is_named() => Assert.Equal(
        "An exact number is written 20, -0.57, 1/3 or 90%, but was '1,5'.", Refusal.Of<FormatException>(() => Exact.Parse("1,5")));

    [Fact]
    public void A_third_three_times_is_one() => Assert.Equal(Exact.One, Exact.Ratio(1, 3) * 3);

    [Fact]
    public void Default_is_zero_in_every_respect()
    {
        Exact zero = default, computed = Exact.Ratio(1, 7) - Exact.Ratio(1, 7);
        Assert.Equal("0", zero.ToString());
        Assert.Equal("0.00", zero.ToFixed(2));
        Assert.True(zero.IsZero && zero.IsInteger && !zero.IsNegative);
        Assert.Equal(zero, computed);
        Assert.Equal(zero.GetHashCode(), computed.GetHashCode());
        Assert.Equal(Exact.Parse("5"), zero + 5);
        Assert.Equal(zero, zero * 5);
        Assert.Equal(0m, zero.ToDecimal());
        Assert.Equal(zero, zero.Round(3, Rounding.HalfEven));
    }

    [Fact]
    public void Equal_numbers_have_one_hash_however_they_were_made()
    {
        Exact[] halves = [Exact.Ratio(1, 2), Exact.Ratio(-3, -6), 0.5m, 0.500m, Exact.Parse("50%"), Exact.Scaled(5000, 4), Exact.Ratio(1, 4) + Exact.Ratio(1, 4)];
        Assert.Single(halves.ToHashSet());
        Assert.All(halves, half => Assert.True(half == halves[0] && half.Equals((object)halves[0]) && !(half != halves[0])));
    }

    [Fact]
    public void Numbers_are_ordered_by_value()
    {
        string[] rising = ["-1", "-1/2", "-1/3", "0", "1/3", "33.34%", "1/2", "1", "100000000000000000001/100000000000000000000"];
        var numbers = rising.Select(Exact.Parse).ToArray();
        Assert.Equal(numbers, numbers.Reverse().Order());
        Assert.True(numbers[4] < numbers[5] && numbers[5] > numbers[4] && numbers[4] <= numbers[4] && numbers[5] >= numbers[5]);
        Assert.Equal(numbers[0], Exact.Min(numbers[0], numbers[1]));
        Assert.Equal(numbers[1], Exact.Max(numbers[0], numbers[1]));
    }

    // 10^300 ÷ (10^400 + 1) is a little less than 10^-100; a double holds neither 10^400 nor its neighbours.
    [Fact]
    public void Numbers_beyond_the_range_of_double_are_ordered()
    {
        var (great, tiny) = (Exact.Ratio(BigInteger.Pow(10, 400) + 1, 1), Exact.Ratio(BigInteger.Pow(10, 300), BigInteger.Pow(10, 400) + 1));
        Assert.True(tiny > Exact.Ratio(1, BigInteger.Pow(10, 101)) && tiny < Exact.Ratio(1, BigInteger.Pow(10, 100)) && tiny > Exact.Zero);
        Assert.True(great > Exact.Ratio(BigInteger.Pow(10, 400), 1) && -great < tiny && great > 1);
        Assert.Equal(great, great + tiny - tiny);
    }

    // 四舍五入 (half away from zero), 四舍六入五成双 (half to even, GB/T 8170-2008), and both directed roundings.
    [Theory]
    [InlineData("2.5", 0, "3", "2", "3", "2")]
    [InlineData("3.5", 0, "4", "4", "4", "3")]
    [InlineData("-2.5", 0, "-3", "-2", "-2", "-3")]
    [InlineData("-0.5", 0, "-1", "0", "0", "-1")]
    [InlineData("2/3", 2, "67/100", "67/100", "67/100", "33/50")]
    [InlineData("-2/3", 2, "-67/100", "-67/100", "-33/50", "-67/100")]
    [InlineData("1.005", 2, "101/100", "1", "101/100", "1")]
    [InlineData("7", 3, "7", "7", "7", "7")]
    public void A_number_is_rounded_as_named(string text, int digits, string halfUp, string halfEven, string ceiling, string floor)
    {
        var value = Exact.Parse(text);
        Assert.Equal(
            [halfUp, halfEven, ceiling, floor],
            new[] { Rounding.HalfUp, Rounding.HalfEven, Rounding.Ceiling, Rounding.Floor }.Select(way => value.Round(digits, way).ToString()));
    }

    [Fact]
    public void Floor_and_ceiling_are_whole()
    {
        Assert.Equal(-4, Exact.Parse("-7/2").Floor());
        Assert.Equal(-3, Exact.Parse("-7/2").Ceiling());
        Assert.Equal(3, Exact.Parse("3").Ceiling());
    }

    [Theory]
    [InlineData("200/3", 2, "66.67")]
    [InlineData("-200/3", 1, "-66.7")]
    [InlineData("0.005", 2, "0.01")]
    [InlineData("-0.004", 2, "0.00")]
    [InlineData("0.05", 0, "0")]
    [InlineData("1234567.5", 0, "1234568")]
    [InlineData("1/3", 18, "0.333333333333333333")]
    [InlineData("45", 3, "45.000")]
    public void Fixed_places_are_written_in_invariant_digits(string text, int digits, string written)
    {
        using var hostile = new HostileCulture("de-DE");
        Assert.Equal(written, Exact.Parse(text).ToFixed(digits));
    }

    [Fact]
    public void Rounding_outside_its_range_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Exact.One.Round(-1, Rounding.HalfUp));
        Assert.Throws<ArgumentOutOfRangeException>(() => Exact.One.Round(19, Rounding.HalfUp));
        Assert.Throws<ArgumentOutOfRangeException>(() => Exact.One.ToFixed(19));
        Assert.Equal("A rounding must be named.", Refusal.Of(() => Exact.One.Round(0, Rounding.Unspecified)).Split(Environment.NewLine)[0].Trim());
    }

    [Fact]
    public void Division_by_zero_is_refused()
    {
        Assert.Equal("An exact ratio needs a denominator other than 0.", Refusal.Of<DivideByZeroException>(() => Exact.Ratio(1, 0)));
        Assert.Equal("An exact division needs a divisor other than 0.", Refusal.Of<DivideByZeroException>(() => Exact.One / Exact.Zero));
    }

    [Fact]
    public void Extremes_of_long_and_decimal_are_taken_without_loss()
    {
        Assert.Equal("-9223372036854775808", ((Exact)long.MinValue).ToString());
        Assert.Equal("9223372036854775808", (-(Exact)long.MinValue).ToString());
        Assert.Equal("1", Exact.Ratio(long.MinValue, long.MinValue).ToString());
        Assert.Equal("79228162514264337593543950335", ((Exact)decimal.MaxValue).ToString());
        Assert.Equal(0.0000000000000000000000000001m, Exact.Parse("0.0000000000000000000000000001").ToDecimal());
        Assert.Equal("0.000000001", Exact.Scaled(1, 9).ToDecimal().ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_quotient_of_great_numbers_is_a_small_decimal() =>
        Assert.Equal(1.5m, (Exact.Parse(new string('9', 60)) * 3 / (Exact.Parse(new string('9', 60)) * 2)).ToDecimal());

    [Fact]
    public void A_decimal_near_a_fraction_of_long_parts_is_given()
    {
        // 10^40 ÷ (10^40 + 1) is 0.99…9 with forty nines, of which a decimal holds twenty-eight.
        var great = Exact.Parse("1" + new string('0', 40));
        Assert.InRange(1m - (great / (great + 1)).ToDecimal(), 0m, 0.0000000000000000000000000001m);
        Assert.Throws<OverflowException>(() => great.ToDecimal());
    }
}
