using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Rules;

/// <summary>Which of several marks of a figure counts: by side, judge, member, period, and for everybody.</summary>
public sealed class FigureSourceTests
{
    private const string Header = "candidate figure value period by\n";

    [Theory]
    [InlineData("here x 5 2024 -", "5")]
    [InlineData("here x 5 2024 张三", "5")]
    [InlineData("here x 5 2024 张三\nhere x 6 2024 李四", "NotReported")]
    [InlineData("here x 5 2024 张三\nhere x 6 2024 -", "6")]
    [InlineData("here x 5 2024 target", "NotReported")]
    [InlineData("here x good 2024 -", "NotAvailable")]
    public void The_mark_without_a_source_or_the_only_source_counts(string marks, string value) => Assert.Equal(value, CandidateTable.Alone().Stated(Header + marks).Gives("x"));

    // The newest period of the whole field: who is behind is missing, and not a year old.
    [Theory]
    [InlineData("here x 5 2024\nhere x 4 2023\nother x 9 2024", "5")]
    [InlineData("here x 4 2023\nother x 9 2024", "NotReported")]
    [InlineData("here x 5 2024\nhere x 9 2025", "5")]
    [InlineData("here x 5 -\nother x 9 2024", "5")]
    public void The_newest_period_counts_that_has_begun(string marks, string value) =>
        Assert.Equal(value, CandidateTable.Of("id\nhere\nother").Stated("candidate figure value period\n" + marks).Gives("x"));

    // A mark of * holds for whoever has none of its own, whatever else is stated of it.
    [Theory]
    [InlineData("* x 7 2024 -", "7")]
    [InlineData("* x 7 2024 -\nhere x 5 2024 -", "5")]
    [InlineData("* x 7 2024 -\nhere x 5 2024 target", "7")]
    [InlineData("* x 7 2024 -\nhere x ? 2024 -", "NotReported")]
    public void A_mark_for_everybody_holds_where_there_is_none(string marks, string value) => Assert.Equal(value, CandidateTable.Alone().Stated(Header + marks).Gives("x"));

    [Fact]
    public void A_mark_goes_before_a_report() => Assert.Equal("5", CandidateTable.One("x", "9").Stated(Header + "here x 5 2024 -").Gives("x"));

    // Self-assessment runs first; the last side is official, and self.total is a figure.
    [Theory]
    [InlineData("total", "6")]
    [InlineData("gap", "2")]
    public void Each_side_has_its_own_marks(string line, string points) =>
        Assert.Equal(points, SchemeRun.Points(
            "{ scheme: s, sides: [self, assessed], parts: [{ id: a, points: 10, judged: { range: [0, 10] } }, { id: gap, pool: shown, formula: \"self.a - a\" }], pools: { shown: { cap: 0 } } }",
            CandidateTable.Alone().Stated(Header + "here a 8 - self\nhere a 6 - assessed"), line: line));

    // Three judges: 6, 8 and 10, and one figure that nobody splits and all share: (6 + 8 + 10) ÷ 3 × 1/2.
    [Fact]
    public void Judges_are_asked_each_and_share_what_nobody_splits() =>
        Assert.Equal("4", SchemeRun.Points(
            "{ scheme: s, parts: [{ id: a, formula: \"mark * half\", each: { of: judge, combine: mean } }] }",
            CandidateTable.Alone().Stated(Header + "here mark 6 - 张三\nhere mark 8 - 李四\nhere mark 10 - judge:王五\nhere half 1/2 - -")));

    // The same judge, once by name alone and once with the kind, is one judge.
    [Fact]
    public void A_judge_may_be_named_with_or_without_the_kind() =>
        Assert.Equal("13", SchemeRun.Points(
            "{ scheme: s, parts: [{ id: a, formula: \"m + n\", each: { of: judge, combine: mean } }] }",
            CandidateTable.Alone().Stated(Header + "here m 6 - 张三\nhere n 7 - judge:张三")));

    // Best of the judge's own marks: like is compared with like.
    [Fact]
    public void Judges_are_compared_each_within_its_own_marks() =>
        Assert.Equal("3/4", SchemeRun.Points(
            "{ scheme: s, parts: [{ id: a, points: 1, share: { of: m, to: { highest-of: m } }, each: { of: judge, combine: mean } }] }",
            CandidateTable.Of("id\na\nb").Stated(Header + "a m 4 - 张三\nb m 8 - 张三\na m 9 - 李四\nb m 3 - 李四"), "a"));

    [Fact]
    public void Months_are_asked_each() =>
        Assert.Equal("5", SchemeRun.Points(
            "{ scheme: s, parts: [{ id: a, formula: x, each: { of: month, combine: mean, elements: [2024-03, 2024-04] } }] }",
            CandidateTable.Alone().Stated(Header + "here x 4 2024-03 -\nhere x 6 2024-04 -\nhere x 100 2024-05 -")));

    [Fact]
    public void A_month_that_is_missing_is_not_another_month() =>
        Assert.Equal("NotReported", SchemeRun.Points(
            "{ scheme: s, parts: [{ id: a, formula: x, each: { of: month, combine: mean, elements: [2024-03, 2024-04] } }] }",
            CandidateTable.Alone().Stated(Header + "here x 4 2024-03 -")));

    // Candidates and figures are one word however they were typed (U+F9DC, U+9686).
    [Fact]
    public void Names_are_compared_in_their_composed_form() =>
        Assert.Equal("5", CandidateTable.Of("id\n\u9686镇").Stated(Header + "\uF9DC镇 \uF9DC率 5 2024 -").Gives("\u9686率", "\u9686镇"));
}
