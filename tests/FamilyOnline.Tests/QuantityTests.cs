using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests;

public sealed class QuantityTests
{
    [Fact]
    public void Zero_is_a_value_and_no_absence()
    {
        Quantity zero = Exact.Zero;
        Assert.True(zero.IsKnown);
        Assert.Equal(Absence.Unspecified, zero.Absence);
        Assert.NotEqual(default, zero);
        Assert.Equal("0", zero.ToString());
        Assert.True(zero.TryGetValue(out var value) && value.IsZero);
    }

    [Fact]
    public void Nothing_said_is_not_reported()
    {
        Quantity nothing = default;
        Assert.False(nothing.IsKnown);
        Assert.Equal(Absence.NotReported, nothing.Absence);
        Assert.Equal("NotReported", nothing.ToString());
        Assert.False(nothing.TryGetValue(out _));
    }

    [Fact]
    public void Not_reported_said_or_left_unsaid_is_the_same()
    {
        Assert.Equal(default, Quantity.Of(Absence.NotReported));
        Assert.Equal(default(Quantity).GetHashCode(), Quantity.Of(Absence.NotReported).GetHashCode());
    }

    [Fact]
    public void Absences_differ_from_each_other() =>
        Assert.Equal(4, new[] { Absence.NotReported, Absence.NotAvailable, Absence.NotApplicable, Absence.Confidential }.Select(Quantity.Of).Distinct().Count());

    [Fact]
    public void Equal_values_are_equal_however_they_were_made() =>
        Assert.Equal((Quantity)Exact.Parse("50%"), Exact.Ratio(2, 4));

    [Fact]
    public void An_absence_has_no_value_and_needs_a_reason()
    {
        Assert.Equal(
            "A quantity that is Confidential has no value; ask IsKnown first.",
            Refusal.Of<InvalidOperationException>(() => Quantity.Of(Absence.Confidential).Value));
        Assert.Equal("A quantity without value needs the reason of its absence.", Refusal.Of(() => Quantity.Of(Absence.Unspecified)));
    }
}
