using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>Lines that are scored once per judge or month, where some of these have no points, or put something into pools.</summary>
public sealed class EachUnknownTests
{
    // j1 may not judge a; j2 has not marked: nobody knows, and that j1 may not is no reason.
    [Fact]
    public void One_who_has_not_marked_counts_before_one_who_may_not()
    {
        var evaluation = SheetTable.Of("+ a\n+ b\na x n/a by=j1\nb x 70 by=j1\nb x 80 by=j2").Sheet("{ id: p, points: 100, each: { of: judge, combine: mean }, formula: x }");
        Assert.Equal(("NotReported", "75"), (evaluation["a"].PointsOf("p").ToString(), evaluation["b"].PointsOf("p").ToString()));
        Assert.Equal(["not known: j2"], evaluation.Told("a", "p"));
    }

    [Fact]
    public void Of_none_that_may_judge_nothing_is_told()
    {
        var evaluation = SheetTable.Of("+ a class=town\na x 90 by=j1").Sheet("{ id: p, points: 10, each: { of: judge, combine: mean }, only-for: [city], formula: x }, { id: q, formula: 1 }");
        Assert.Equal("NotApplicable", evaluation["a"].PointsOf("p").ToString());
        Assert.Empty(evaluation.Told("a", "p"));
    }

    // docs/modifiers/each.md: the third judge marked b and not a; of those who were there, (80 + 90) / 2.
    [Theory]
    [InlineData("", "NotReported")]
    [InlineData("missing: skip, ", "85")]
    public void A_judge_who_is_not_there_for_one_candidate_is_left_out_where_the_line_says_so(string missing, string points) => Assert.Equal(
        points,
        SheetTable.Of("+ a\n+ b\na stage 80 by=j1\na stage 90 by=j2\nb stage 70 by=j1\nb stage 70 by=j2\nb stage 70 by=j3")
            .Sheet($"{{ id: stage, points: 100, {missing}each: {{ of: judge, combine: mean }}, judged: {{ range: [0, 100] }} }}")["a"].PointsOf("stage").ToString());

    // Weights tell whose points the highest may be, and do not multiply it.
    [Theory]
    [InlineData("highest", "90")]
    [InlineData("lowest", "70")]
    [InlineData("median", "80")]
    public void Weights_act_in_means_and_sums_alone(string combine, string points) => Assert.Equal(points, SheetTable.Of("+ a\na x 90 by=j1\na x 70 by=j2").Points(
        $"{{ id: p, points: 100, each: {{ of: judge, combine: {combine}, weights: {{ j1: 2, j2: 3 }} }}, formula: x }}"));

    private const string Extra = "{ id: base, points: 10, formula: x }, { id: plus, pool: extra, formula: v }";

    // In February the group does not apply, so that it puts nothing in: 9 + 2.
    [Fact]
    public void A_month_that_does_not_apply_puts_nothing_into_pools() => Assert.Equal("11", SheetTable.Of("+ a\na x 9 in=2024-01\na v 2 in=2024-01\na x 7 in=2024-02\na v 4 in=2024-02\na has yes in=2024-01\na has no in=2024-02").Points(
        $"{{ id: g, only-if: has, each: {{ of: month, combine: sum }}, parts: [{Extra}] }}"));

    // j2 has said nothing of v, which is not 0.
    [Fact]
    public void A_pool_that_one_judge_left_out_is_not_known()
    {
        var score = SheetTable.Of("+ a\na x 9 by=j1\na v 2 by=j1\na x 7 by=j2").Sheet($"{{ id: g, each: {{ of: judge, combine: mean }}, parts: [{Extra}] }}")["a"];
        Assert.Equal(("8", "NotReported", "NotReported"), (score.Base.ToString(), score.Pools["extra"].ToString(), score.Total.ToString()));
    }

    [Fact]
    public void Where_no_element_counts_there_is_no_pool()
    {
        var score = SheetTable.Of("+ a class=town\na x 9 by=j1\na v 2 by=j1").Sheet($"{{ id: g, points: 10, each: {{ of: judge, combine: sum }}, parts: [{Extra.Replace("points: 10,", "points: 10, only-for: [city],", StringComparison.Ordinal)}] }}, {{ id: r, formula: 1 }}")["a"];
        Assert.Equal(("NotApplicable", "1"), (score.PointsOf("g").ToString(), score.Total.ToString()));
        Assert.Empty(score.Pools);
    }

    // Judges give 9 and 7 to everybody; asked for one candidate, the line is still their sum.
    [Fact]
    public void A_line_for_each_judge_is_the_same_for_one_as_for_all() => Assert.Equal("17 17 17 17 17", SheetTable.Of("+ a z=1\n+ b z=1\n+ c z=1\n+ d z=1\n+ e z=1\n* x 9 by=j1\n* x 7 by=j2").Points(
        "{ id: p, each: { of: judge, combine: sum }, formula: x }, { id: q, pool: extra, formula: z }"));
}
