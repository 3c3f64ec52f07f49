using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Schemes;

/// <summary>What a veto says it does: every slip is told once.</summary>
public sealed class VetoSectionTests
{
    [Theory]
    [InlineData("{}", "document.missing-key")]
    [InlineData("{ bar: [] }", "document.missing-key")]
    [InlineData("{ bar: true }", "document.truth-word")]
    [InlineData("{ score: 0, bar: [优秀] }", "document.one-of")]
    public void An_effect_that_is_none_has_one_problem(string effect, string code) => Assert.Equal(
        code, Assert.Single(Reading.ProblemsOfScheme($"{{ scheme: s, vetoes: [{{ if: accident, effect: {effect} }}], parts: [{{ id: a, points: 5, judged: {{ range: [0, 5] }} }}] }}")).Code);
}
