using System.Globalization;
using System.Numerics;
using CsCheck;
using FamilyOnline.Tests.Support;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Tests;

/// <summary>Exact numbers at the borders of 31, 32, 62, 63 and 64 bits, and far beyond, against plain fractions: the same value, in the one form that it has.</summary>
[Trait("Category", "Property")]
public sealed class ExactBorderTests
{
    private static readonly Rounding[] Roundings = [Rounding.HalfUp, Rounding.HalfEven, Rounding.Ceiling, Rounding.Floor];

    private static readonly BigInteger[] Borders =
    [
        .. new[] { 1, 8, 16, 30, 31, 32, 33, 53, 61, 62, 63, 64, 127 }.Select(bits => BigInteger.One << bits),
        .. new[] { 1, 2, 9, 17, 18, 19, 28 }.Select(digits => BigInteger.Pow(10, digits)),
        (BigInteger)3_037_000_499 * 3_037_000_499,   // the greatest square below 2⁶³
    ];

    private static readonly Gen<BigInteger> Wholes = Gen.OneOf(
        Gen.Select(Gen.Int[0, Borders.Length - 1].Select(index => Borders[index]), Gen.Int[-2, 2], (border, step) => border + step),
        Gen.Long[1, 100].Select(number => (BigInteger)number),
        Gen.Long.Where(number => number != 0).Select(number => BigInteger.Abs(number)),
        Gen.Int[1, int.MaxValue].Select(number => (BigInteger)number)).Where(number => number.Sign > 0);

    private static readonly Gen<long> Longs = Gen.OneOf(Gen.Long, Gen.Const(long.MinValue), Gen.Const(long.MinValue + 1), Gen.Const(long.MaxValue), Gen.Const(0L));

    /// <summary>Wholes of up to some 500 bits, which often share divisors, and zero.</summary>
    private static readonly Gen<BigInteger> Parts = Gen.Select(Wholes.Array[1, 4], Gen.Int[0, 9], (factors, kind) => kind switch
    {
        0 => BigInteger.Zero,
        < 7 => factors[0],
        _ => factors.Aggregate(BigInteger.Multiply),
    });

    private static readonly Gen<PlainFraction> Fractions = Gen.Select(Parts, Parts.Where(below => !below.IsZero), Gen.Bool, (above, below, isNegative) => new PlainFraction(isNegative ? -above : above, below));

    private static readonly Gen<PlainFraction> NotZero = Fractions.Where(fraction => !fraction.Above.IsZero);

    [Fact]
    public void Sums_and_products_are_those_of_plain_fractions() => Gen.Select(Fractions, Fractions).Sample(
        (a, b) =>
        {
            var (left, right) = (a.AsExact, b.AsExact);
            Same(a + b, left + right);
            Same(a - b, left - right);
            Same(a * b, left * right);
            Same(new PlainFraction(-a.Above, a.Below), -left);
            if (!b.Above.IsZero)
                Same(a / b, left / right);
        },
        iter: LongRun.Iterations(5_000));

    [Fact]
    public void Numbers_close_to_each_other_are_told_apart() => Gen.Select(Fractions, NotZero, Gen.Int[0, 2]).Sample(
        (a, tiny, kind) =>
        {
            var b = kind switch { 0 => tiny, 1 => a + new PlainFraction(tiny.Above.Sign, BigInteger.Pow(tiny.Below, 2) + 1), _ => a };
            var (left, right) = (a.AsExact, b.AsExact);
            var order = a.CompareTo(b);
            Assert.Equal(order, left.CompareTo(right));
            Assert.Equal(-order, right.CompareTo(left));
            Assert.Equal(order == 0, left == right);
            Assert.Equal((order < 0, order > 0), (left < right, left > right));
            if (order == 0)
                Assert.Equal(left.GetHashCode(), right.GetHashCode());
        },
        iter: LongRun.Iterations(5_000));

    [Fact]
    public void What_leaves_64_bits_comes_back() => Gen.Select(Fractions, NotZero).Sample(
        (a, b) =>
        {
            var (left, right) = (a.AsExact, b.AsExact);
            Same(a, left + right - right);
            Same(a, left * right / right);
            Same(a, left / right * right);
            Same(new PlainFraction(0, 1), left - left);
            Same(new PlainFraction(1, 1), right / right);
        },
        iter: LongRun.Iterations(3_000));

    [Fact]
    public void Every_rounding_is_the_one_of_its_definition() => Gen.Select(Fractions, Gen.Int[0, 18], Gen.Bool).Sample(
        (any, digits, isHalf) =>
        {
            var a = isHalf ? new PlainFraction(any.Above, 2 * BigInteger.Pow(10, digits)) : any;
            var number = a.AsExact;
            foreach (var rounding in Roundings)
                Same(a.Round(digits, rounding), number.Round(digits, rounding));
            Same(a.Round(0, Rounding.Floor), number.Floor());
            Same(a.Round(0, Rounding.Ceiling), number.Ceiling());
            Assert.Equal(a.ToFixed(digits), number.ToFixed(digits));
        },
        iter: LongRun.Iterations(3_000));

