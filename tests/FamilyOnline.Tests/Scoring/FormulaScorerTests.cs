using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Scoring;

/// <summary>公式计分: what is left when no other scorer says it.</summary>
public sealed class FormulaScorerTests
{
    // Corrected indicator (A43): own 80, 30% of the gap to the county's 90, each gap at most 5: 80 + 0.3 × 5 = 81.5.
    [Fact]
    public void A_gap_counts_in_part_and_is_capped() =>
        Assert.Equal("163/2", Of("own + 30% * clamp(county - own, -5, 5)", CandidateTable.Of("id own county\nhere 80 90"), "100"));

    // A29: whole bundles of 3 give 5, each extra one 1: 11 things are 3 bundles and 2 extras.
    [Fact]
    public void Complete_bundles_and_extras() => Assert.Equal("17", Of("\"5 * floor(n / 3) + (n - 3 * floor(n / 3))\"", CandidateTable.One("n", "11"), "20"));

    // A24: 60% of the state and 40% of the improvement.
    [Fact]
    public void State_and_improvement_are_weighed() =>
        Assert.Equal("52", SchemeRun.Points(
            "{ scheme: s, figures: { growth: { change: x } }, parts: [{ id: a, points: 100, formula: \"0.6 * x + 0.4 * growth\" }] }", CandidateTable.One("x", "80").Reported("here x 2024-10 70")));

    [Fact]
    public void Lines_of_the_sheet_are_names_too() =>
        Assert.Equal("6", SchemeRun.Points("{ scheme: s, parts: [{ id: a, points: 10, share: { of: x, to: 10 } }, { id: b, pool: p, points: 10, formula: \"a * 2\" }] }", CandidateTable.One("x", "3"), line: "b"));

    [Fact]
    public void The_line_holds_what_comes_out() =>
        Assert.Equal(("10", "0"), (SchemeRun.Line("points: 10, formula: \"x * 2\"", CandidateTable.One("x", "9")).Points, SchemeRun.Line("points: 10, formula: \"x * 2\"", CandidateTable.One("x", "-9")).Points));

    [Theory]
    [InlineData("0 * x", "?", "NotReported")]
    [InlineData("1 / x", "0", "NotApplicable")]
    [InlineData("x + 1", "n/a", "NotApplicable")]
    public void What_is_missing_stays_missing(string formula, string value, string absence) => Assert.Equal(absence, Of(formula, CandidateTable.One("x", value), "10"));

    [Fact]
    public void A_root_says_that_it_is_rounded() =>
        Assert.Contains("a root or a logarithm, rounded at the twentieth decimal place", SchemeRun.Line("formula: sqrt(x)", CandidateTable.One("x", "2")).Told);

    [Fact]
    public void The_formula_is_told_in_words() =>
        Assert.Equal(["by the formula: 0.5 × (x − y)"], SchemeRun.Line("points: 10, formula: \"0.5 * (x - y)\"", CandidateTable.Of("id x y\nhere 80 70")).Told);

    // 80 − 70 = 10, half of which is 5.
    [Fact]
    public void Every_operation_is_a_step_of_the_trace()
    {
        var table = CandidateTable.Of("id x y\nhere 80 70");
        var scheme = Reading.Scheme("{ scheme: s, parts: [{ id: a, points: 10, formula: \"0.5 * (x - y)\" }] }");
        var trace = Assert.Single(FamilyOnline.Evaluations.Evaluator.Evaluate(scheme, table.Candidates, table.Figures).TraceOf("here").Parts);
        Assert.Equal(["80 - 70 = 10", "0.5 * (80 - 70) = 5"], trace.Steps.Select(step => $"{step.Arithmetic} = {step.Result}"));
    }

    [Theory]
    [InlineData("own + +")]
    [InlineData("own + 010")]
    public void What_is_no_formula_is_refused(string formula) =>
        Assert.All(Reading.ProblemsOfScorer("formula", $"\"{formula}\""), problem => Assert.StartsWith("formula.", problem.Code, StringComparison.Ordinal));

    [Fact]
    public void A_name_that_is_nothing_gets_the_nearest() =>
        Assert.Equal("document.unknown-word", Assert.Single(Reading.ProblemsOfScheme("{ scheme: s, parts: [{ id: a, points: 5, formula: \"ownn * 2\" }] }", "own")).Code);

    [Fact]
    public void A_list_is_no_formula() => Assert.Equal("document.wrong-shape", Assert.Single(Reading.ProblemsOfScorer("formula", "[a, b]")).Code);

    [Fact]
    public void It_keeps_the_contract_of_scorers() => ScorerContract.Verify(Reading.Scorer("formula", "2 * x"), CandidateTable.Of("id x\na 0\nb 100"), 100L);

    private static string Of(string formula, CandidateTable table, string points) => Score.Of(Reading.Scorer("formula", formula.StartsWith('"') ? formula : $"\"{formula}\""), table, "here", points).ToString();
}
