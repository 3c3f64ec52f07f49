using System.Globalization;
using System.Numerics;
using CsCheck;

namespace FamilyOnline.Tests;

/// <summary>Exact numbers obey the laws of a field, and agree with fractions of <see cref="BigInteger"/> worked out beside them.</summary>
[Trait("Category", "Property")]
public sealed class ExactPropertyTests
{
    private static readonly Gen<long> Wide = Gen.OneOf(Gen.Long, Gen.Long[-12, 12]);

    private static readonly Gen<(long Above, long Below)> Parts = Gen.Select(Wide, Wide.Where(below => below != 0));

    private static readonly Gen<Exact> Numbers = Parts.Select(parts => Exact.Ratio(parts.Above, parts.Below));

    [Fact]
    public void The_laws_of_a_field_hold() => Gen.Select(Numbers, Numbers, Numbers).Sample((a, b, c) =>
    {
        Assert.Equal((a + b) + c, a + (b + c));
        Assert.Equal((a * b) * c, a * (b * c));
        Assert.Equal(a + b, b + a);
        Assert.Equal(a * b, b * a);
        Assert.Equal(a * (b + c), (a * b) + (a * c));
        Assert.Equal(a, a + Exact.Zero);
        Assert.Equal(a, a * Exact.One);
        Assert.Equal(Exact.Zero, a + -a);
        Assert.Equal(a - b, a + -b);
        if (!b.IsZero)
            Assert.Equal(a, a / b * b);
    });

    [Fact]
    public void Arithmetic_and_order_agree_with_big_integers() => Gen.Select(Parts, Parts).Sample((a, b) =>
    {
        var (left, right) = (Exact.Ratio(a.Above, a.Below), Exact.Ratio(b.Above, b.Below));
        Same(left + right, ((BigInteger)a.Above * b.Below) + ((BigInteger)b.Above * a.Below), (BigInteger)a.Below * b.Below);
        Same(left * right, (BigInteger)a.Above * b.Above, (BigInteger)a.Below * b.Below);
        if (b.Above != 0)
            Same(left / right, (BigInteger)a.Above * b.Below, (BigInteger)a.Below * b.Above);
        var difference = (((BigInteger)a.Above * b.Below) - ((BigInteger)b.Above * a.Below)).Sign * Math.Sign(a.Below) * Math.Sign(b.Below);
        Assert.Equal(difference, Math.Sign(left.CompareTo(right)));
        Assert.Equal(difference == 0, left.GetHashCode() == right.GetHashCode() && left == right);
    });

    [Fact]
    public void What_is_written_is_read_back() => Numbers.Sample(number =>
    {
        if (number.ToString().Length <= 64)
            Assert.Equal(number, Exact.Parse(number.ToString()));
    });

    [Fact]
    public void Rounding_goes_to_a_neighbour_and_the_nearer_one() => Gen.Select(Numbers, Gen.Int[0, 6]).Sample((number, digits) =>
    {
        var (floor, ceiling) = (number.Round(digits, Rounding.Floor), number.Round(digits, Rounding.Ceiling));
        var step = Exact.One / Exact.Parse("1" + new string('0', digits));
        Assert.True(floor <= number && number <= ceiling && ceiling - floor <= step);
        foreach (var rounding in new[] { Rounding.HalfUp, Rounding.HalfEven })
        {
            var rounded = number.Round(digits, rounding);
            Assert.True(rounded == floor || rounded == ceiling);
            Assert.True(Distance(rounded, number) * 2 <= step);
            Assert.Equal(-rounded, (-number).Round(digits, rounding));
        }
    });

    private static Exact Distance(Exact left, Exact right) => Exact.Max(left - right, right - left);

    private static void Same(Exact actual, BigInteger above, BigInteger below)
    {
        var divisor = BigInteger.GreatestCommonDivisor(above, below) * below.Sign;
        (above, below) = (above / divisor, below / divisor);
        var expected = below.IsOne ? above.ToString(CultureInfo.InvariantCulture) : FormattableString.Invariant($"{above}/{below}");
        Assert.Equal(expected, actual.ToString());
    }
}
