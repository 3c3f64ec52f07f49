using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Rules;

/// <summary>Figures may be defined in the order in which the sheet prints them; none can be made of itself.</summary>
public sealed class FigureOrderTests
{
    // 2 × 1/4; the order of a mapping's keys says nothing.
    [Theory]
    [InlineData("twice: { formula: \"2 * rate\" }, rate: { ratio: [x, z] }")]
    [InlineData("rate: { ratio: [x, z] }, twice: { formula: \"2 * rate\" }")]
    [InlineData("twice: { ratio: [once, half] }, half: { formula: \"1 / 2\" }, once: { ratio: [x, z] }")]
    public void A_figure_may_use_one_that_is_defined_below_it(string figures) =>
        Assert.Equal("1/2", SchemeRun.Points($"{{ scheme: s, figures: {{ {figures} }}, parts: [{{ id: a, formula: twice }}] }}", CandidateTable.Of("id x z\nhere 1 4")));

    [Fact]
    public void What_a_score_is_of_does_not_leak_into_a_figure_read_for_it() =>
        Assert.Equal("10", SchemeRun.Points("{ scheme: s, figures: { middle: { score: { points: 20, share: { of: rate, to: 1 } } }, rate: { ratio: [x, z] } }, parts: [{ id: a, formula: middle }] }", CandidateTable.Of("id x z\nhere 2 4")));

    [Theory]
    [InlineData("rate: { formula: \"2 * rate\" }")]
    [InlineData("rate: { formula: \"2 * twice\" }, twice: { formula: \"2 * rate\" }")]
    [InlineData("a1: { mean-of: a2 }, a2: { highest-of: a3 }, a3: { rank-of: a1 }")]
    public void One_that_is_made_of_itself_is_refused_once(string figures) =>
        Assert.Equal("rule.defined-later", Assert.Single(Reading.ProblemsOfScheme($"{{ scheme: s, figures: {{ {figures} }}, parts: [{{ id: a, omitted: none }}] }}")).Code);

    // A long chain printed backwards is refused instead of filling the stack.
    [Fact]
    public void A_thousand_that_each_wait_for_the_next_are_refused()
    {
        var chain = string.Join(", ", Enumerable.Range(0, 1000).Select(n => FormattableString.Invariant($"f{n}: {{ mean-of: f{n + 1} }}")));

        Assert.Contains(Reading.ProblemsOfScheme($"{{ scheme: s, figures: {{ {chain}, f1000: {{ ratio: [x, z] }} }}, parts: [{{ id: a, omitted: none }}] }}"), problem => problem.Code == "rule.defined-later");
    }

    [Fact]
    public void The_whole_sheet_is_no_name_of_a_figure() =>
        Assert.Equal("rule.name-taken", Assert.Single(Reading.ProblemsOfScheme("{ scheme: s, figures: { total: { ratio: [x, z] } }, parts: [{ id: a, formula: x }] }")).Code);
}
