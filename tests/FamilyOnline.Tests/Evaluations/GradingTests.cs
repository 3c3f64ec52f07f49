using FamilyOnline.Evaluations;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

public sealed class GradingTests
{
    private const string Grades = "grades: [{ if: { total: { at-least: 85 } }, grade: A, pay: 5000 }, { if: { total: { at-least: 60 } }, grade: B }, { grade: C }]";

    private static Evaluation Of(string table, string more = "", string grades = Grades) => SheetTable.Of(table).Evaluate($"{{ scheme: s, {more}{grades}, parts: [{{ id: p, points: 100, formula: x }}] }}");

    [Fact]
    public void The_first_row_that_holds_is_the_grade()
    {
        var evaluation = Of("+ a x=85\n+ b x=84\n+ c x=59");
        Assert.Equal(["A", "B", "C"], evaluation.Scores.Select(score => score.Grade!.ToString()));
        Assert.Equal(("5000", null), (evaluation["a"].Grade!.Pay?.ToString(), evaluation["b"].Grade!.Pay?.ToString()));
    }

    // 84.996 is shown as 85.00: B by the exact number, A where the rounded one decides.
    [Theory]
    [InlineData("", "B")]
    [InlineData("round: { digits: 2, decide-on: unrounded }, ", "B")]
    [InlineData("round: { digits: 2, decide-on: rounded }, ", "A")]
    public void The_number_that_decides_is_the_exact_one_unless_the_scheme_rounds_first(string round, string grade)
    {
        var score = Of("+ a x=84.996", round)["a"];
        Assert.Equal((grade, "85.00"), (score.Grade!.ToString(), score.Shown));
    }

    [Fact]
    public void A_row_that_is_not_known_leaves_the_grade_open() =>
        Assert.Null(Of("+ a x=90", grades: "grades: [{ if: v, grade: A }, { grade: B }]")["a"].Grade);

    [Fact]
    public void Who_is_not_ranked_has_no_grade() => Assert.Null(Of("+ a")["a"].Grade);

    [Fact]
    public void A_grade_may_ask_for_a_place() =>
        Assert.Equal(["A", "C"], Of("+ a x=20\n+ b x=10", grades: "figures: { place: { rank-of: total } }, grades: [{ if: { place: { is: 1 } }, grade: A }, { grade: C }]").Scores.Select(score => score.Grade!.ToString()));

    [Fact]
    public void A_grade_behind_one_without_a_condition_is_never_reached() => Assert.StartsWith(
        "1:22: scheme.grade-never-reached: No grade after \"A\" is ever reached: it has no condition and takes the rest.",
        Reading.Only(Reading.ProblemsOfScheme("{ scheme: s, grades: [{ grade: A }, { if: x, grade: B }], parts: [{ id: p, formula: x }] }")), StringComparison.Ordinal);
}
