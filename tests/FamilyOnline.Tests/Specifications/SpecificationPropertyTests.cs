using CsCheck;
using FamilyOnline.Specifications;

namespace FamilyOnline.Tests.Specifications;

/// <summary>The laws of sets hold for criteria, and a page is a slice of the whole answer.</summary>
[Trait("Category", "Property")]
public sealed class SpecificationPropertyTests
{
    private static readonly Gen<int[]> Numbers = Gen.Int[-20, 20].Array[0, 40];

    [Fact]
    public void De_Morgan_holds() => Gen.Select(Numbers, Gen.Int[-20, 20], Gen.Int[1, 5]).Sample((numbers, bound, divisor) =>
    {
        var (below, divisible) = (Specification.Where<int>(number => number < bound), Specification.Where<int>(number => number % divisor == 0));
        Assert.Equal(below.Not().Or(divisible.Not()).Evaluate(numbers), below.And(divisible).Not().Evaluate(numbers));
        Assert.Equal(below.Evaluate(numbers), below.Not().Not().Evaluate(numbers));
        Assert.Equal(numbers.Where(below.IsSatisfiedBy), below.Evaluate(numbers));
    });

    [Fact]
    public void A_page_is_a_slice_of_the_ordered_answer() => Gen.Select(Numbers, Gen.Int[0, 50], Gen.Int[0, 50]).Sample((numbers, skip, take) =>
    {
        var ordered = Specification.All<int>().OrderBy(number => Math.Abs(number)).ThenBy(number => number);
        Assert.Equal(ordered.Evaluate(numbers).Skip(skip).Take(take), ordered.Take(take).Skip(skip).Evaluate(numbers));
    });
}
