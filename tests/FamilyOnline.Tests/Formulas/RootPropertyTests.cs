using CsCheck;
using FamilyOnline.Formulas;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Tests.Formulas;

/// <summary>Roots and logarithms of random numbers, from below 10^-60 to above 10^60.</summary>
[Trait("Category", "Property")]
public sealed class RootPropertyTests
{
    private static readonly Exact Unit = Exact.One / Exact.Parse("1" + new string('0', 20));

    private static readonly Gen<Exact> Numbers = Gen.Select(Gen.Long[1, 1_000_000], Gen.Long[1, 1_000_000], Gen.Int[-63, 63])
        .Select((above, below, power) => Exact.Ratio(above, below) * Power(10, power));

    [Fact]
    public void A_root_is_the_nearest_of_20_places() => Gen.Select(Numbers, Gen.Int[1, 64]).Sample((number, degree) =>
    {
        var root = Roots.Root(number, degree).Value;
        var (low, high) = (root - (Unit / 2), root + (Unit / 2));
        if (Power(root, degree) != number)
            Assert.True((root / Unit).IsInteger && (low.IsNegative || Power(low, degree) < number) && number < Power(high, degree));
    });

    [Fact]
    public void The_root_of_a_power_is_exact() => Gen.Select(Gen.Long[1, 10_000], Gen.Long[1, 10_000], Gen.Int[1, 64]).Sample((above, below, degree) =>
        Assert.Equal(Exact.Ratio(above, below), Roots.Root(Power(Exact.Ratio(above, below), degree), degree).Value));

    [Fact]
    public void The_logarithm_of_a_product_is_the_sum() => Gen.Select(Numbers, Numbers).Sample((x, y) =>
    {
        var difference = Ln(x * y) - Ln(x) - Ln(y);
        Assert.True(Exact.Max(difference, -difference) <= Unit * 3 / 2);
    });

    [Fact]
    public void A_logarithm_is_near_that_of_the_machine() => Numbers.Sample(number =>
        Assert.Equal(Math.Log((double)number.Numerator) - Math.Log((double)number.Denominator), (double)Ln(number).ToDecimal(), 1e-11));

    [Fact]
    public void A_logarithm_times_that_of_the_base_is_the_natural_one() => Gen.Select(Numbers, Gen.Long[2, 1000]).Sample((number, @base) =>
    {
        var difference = (Logarithms.Of(number, @base).Value * Ln(@base)) - Ln(number);
        Assert.True(Exact.Max(difference, -difference) <= Unit * 200);
    });

    [Fact]
    public void Greater_numbers_have_no_smaller_logarithms_and_roots() => Gen.Select(Numbers, Numbers, Gen.Int[1, 64]).Sample((x, y, degree) =>
    {
        Assert.True(x < y ? Ln(x) <= Ln(y) : Ln(x) >= Ln(y));
        Assert.True(x < y ? Roots.Root(x, degree).Value <= Roots.Root(y, degree).Value + Unit : Roots.Root(x, degree).Value + Unit >= Roots.Root(y, degree).Value);
    });

    [Fact]
    public void Culture_changes_nothing() => Gen.Select(Numbers, Gen.OneOf<string>([.. InCulture.Hostile.Select(culture => Gen.Const(culture))])).Sample((number, culture) =>
        Assert.Equal((Roots.Root(number, 3), Logarithms.Natural(number)), InCulture.Run(culture, () => (Roots.Root(number, 3), Logarithms.Natural(number)))));

    private static Exact Ln(Exact value) => Logarithms.Natural(value).Value;

    private static Exact Power(Exact value, int exponent)
    {
        var power = Enumerable.Repeat(value, Math.Abs(exponent)).Aggregate(Exact.One, (left, right) => left * right);
        return exponent < 0 ? Exact.One / power : power;
    }
}
