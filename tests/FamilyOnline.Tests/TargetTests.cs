using FamilyOnline.Tests.Support;
using NodaTime;

namespace FamilyOnline.Tests;

/// <summary>Targets with their scope and schedule.</summary>
public sealed class TargetTests
{
    private static readonly DateInterval Days = Some.Days(2024, 4, 2025, 12);

    private static readonly TargetScope Total = new(TargetMeasure.Total, ["households"], SubjectKind.Township);

    [Fact]
    public void A_baseline_that_nobody_stated_is_not_zero()
    {
        var target = Target(3000);
        Assert.Equal(Absence.NotAvailable, target.Baseline.Absence);
        Assert.Equal(new LocalDate(2025, 12, 31), target.Schedule.Due);
        Assert.Equal("linear", target.Schedule.Curve);
    }

    [Fact]
    public void A_target_differs_from_its_baseline()
    {
        Assert.Equal("Target 'online' must differ from its baseline, but both are 40.", Refusal.Of(() => Target(40, (Exact)40)));
        Assert.Equal("0", Target(40, Exact.Zero).Baseline.ToString());
        Assert.Equal("0", Target(0, (Exact)40).Goal.ToString());
    }

    [Fact]
    public void A_rising_target_without_baseline_needs_a_goal_above_zero()
    {
        Assert.Equal("Target 'online' has no baseline and needs a goal above 0, but has 0.", Refusal.Of(() => Target(0)));
        var falling = new TargetScope(TargetMeasure.Total, ["findings"], SubjectKind.County, Direction.Falling);
        Assert.Equal(Direction.Falling, new Target("fewer", "减少", falling, 0, new(Days), Some.Source).Scope.Direction);
    }

    [Fact]
    public void A_scope_fits_what_it_counts()
    {
        Assert.Equal(2, new TargetScope(TargetMeasure.YesCount, ["a", "b"], SubjectKind.County).Of.Count);
        Assert.Equal(SubjectKind.Unspecified, new TargetScope(TargetMeasure.Selections, ["model-townships"], SubjectKind.Unspecified).Subjects);
        Assert.Equal("A target counted by Total cannot name 2 ids.", Scope(TargetMeasure.Total, ["a", "b"], SubjectKind.County));
        Assert.Equal("A target counted by YesCount cannot name 0 ids.", Scope(TargetMeasure.YesCount, [], SubjectKind.County));
        Assert.Equal("The id 'a' is given twice.", Scope(TargetMeasure.YesCount, ["a", "a"], SubjectKind.County));
        Assert.Equal("A target must say how it is counted.", Scope(TargetMeasure.Unspecified, ["a"], SubjectKind.County));
        Assert.Equal("A target needs a direction.", Scope(TargetMeasure.Total, ["a"], SubjectKind.County, Direction.Unspecified));
        const string Rule = "A target on figures, and no other, names whose figures it counts.";
        Assert.Equal(Rule, Scope(TargetMeasure.Selections, ["a"], SubjectKind.Township));
        Assert.Equal(Rule, Scope(TargetMeasure.Total, ["a"], SubjectKind.Unspecified));
    }

    [Fact]
    public void Plan_points_may_stand_on_the_edges()
    {
        var schedule = new TargetSchedule(Days, "by-phase", [new(Days.Start, Exact.Zero), new(new(2025, 1, 1), Exact.Zero), new(Days.End, Exact.One)]);
        Assert.Equal(("by-phase", 3), (schedule.Curve, schedule.Points.Count));
        Assert.Equal(new PlanPoint(Days.End, Exact.One), schedule.Points[2]);
    }

    [Fact]
    public void Plan_points_outside_their_range_are_refused()
    {
        using var hostile = new HostileCulture("de-DE");
        Assert.Equal("The plan point of 2024-03-31 lies outside the target's days.", Points(new PlanPoint(new(2024, 3, 31), Exact.Zero)));
        Assert.Equal("The plan point of 2026-01-01 lies outside the target's days.", Points(new PlanPoint(new(2026, 1, 1), Exact.One)));
        Assert.Equal("A plan point's share is 0 to 1, but was 11/10.", Points(new PlanPoint(new(2024, 5, 1), Exact.Parse("110%"))));
        Assert.Equal("A plan point's share is 0 to 1, but was -1/10.", Points(new PlanPoint(new(2024, 5, 1), Exact.Parse("-0.1"))));
    }

    [Fact]
    public void Plan_points_rise_from_day_to_day()
    {
        PlanPoint may = new(new(2024, 5, 1), Exact.Parse("50%"));
        Assert.Equal("Plan points rise from day to day, but 2024-05-01 does not.", Points(may, may));
        Assert.Equal("Plan points rise from day to day, but 2024-04-30 does not.", Points(may, new(new(2024, 4, 30), Exact.One)));
        Assert.Equal("Plan points rise from day to day, but 2024-06-01 does not.", Points(may, new(new(2024, 6, 1), Exact.Parse("49%"))));
    }

    private static Target Target(Exact goal, Quantity? baseline = null) => new("online", "上网户数", Total, goal, new(Days), Some.Source, baseline);

    private static string Scope(TargetMeasure measure, string[] of, SubjectKind subjects, Direction direction = Direction.Rising) =>
        Refusal.Of(() => new TargetScope(measure, of, subjects, direction));

    private static string Points(params PlanPoint[] points) => Refusal.Of(() => new TargetSchedule(Days, "by-phase", points));
}
