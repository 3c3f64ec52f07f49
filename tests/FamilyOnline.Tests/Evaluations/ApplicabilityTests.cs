using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>Why a line does not concern a candidate is told, and so is that nobody knows.</summary>
public sealed class ApplicabilityTests
{
    [Theory]
    [InlineData("a", "only where ok, which does not hold: not applicable")]
    [InlineData("b", "only where ok, which is not known")]
    public void A_condition_that_does_not_hold_is_told_apart_from_one_that_is_not_known(string candidate, string told) =>
        Assert.Contains(told, SheetTable.Of("+ a x=5 ok=no\n+ b x=5\n+ c x=5 ok=yes").Sheet("{ id: p, only-if: ok, formula: x }").Told(candidate, "p"));

    [Fact]
    public void A_condition_that_holds_is_not_told() =>
        Assert.Equal(["by the formula: x"], SheetTable.Of("+ c x=5 ok=yes").Sheet("{ id: p, only-if: ok, formula: x }").Told("c", "p"));
}
