using CsCheck;
using FamilyOnline.Progress;
using NodaTime.Text;
using static FamilyOnline.Tests.Progress.ProgressSample;

namespace FamilyOnline.Tests.Progress;

/// <summary>A schedule of 100 days, 1 April to 9 July 2024, worked by hand; day 10 is 10 April, day 60 is 30 May.</summary>
public sealed class PlanCurveTests
{
    private static readonly TargetSchedule Plain = new(Days);
    private static readonly TargetSchedule Points = new(Days, "by-phase", [new(Day(4, 10), Exact.Ratio(1, 10)), new(Day(5, 30), Exact.Ratio(4, 5))]);

    [Theory]
    [InlineData("2024-03-31", "0")]
    [InlineData("2024-04-01", "1/100")] // the first day counts
    [InlineData("2024-04-10", "1/10")]
    [InlineData("2024-07-09", "1")]
    [InlineData("2025-01-01", "1")]
    public void Linear_gives_each_day_the_same_share(string day, string share) => Assert.Equal(Exact.Parse(share), Share("linear", Plain, day));

    [Theory]
    [InlineData("2024-03-31", "0")]
    [InlineData("2024-04-01", "1/100")] // a tenth of the way to 1/10
    [InlineData("2024-04-10", "1/10")]
    [InlineData("2024-05-05", "9/20")] // day 35, half-way between days 10 and 60: (1/10 + 4/5) ÷ 2
    [InlineData("2024-05-30", "4/5")]
    [InlineData("2024-06-19", "9/10")] // day 80, half-way between day 60 and the whole on day 100
    [InlineData("2024-07-09", "1")]
    [InlineData("2025-01-01", "1")]
    public void By_phase_goes_straight_from_point_to_point(string day, string share) => Assert.Equal(Exact.Parse(share), Share("by-phase", Points, day));

    [Theory]
    [InlineData("2024-04-09", "0")]
    [InlineData("2024-04-10", "1/10")] // from its own day on
    [InlineData("2024-05-29", "1/10")]
    [InlineData("2024-05-30", "4/5")]
    [InlineData("2024-07-08", "4/5")]
    [InlineData("2024-07-09", "1")]
    public void Milestones_jump_on_their_day(string day, string share) => Assert.Equal(Exact.Parse(share), Share("milestones", Points, day));

    [Fact]
    public void Point_on_the_last_day_says_what_is_expected_then()
    {
        var schedule = new TargetSchedule(Days, "by-phase", [new(Day(7, 9), Exact.Ratio(9, 10))]);

        Assert.Equal(Exact.Ratio(9, 10), Share("by-phase", schedule, "2024-08-01"));
        Assert.Equal(Exact.Ratio(9, 10), Share("milestones", schedule, "2024-08-01"));
    }

    [Fact]
    [Trait("Category", "Property")]
    public void By_phase_without_points_is_linear() => Gen.Int[-5, 120].Sample(offset =>
    {
        var day = Days.Start.PlusDays(offset);
        Assert.Equal(new LinearCurve().PlannedShare(Plain, day), new ByPhaseCurve().PlannedShare(Plain, day));
    });

    [Fact]
    [Trait("Category", "Property")]
    public void Built_in_curves_never_fall_and_stay_between_none_and_all() => Gen.Int[-5, 120].Sample(offset =>
    {
        var day = Days.Start.PlusDays(offset);
        foreach (var curve in PlanCurves.BuiltIn.Values)
        {
            var (today, tomorrow) = (curve.PlannedShare(Points, day), curve.PlannedShare(Points, day.PlusDays(1)));
            Assert.True(Exact.Zero <= today && today <= tomorrow && tomorrow <= Exact.One);
        }
    });

    [Fact]
    public void Unknown_curve_is_refused_with_the_known_ones()
    {
        var target = Total(Stock, 100, schedule: new(Days, "acme.s-curve"));

        Assert.StartsWith(
            "Target 'goal' names the plan curve 'acme.s-curve', which is none of by-phase, linear, milestones.",
            Assert.Throws<ArgumentException>(() => Judged(target, Day(5, 1))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Host_may_add_a_curve()
    {
        var curves = new Dictionary<string, IPlanCurve>(PlanCurves.BuiltIn) { ["acme.s-curve"] = new MilestonesCurve() };
        var campaign = CampaignOf(Total(Stock, 100, schedule: new(Days, "acme.s-curve")));

        Assert.Equal(Exact.Zero, ProgressReport.Of(campaign, new(Day(5, 1), []), options: new() { Curves = curves }).Targets[0].PlannedAttainment);
    }

    private static Exact Share(string curve, TargetSchedule schedule, string day) =>
        PlanCurves.BuiltIn[curve].PlannedShare(schedule, LocalDatePattern.Iso.Parse(day).Value);
}
