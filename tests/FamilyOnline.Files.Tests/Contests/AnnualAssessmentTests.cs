using FamilyOnline.Files.Tests.Support;
using FamilyOnline.Selections;

namespace FamilyOnline.Files.Tests.Contests;

/// <summary>六.4, the year's assessment: 90 points are commended, below 60 are criticised; who is not fully known stands on neither list. Invented figures, no real places.</summary>
public sealed class AnnualAssessmentTests
{
    private static readonly string Townships = Contest.Table("""
        township by     broadband-households digital-home body-set-up work-plan-filed activities
        t1       -      300                  是           是          是              22
        t1       target 300                  -            -           -               -
        t2       -      150                  是           是          是              15
        t2       target 300                  -            -           -               -
        t3       -      60                   否           是          否              10
        t3       target 300                  -            -           -               -
        t4       -      330                  是           是          是              24
        t4       target 300                  -            -           -               -
        t5       -      300                  是           是          是              -
        t5       target 300                  -            -           -               -
        """) + "\n" + Reports("t1") + Reports("t2", missing: 1, late: 2) + Reports("t3", missing: 6) + Reports("t4", late: 2) + Reports("t5");

    private static readonly string Departments = Contest.Table("""
        unit by people-named work-plan-filed duties cooperation
        d1   -  是           是              38     18
        d2   -  是           是              20     10
        d3   -  是           否              25     10
        d4   -  是           是              40     16
        """);

    // t1 30 + 10 + 15 + 20 + 22; t2 half the target 15, reports 20 − 3 − 2; t3 a fifth 6, no plan 10, reports 20 − 18; t4 above the target 30, reports 20 − 2.
    [Theory]
    [InlineData("t1", "30 10 15 20 22 97", "表彰先进")]
    [InlineData("t2", "15 10 15 15 15 70", "通报")]
    [InlineData("t3", "6 0 10 2 10 28", "批评后进")]
    [InlineData("t4", "30 10 15 18 24 97", "表彰先进")]
    public void Townships_are_assessed_line_by_line(string township, string points, string grade)
    {
        var run = Contest.Run("annual-assessment-townships", Townships);

        Assert.Equal(points, run.Points(township, "households-online", "digital-home-set-up", "organised", "reports", "activities", "total"));
        Assert.Equal(grade, run.Final.Evaluation[township].Grade!.Grade.Chinese);
    }

    [Fact]
    public void Equal_townships_share_the_place_and_unknown_ones_stand_on_no_list()
    {
        var run = Contest.Run("annual-assessment-townships", Townships);

        Assert.Equal("1t1 1t4 3t2 4t3 -t5", run.Ranks());
        Assert.Null(run.Final.Evaluation["t5"].Grade);
    }

    // d1 20 + 20 + 38 + 18 = 96; d2 40 + 20 + 10 = 70; d3 20 + 25 + 10 = 55; d4 40 + 40 + 16 = 96.
    [Fact]
    public void Departments_are_assessed_on_a_sheet_of_their_own()
    {
        var run = Contest.Run("annual-assessment-departments", Departments);

        Assert.Equal("1d1 1d4 3d2 4d3", run.Ranks());
        Assert.Equal("d1 96 表彰先进, d4 96 表彰先进, d2 70 通报, d3 55 批评后进", List(run));
    }

    private static string List(SelectionRun run) => string.Join(", ", run.Final.Evaluation.Scores.Select(score => $"{score.Candidate.Id} {score.Total} {score.Grade!.Grade.Chinese}"));

    /// <summary>Eight monthly reports of one township: some missing, some late, the rest on time.</summary>
    private static string Reports(string township, int missing = 0, int late = 0) => string.Concat(Enumerable.Range(0, 8).Select(month =>
        FormattableString.Invariant($"{township},monthly-report,{(month < missing ? "missing" : month < missing + late ? "late" : "on-time")},2024-{month + 4:00},\n")));
}