    [Fact]
    public void Every_text_is_read_as_its_number() => Gen.Select(Parts, Parts, Gen.Int[0, 40], Gen.Bool).Sample(
        (above, below, places, isNegative) =>
        {
            var digits = above.ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
            var text = (isNegative ? "-" : "") + (places == 0 ? digits : $"{digits[..^places]}.{digits[^places..]}");
            PlainFraction number = new(isNegative ? -above : above, BigInteger.Pow(10, places));
            Read(number, text);
            Read(number / new PlainFraction(100, 1), text + "%");
            if (!below.IsZero)
                Read(number / new PlainFraction(below, 1), string.Create(CultureInfo.InvariantCulture, $"{text}/{below}"));
        },
        iter: LongRun.Iterations(3_000));

    [Fact]
    public void Scaled_integers_and_decimals_are_taken_as_they_are() => Gen.Select(Longs, Gen.Int[0, 18], Gen.Decimal).Sample(
        (scaled, digits, number) =>
        {
            Same(new PlainFraction(scaled, BigInteger.Pow(10, digits)), Exact.Scaled(scaled, digits));
            Same(new PlainFraction(scaled, 1), scaled);
            if (scaled != 0)
                Same(new PlainFraction(digits, scaled), Exact.Ratio(digits, scaled));
            Same(PlainFraction.Of(number), number);
            Assert.Equal(number, ((Exact)number).ToDecimal());
        },
        iter: LongRun.Iterations(3_000));

    [Fact]
    public void A_decimal_is_less_than_one_unit_of_its_last_place_away() => Fractions.Sample(
        fraction =>
        {
            if (IsNearerToOneMoreThanTheGreatest(fraction))
            {
                Assert.Throws<OverflowException>(() => fraction.AsExact.ToDecimal());
                return;
            }

            var given = fraction.AsExact.ToDecimal();
            var (gap, places) = (fraction - PlainFraction.Of(given), PlacesOf(given));
            Assert.True(BigInteger.Abs(gap.Above) * BigInteger.Pow(10, places) < gap.Below, $"{fraction} as {given}");
        },
        iter: LongRun.Iterations(3_000));

    /// <summary>The greatest decimal is odd, so that even half a unit above it goes to the even number beyond.</summary>
    private static bool IsNearerToOneMoreThanTheGreatest(PlainFraction fraction) =>
        2 * BigInteger.Abs(fraction.Above) >= ((2 * new BigInteger(decimal.MaxValue)) + 1) * fraction.Below;

    [Theory]
    [InlineData("158456325028528675187087900671/2")]    // 2 x 79228162514264337593543950335 + 1, halved
    [InlineData("-158456325028528675187087900671/2")]
    [InlineData("79228162514264337593543950336")]
    public void A_number_nearest_to_more_than_the_greatest_decimal_is_no_decimal(string number) =>
        Assert.Throws<OverflowException>(() => Exact.Parse(number).ToDecimal());

    [Theory]
    [InlineData("237684487542793012780631851004/3", "79228162514264337593543950335")]   // a third below the greatest: 237684487542793012780631851005 / 3
    [InlineData("237684487542793012780631851006/3", "79228162514264337593543950335")]   // a third above it
    [InlineData("-237684487542793012780631851006/3", "-79228162514264337593543950335")]
    public void A_number_nearest_to_the_greatest_decimal_is_it(string number, string nearest) =>
        Assert.Equal(decimal.Parse(nearest, CultureInfo.InvariantCulture), Exact.Parse(number).ToDecimal());

    /// <summary>How many places a decimal of this size has room for: 28 digits are certain.</summary>
    private static int PlacesOf(decimal number) => Math.Max(0, 28 - decimal.Truncate(Math.Abs(number)).ToString(CultureInfo.InvariantCulture).Length);

    private static void Read(PlainFraction expected, string text)
    {
        if (text.Length <= 64)
            Same(expected, Exact.Parse(text));
    }

    private static void Same(PlainFraction expected, Exact actual)
    {
        var (again, isSmall) = (Exact.Ratio(expected.Above, expected.Below), actual.TryParts(out var above, out var below));
        Assert.Equal(expected.ToString(), actual.ToString());
        Assert.Equal((expected.Above, expected.Below), (actual.Numerator, actual.Denominator));
        Assert.Equal(expected.FitsIn64Bits, isSmall);
        if (isSmall)
            Assert.Equal((expected.Above, expected.Below), (above, below));
        Assert.True(actual == again && again.Equals((object)actual) && actual.CompareTo(again) == 0 && actual.GetHashCode() == again.GetHashCode());
        Assert.Equal((expected.Above.Sign < 0, expected.Above.IsZero, expected.Below.IsOne), (actual.IsNegative, actual.IsZero, actual.IsInteger));
    }
}
