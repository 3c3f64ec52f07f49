using FamilyOnline.Evaluations;
using FamilyOnline.Plugins;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>Lines of which one row is asked for, and lines of which all are.</summary>
public sealed class LineColumnTests
{
    private static readonly CandidateTable Eight = CandidateTable.Of("id x\na 1\nb 2\nc 3\nd 4\ne 5\nf 6\ng 7\nh 8");

    [Fact]
    public void One_row_is_counted_without_the_others()
    {
        CountedScorer scorer = new();
        LineBalls sheet = new("{ scheme: s, parts: [{ id: p, counted.x: {} }] }", Eight.Candidates, Eight.Figures, PluginRegistry.Of(scorer));
        Assert.Equal("1", sheet.Run.ScoreAt(sheet.Run.NodeOf("p"), sheet.Field, 0).Points.ToString());
        Assert.Equal(1, scorer.Asked);
    }

    [Fact]
    public void Of_a_whole_column_every_row_is_counted_once()
    {
        CountedScorer scorer = new();
        LineBalls sheet = new("{ scheme: s, parts: [{ id: g, parts: [{ id: p, counted.x: {} }] }] }", Eight.Candidates, Eight.Figures, PluginRegistry.Of(scorer));
        var column = sheet.Run.Column(sheet.Run.NodeOf("g"), sheet.Field);
        Assert.Equal("1 2 3 4 5 6 7 8", string.Join(' ', column.Points));
        Assert.Equal(8, scorer.Asked);
        Assert.Same(column.Points, column.Points);
    }

    // x ÷ 3 is a third for a, and a ball cannot tell a third from a third: the number itself is asked for, for a alone.
    [Theory]
    [InlineData("", "{ p: { at-most: 1/3 } }")]
    [InlineData("total: { cap: 1/3 }, ", "{ total: { at-most: 1/3 } }")]
    public void A_number_on_the_bound_is_compared_exactly(string more, string condition) => Assert.Equal("AB", Graded(
        $"{{ scheme: s, {more}grades: [{{ if: {condition}, grade: A }}, {{ grade: B }}], parts: [{{ id: p, share: {{ of: x, to: 3 }} }}, {{ id: q, start: 2, checklist: [{{ if: has, points: 3 }}] }}] }}",
        more.Length > 0 ? "id x has\na 1 yes\nb -9 no\nc -9 no\nd -9 no\ne -9 no" : "id x has\na 1 yes\nb 2 no\nc 2 no\nd 2 no\ne 2 no", more.Length > 0));

    // Until June x is 1, a third of 3; in November it is 0.
    [Fact]
    public void A_number_on_the_bound_is_compared_exactly_through_its_window()
    {
        var table = SheetTable.Of(string.Join('\n', "abcde".Select(id => $"+ {id}\n{id} x {(id == 'a' ? 1 : 2)} in=2024-03\n{id} x 0.5 in=2024-11")));
        var evaluation = Evaluator.Evaluate(Reading.Scheme("{ scheme: s, grades: [{ if: { few: { is: 1/3 } }, grade: A }, { grade: B }], parts: [{ id: g, window: { from: 2024-01-01, to: 2024-06-30 }, parts: [{ id: few, share: { of: x, to: 3 } }] }] }"), table.Candidates, table.Figures);
        Assert.Equal("AB", evaluation["a"].Grade!.ToString() + evaluation["b"].Grade);
    }

    private static string Graded(string scheme, string table, bool all)
    {
        var evaluation = SchemeRun.Evaluate(scheme, CandidateTable.Of(table));
        return evaluation["a"].Grade + (all ? "B" : evaluation["b"].Grade!.ToString());
    }
}
