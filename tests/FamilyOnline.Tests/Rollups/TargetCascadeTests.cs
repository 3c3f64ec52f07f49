using FamilyOnline.Rollups;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Rollups;

/// <summary>Targets passed down beside what was reached; the nation n has the counties x and y.</summary>
public sealed class TargetCascadeTests
{
    private static readonly Rollup Reached = Roll([Metric("users", MetricKind.Stock)], "x1 2024-12 users 30", "x2 2024-12 users 20", "x3 2024-12 users 0", "y1 2024-12 users 10");

    /// <summary>n: 100 allotted, 60 + 50 passed on, 10 too many; x: 60 allotted, 40 passed on to two of three, 20 that nobody has to reach. 60 of 100 reached, 50 of 60.</summary>
    [Fact]
    public void Each_level_says_what_was_promised_allotted_passed_on_and_reached()
    {
        var cascade = Of(new("n", 100, 120), new("x", 60), new("y", 50, 40), new("x1", 25), new("x2", 15));

        Assert.Equal(
            [
                "n 0: promised 120, allotted 100, below 110 to 2 of 2, unsplit -10, reached 60, attained 3/5",
                "x 1: promised NoTarget, allotted 60, below 40 to 2 of 3, unsplit 20, reached 50, attained 5/6",
                "x1 2: promised NoTarget, allotted 25, below NoTarget to 0 of 0, unsplit NoTarget, reached 30, attained 6/5",
                "x2 2: promised NoTarget, allotted 15, below NoTarget to 0 of 0, unsplit NoTarget, reached 20, attained 4/3",
                "y 1: promised 40, allotted 50, below NoTarget to 0 of 2, unsplit NoTarget, reached 10, attained 1/5",
            ],
            cascade.Lines.Select(Told));
    }

    [Fact]
    public void No_target_is_not_a_target_of_0()
    {
        var cascade = Of(new("x1", 0), new("x2", null, 5));

        Assert.Equal(Absence.NotApplicable, cascade["x1"].Attainment.Absence);
        Assert.Equal(Absence.NoTarget, cascade["x2"].Attainment.Absence);
        Assert.Equal(Absence.NoTarget, cascade["n"].Allotted.Absence);
    }

    [Fact]
    public void What_nobody_reported_is_not_reached_by_0()
    {
        Assert.Equal(Absence.NotReported, Of(new UnitTarget("y2", 5))["y2"].Attainment.Absence);
    }

    [Fact]
    public void Targets_that_cannot_be_meant_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Of(new("x", 1), new("x", 2)));
        Assert.Throws<ArgumentException>(() => Of());
        Assert.Throws<ArgumentException>(() => new UnitTarget("x", -1));
        Assert.Throws<ArgumentException>(() => new UnitTarget("x", null));
        Assert.Throws<KeyNotFoundException>(() => Of(new UnitTarget("gone", 1)));
        Assert.Throws<KeyNotFoundException>(() => Of(new UnitTarget("x", 1))["y"]);
    }

    private static TargetCascade Of(params UnitTarget[] targets) => TargetCascade.Of(Reached, "users", ReportingPeriod.Parse("2024-12"), targets);

    private static string Told(CascadeLine line) =>
        $"{line.Unit.Id} {line.Depth}: promised {line.Promised}, allotted {line.Allotted}, below {line.SplitBelow} to {line.SplitTo} of {line.Children}, unsplit {line.Unsplit}, reached {line.Reached.Value}, attained {line.Attainment}";
}
