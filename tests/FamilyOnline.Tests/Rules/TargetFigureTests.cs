using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Rules;

/// <summary>分配指标: the target that a candidate was assigned.</summary>
public sealed class TargetFigureTests
{
    private const string Header = "candidate figure value period by\n";

    [Theory]
    [InlineData("here homes 1200 - target", "1200")]
    [InlineData("here homes 1200 - county", "NoTarget")]
    [InlineData("other homes 1200 - target", "NoTarget")]
    [InlineData("* homes 900 - target", "900")]
    [InlineData("* homes 900 - target\nhere homes 1200 - target", "1200")]
    [InlineData("here homes 0 - target", "0")]
    [InlineData("here homes n/a - target", "NotApplicable")]
    public void It_is_what_the_source_target_states(string marks, string target) => Assert.Equal(target, CandidateTable.Of("id\nhere\nother").Stated(Header + marks).Gives("{ target: homes }"));

    // Of several years the newest that has begun: the day is 10 December 2024.
    [Fact]
    public void The_newest_that_has_begun_counts() =>
        Assert.Equal("20", CandidateTable.Alone().Stated(Header + "here homes 10 2023 target\nhere homes 20 2024 target\nhere homes 30 2025 target").Gives("{ target: homes }"));

    // In January the window is still that of the year before, and so is its target.
    [Fact]
    public void The_window_decides_whose_year_it_is() =>
        Assert.Equal("50", SchemeRun.Points(
            "{ scheme: s, window: { from: 01-01, to: 12-31, reported-by: 01-20 }, parts: [{ id: a, points: 100, share: { of: homes, to: { target: homes } } }] }",
            CandidateTable.Alone().Stated(Header + "here homes 20 2024 target\nhere homes 1000 2025 target\nhere homes 10 2024 -").On(new(2025, 1, 10))));

    // A month has its own target, where one is stated; else that of the year around it.
    [Fact]
    public void A_month_has_its_own_target_or_that_of_its_year() =>
        Assert.Equal("3/2", SchemeRun.Points(
            "{ scheme: s, parts: [{ id: a, formula: \"x / goal\", each: { of: month, combine: sum } }], figures: { goal: { target: x } } }",
            CandidateTable.Alone().Stated(Header + "here x 5 2024-03 -\nhere x 5 2024-04 -\nhere x 5 2024-03 target\nhere x 10 2024 target")));

    [Fact]
    public void A_target_alone_is_no_figure() => Assert.Equal("NotReported", CandidateTable.Alone().Stated(Header + "here homes 1200 - target").Gives("homes"));

    [Theory]
    [InlineData("{ target: hoems }", "document.unknown-word")]
    [InlineData("{ target: 5 }", "document.wrong-shape")]
    [InlineData("{ target: { ratio: [homes, homes] } }", "document.wrong-shape")]
    public void It_is_a_target_of_something_that_is_known(string figure, string code) => Assert.Equal(code, Assert.Single(Reading.ProblemsOfFigure(figure, "homes")).Code);

    // A line that is called like the figure it scores: the name is the line's.
    [Theory]
    [InlineData("{ id: homes, points: 10, share: { of: done, to: { target: homes } } }")]
    [InlineData("{ id: homes, points: 10, share: { of: done, to: { parent: homes, level: county } } }")]
    public void A_line_has_no_target(string line) => Assert.EndsWith(
        "rule.is-line: \"homes\" is a line of the sheet here, and its points have neither a target nor a level above. If the figure is meant, give the line an id of its own: a line's id must differ from its figure.",
        Reading.Only(Reading.ProblemsOfScheme($"{{ scheme: s, parts: [{line}] }}")),
        StringComparison.Ordinal);
}
