using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Rules;

/// <summary>上级指标值: a figure of the unit above.</summary>
public sealed class ParentFigureTests
{
    private static readonly CandidateTable Two = CandidateTable.Of("id county: x\nhere 420683 5\nother - 6");

    [Theory]
    [InlineData("here x 70 2024 county", "70")]
    [InlineData("* x 60 2024 county", "60")]
    [InlineData("* x 60 2024 county\nhere x 70 2024 county", "70")]
    [InlineData("420683 x 80 2024 -", "80")]
    [InlineData("420683 x 80 2023 -\n420683 x 85 2024 -\n420683 x 90 2025 -", "85")]
    [InlineData("here x 70 2024 province", "NotReported")]
    public void The_level_states_it_or_the_unit_above_has_it(string marks, string value) =>
        Assert.Equal(value, Two.Stated("candidate figure value period by\n" + marks).Gives("{ parent: x, level: county }"));

    [Fact]
    public void The_report_of_the_unit_above_counts() => Assert.Equal("80", Two.Reported("420683 x 2024-11 80").Gives("{ parent: x, level: county }"));

    [Fact]
    public void Who_has_nobody_above_is_missing_it() => Assert.Equal("NotReported", Two.Reported("420683 x 2024-11 80").Gives("{ parent: x, level: county }", "other"));

    [Fact]
    public void What_a_level_states_is_no_judges_mark() =>
        Assert.Equal("1/2", SchemeRun.Points(
            "{ scheme: s, figures: { rate: { ratio: [x, { parent: x, level: county }] } }, parts: [{ id: a, formula: rate }] }",
            CandidateTable.Alone().Stated("candidate figure value period by\nhere x 40 2024 张三\nhere x 80 2024 county")));

    [Theory]
    [InlineData("{ parent: x }", "document.missing-key")]
    [InlineData("{ parent: z, level: county }", "document.unknown-word")]
    [InlineData("{ parent: { ratio: [x, x] }, level: county }", "document.wrong-shape")]
    public void It_needs_a_figure_and_a_level(string figure, string code) => Assert.Contains(code, Reading.ProblemsOfFigure(figure, "x").Select(problem => problem.Code));
}
