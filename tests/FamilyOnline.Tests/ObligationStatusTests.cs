using CsCheck;
using FamilyOnline.Tests.Support;
using NodaTime;

namespace FamilyOnline.Tests;

/// <summary>The report for April 2024, due on 10 May, looked at at the end of a day.</summary>
public sealed class ObligationStatusTests
{
    private static readonly LocalDate Due = new(2024, 5, 10);

    private static readonly Obligation April = new(Some.Monthly("monthly-report", 10, "households"), "here", ReportingPeriod.Month(2024, 4), Due);

    [Theory]
    [InlineData(9, ObligationState.Awaiting, false)] // the day before
    [InlineData(10, ObligationState.Missing, true)] // at the end of the due day it can no longer come in time
    [InlineData(11, ObligationState.Missing, true)]
    public void What_is_not_in_is_awaited_until_the_due_day_ends(int day, ObligationState state, bool isDue)
    {
        var status = new ObligationStatus(April, null, new(2024, 5, day));
        Assert.Equal((state, isDue, false), (status.State, status.IsDue, status.IsMet));
    }

    [Theory]
    [InlineData(1, 5, ObligationState.OnTime, false)] // in early, not due: on time, and no part of completeness yet
    [InlineData(10, 10, ObligationState.OnTime, true)] // on the due day itself
    [InlineData(11, 11, ObligationState.Late, true)]
    [InlineData(31, 31, ObligationState.Late, true)]
    public void What_is_in_is_on_time_through_the_due_day(int metOn, int asOf, ObligationState state, bool isDue)
    {
        var status = new ObligationStatus(April, new LocalDate(2024, 5, metOn), new(2024, 5, asOf));
        Assert.Equal((state, isDue, true), (status.State, status.IsDue, status.IsMet));
        Assert.Same(April, status.Obligation);
    }

    [Fact]
    public void Statuses_of_the_same_content_are_equal() =>
        Assert.Equal(new ObligationStatus(April, Due, Due), new ObligationStatus(April, Due, Due));

    [Fact]
    public void A_status_needs_an_obligation() => Assert.Throws<ArgumentNullException>(() => new ObligationStatus(null!, null, Due));

    [Fact]
    [Trait("Category", "Property")]
    public void Once_due_an_obligation_is_in_or_missing_and_never_awaited() => Gen.Select(Gen.Int[-40, 40], Gen.Int[-40, 40], Gen.Bool).Sample((asOf, metOn, isIn) =>
    {
        var status = new ObligationStatus(April, isIn ? Due.PlusDays(Math.Min(metOn, asOf)) : null, Due.PlusDays(asOf));
        Assert.Equal(asOf >= 0, status.IsDue);
        Assert.Equal(status.IsMet, status.State is ObligationState.OnTime or ObligationState.Late);
        Assert.Equal(!status.IsMet && !status.IsDue, status.State == ObligationState.Awaiting);
        Assert.Equal(!status.IsMet && status.IsDue, status.State == ObligationState.Missing);
    });
}
