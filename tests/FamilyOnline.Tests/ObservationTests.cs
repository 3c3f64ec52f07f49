using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests;

public sealed class ObservationTests
{
    [Theory]
    [InlineData(12345, 2, "2469/20")] // 123.45
    [InlineData(-5, 1, "-1/2")]
    [InlineData(0, 0, "0")]
    [InlineData(7, 0, "7")]
    public void A_scaled_integer_is_exact(long scaled, int decimals, string written)
    {
        var observation = Observation.Scaled(scaled, decimals);
        Assert.True(observation.IsKnown);
        Assert.Equal(written, observation.Quantity.ToString());
        Assert.Equal(written, observation.ToString());
        Assert.Equal((scaled, decimals), (observation.ScaledValue, observation.Decimals));
    }

    [Fact]
    public void Zero_is_a_value_and_silence_is_not()
    {
        Assert.NotEqual(default, Observation.Of(0L));
        Assert.Equal(Absence.Unspecified, Observation.Of(0L).Absence);
        Assert.Equal(Absence.NotReported, default(Observation).Absence);
        Assert.Equal(default, Observation.Of(Absence.NotReported));
    }

    [Fact]
    public void An_absence_stays_itself() =>
        Assert.Equal(Quantity.Of(Absence.NotApplicable), Observation.Of(Absence.NotApplicable).Quantity);

    [Fact]
    public void Limits_are_refused_with_their_message()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Observation.Scaled(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Observation.Scaled(1, 10));
        Assert.Equal("An observation without value needs the reason of its absence.", Refusal.Of(() => Observation.Of(Absence.Unspecified)));
        Assert.Equal(
            "An observation that is NotAvailable has no value; ask IsKnown first.",
            Refusal.Of<InvalidOperationException>(() => Observation.Of(Absence.NotAvailable).ScaledValue));
    }
}
