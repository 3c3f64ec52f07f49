using System.Globalization;
using FamilyOnline.Evaluations;
using FamilyOnline.TestSupport;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>What a citizen reads, and checks with a pencil.</summary>
public sealed class ExplanationTests
{
    private static readonly Evaluation Rich = RichScheme.Evaluate();

    [Theory]
    [InlineData("xuelu", "1517/18")]
    [InlineData("yanghong", "163/2")]
    [InlineData("chengguan", "191/2")]
    public void Totals_are_those_worked_by_hand(string candidate, string total) => Assert.Equal(total, Rich[candidate].Total.ToString());

    [Theory]
    [InlineData("xuelu", "zh-CN")]
    [InlineData("xuelu", "en")]
    [InlineData("chengguan", "zh-CN")]
    [InlineData("chengguan", "en")]
    [InlineData("wangcun", "zh-CN")]
    public void A_result_is_told_line_by_line(string candidate, string language) =>
        Approved.Match(RichScheme.Select().Explain(candidate, CultureInfo.GetCultureInfo(language)), $"ExplanationTests.{candidate}.{language}");

    [Fact]
    public void An_evaluation_without_selection_is_explained_too()
    {
        var text = Rich.Explain("yanghong", CultureInfo.InvariantCulture);
        Assert.StartsWith("阳洪镇 yanghong\nTotal: 81.5 points\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("elected", text, StringComparison.Ordinal);
    }

    /// <summary>乙 is no city, so that half of the sheet does not apply to it: its reason speaks of the rest.</summary>
    [Fact]
    public void The_strongest_line_is_one_that_applies()
    {
        const string Halves = "{ scheme: s, parts: [{ id: p, points: 5, only-for: [city], judged: { range: [0, 5] } }, { id: q, points: 5, judged: { range: [0, 5] } }], select: { take: 1 } }";
        var (marks, _) = MarkText.Read("candidate figure value\nb q 4");
        var certificate = FamilyOnline.Selections.Selector.Select(Evaluator.Evaluate(Reading.Scheme(Halves), [new Candidate("b", "乙", "town")], new Figures(new(2024, 12, 10), [], marks: new(marks))), round: 1);
        Assert.Equal("place 1 with 8.00 points; strongest in q 4.00/5", certificate.Reason("b", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_reason_that_must_be_given_and_is_not_is_missed_aloud()
    {
        Assert.Contains("2024-07-01 迟到：扣 2 分；未写明原因（应写明）", Rich.Explain("xuelu", CultureInfo.GetCultureInfo("zh-CN")), StringComparison.Ordinal);
        Assert.Contains("2024-07-01 迟到: −2; the reason is missing and must be given", Rich.Explain("xuelu", CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_waived_stays_visible_with_its_reason() =>
        Assert.Contains("2024-08-02 迟到：免计；原因：道路中断；免计理由：经核查不实", Rich.Explain("chengguan", CultureInfo.GetCultureInfo("zh-CN")), StringComparison.Ordinal);

    [Fact]
    public void Own_and_official_points_stand_side_by_side()
    {
        const string Sided = "{ scheme: s, sides: [self, assessed], parts: [{ id: order, title: 秩序, points: 10, judged: { range: [0, 10] } }, { id: staff, title: 人员, points: 5, judged: { range: [0, 5] } }] }";
        var (marks, _) = MarkText.Read("candidate figure value by\na order 9 self\na order 7 assessed\na staff 5 self\na staff 4 assessed");
        var evaluation = Evaluator.Evaluate(Reading.Scheme(Sided), [new Candidate("a", "甲")], new Figures(new(2024, 12, 10), [], marks: new(marks)));

        Assert.Equal(("9", "7"), (evaluation.PointsOf("self", "a", "order").ToString(), evaluation.PointsOf("assessed", "a", "order").ToString()));
        Assert.Equal(("14", "11"), (evaluation.PointsOf("self", "a", "total").ToString(), evaluation.PointsOf("assessed", "a", "total").ToString()));
        Assert.Contains("秩序：7 分，满分 10；self：9 分", evaluation.Explain("a", CultureInfo.GetCultureInfo("zh-CN")), StringComparison.Ordinal);
        Assert.Equal("The scheme 's' has no side 'county'.", Assert.Throws<KeyNotFoundException>(() => evaluation.PointsOf("county", "a", "order")).Message);
        Assert.Throws<KeyNotFoundException>(() => evaluation.PointsOf("self", "a", "nothing"));
    }

    [Fact]
    public void What_would_have_changed_it_names_gate_grade_and_place()
    {
        // 90 − 81.5 = 8.5; 1517/18 − 163/2 = 25/9.
        Assert.Equal(
            ["What would have changed it", "  → for the grade excellent: the total higher by 8.5", "  → for place 2 (薛录镇): the total higher by more than 25/9 ≈ 2.78"],
            Rich.Explain("yanghong", CultureInfo.InvariantCulture).Split('\n')[^3..]);

        // Two reports were missing where one may be; the plaque is not there.
        Assert.Equal(
            ["What would have changed it", "  → to take part (plaque): yes to “plaque”", "  → to take part (missing-reports is at most 1): missing-reports lower by 1"],
            Rich.Explain("wangcun", CultureInfo.InvariantCulture).Split('\n')[^3..]);
    }

    [Fact]
    public void Each_line_says_what_the_next_step_would_have_given()
    {
        var lines = Rich.TraceOf("xuelu").SelfAndBelow().ToDictionary(trace => trace.Id, trace => trace.Next.Select(next => next.Told.Chinese).ToArray());
        // To the best, 1/5 − 91/540 = 17/540 ≈ 3.15%: 30 − 455/18 = 85/18. To one step less: from 700/9 % to above 90 − 4 × 3 = 78 %, by 2/9 of a point.
        Assert.Equal(["上网普及率再提高 85/27 ≈ 3.15 个百分点，可多得 85/18 ≈ 4.72 分"], lines["uptake-line"]);
        Assert.Equal(["服务点覆盖率再提高超过 2/9 ≈ 0.2222 个百分点，可多得 1 分"], lines["service"]);
        Assert.Empty(lines["affairs"]);
    }

    // 王村镇: 50% is 13 steps of 3 points short, 10 − 13 held at 0. Nine steps leave 1: from above 90 − 10 × 3 = 60 %.
    [Fact]
    public void Steps_below_the_floor_are_not_promised_points() =>
        Assert.Equal(
            ["服务点覆盖率再提高超过 10 个百分点，可多得 1 分"],
            Rich.TraceOf("wangcun").SelfAndBelow().Single(trace => trace.Id == "service").Next.Select(next => next.Told.Chinese));
}
