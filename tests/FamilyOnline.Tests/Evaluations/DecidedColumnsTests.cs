using FamilyOnline.Evaluations;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>Grades see the score that a veto put in the place of the total, and every other line as it is.</summary>
public sealed class DecidedColumnsTests
{
    // p is x ÷ 3, of a 1/3; q is 1 and more, so that no total is a third before the veto gives z that instead of 4.
    private static readonly CandidateTable Six = CandidateTable.Of("id x bad late\na 1 no no\nb 2 no no\nc 4 no yes\nd 5 no no\ne 6 no no\nz 9 yes no");

    private static Evaluation Graded(string condition) => SchemeRun.Evaluate(
        $"{{ scheme: s, vetoes: [{{ if: bad, effect: {{ score: 1/3 }} }}, {{ if: late, effect: {{ bar: B }} }}], grades: [{{ if: {condition}, grade: A }}, {{ if: {{ total: {{ above: 99 }} }}, grade: B }}, {{ grade: C }}], parts: [{{ id: p, share: {{ of: x, to: 3 }} }}, {{ id: q, start: 1, checklist: [{{ if: late, points: 1 }}] }}] }}", Six);

    private static string Grades(string condition)
    {
        var evaluation = Graded(condition);
        return string.Concat(Six.Candidates.Select(candidate => evaluation[candidate.Id].Grade!.ToString()));
    }

    // In balls a third is not told from a third: exact arithmetic decides, of the total after the veto and of the line before it.
    [Theory]
    [InlineData("{ total: { at-most: 1/3 } }", "CCCCCA")]
    [InlineData("{ total: { above: 1/3 } }", "AAAAAC")]
    [InlineData("{ p: { at-most: 1/3 } }", "ACCCCC")]
    [InlineData("{ p: { is: 3 } }", "CCCCCA")]
    [InlineData("{ p: { at-least: 3 } }", "CCCCCA")]
    public void A_grade_sees_the_total_after_vetoes_and_the_line_before(string condition, string grades) => Assert.Equal(grades, Grades(condition));

    [Theory]
    [InlineData("vetoes: [{ if: bad, effect: exclude }], grades: [{ grade: A }], ")]
    [InlineData("grades: [{ grade: A }], ")]
    [InlineData("vetoes: [{ if: bad, effect: { score: 1 } }], ")]
    public void Without_a_grade_or_a_score_in_its_place_the_field_is_as_it_was(string more)
    {
        LineBalls sheet = new($"{{ scheme: s, {more}parts: [{{ id: p, share: {{ of: x, to: 3 }} }}, {{ id: q, start: 1, checklist: [{{ if: late, points: 1 }}] }}] }}", Six);
        var standings = new Standings(sheet.Scheme, sheet.Run, sheet.Field, [.. Six.Candidates.Select(_ => Array.Empty<GateResult>())]);
        VetoScoring.Apply(standings);
        Assert.Same(sheet.Field, DecidedColumns.In(standings));
    }
}
