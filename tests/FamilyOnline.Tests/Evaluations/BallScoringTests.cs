using FamilyOnline.Plugins;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>What the filter says of a line, before anybody asks for exact numbers.</summary>
public sealed class BallScoringTests
{
    // The line gives x: 3 × x ÷ 3.
    private static readonly CandidateTable Six = CandidateTable.Of("id class x w has\na town 1 2 yes\nb city 4 ? no\nc town ? 3 ?\nd town -5 n/a yes\ne town none 2 yes\nf town n/a 2 yes");

    [Theory]
    [InlineData("", "1 3 NotReported 0 NotAvailable NotApplicable")]
    [InlineData("floor: none, cap: none, ", "1 4 NotReported -5 NotAvailable NotApplicable")]
    [InlineData("cap: none, times: w, ", "2 NotReported NotReported NotApplicable NotAvailable NotApplicable")]
    [InlineData("only-if: has, ", "1 NotApplicable NotReported 0 NotAvailable NotApplicable")]
    [InlineData("only-for: [town], ", "1 NotApplicable NotReported 0 NotAvailable NotApplicable")]
    [InlineData("cap: none, times: 1/3, round: { digits: 0 }, ", "0 1 NotReported 0 NotAvailable NotApplicable")]
    [InlineData("vetoes: [{ if: has, effect: { score: 2 } }], ", "2 3 NotReported 2 2 2")]
    [InlineData("missing: zero, ", "1 3 0 0 0 NotApplicable")]
    [InlineData("missing: { give: 2 }, times: w, ", "2 2 2 NotApplicable 2 NotApplicable")]
    [InlineData("missing: skip, ", "1 3 NotApplicable 0 NotApplicable NotApplicable")]
    [InlineData("not-applicable: full, ", "1 3 NotReported 0 NotAvailable 3")]
    public void A_ball_encloses_what_the_line_gives(string more, string points) =>
        new LineBalls($"{{ scheme: s, parts: [{{ id: p, points: 3, {more}share: {{ of: x, to: 3 }} }}] }}", Six).Enclose("p", points);

    // b has a target of 12: 10 × 6 ÷ 12.
    [Theory]
    [InlineData("", "NotApplicable 5")]
    [InlineData("no-target: zero, ", "0 5")]
    [InlineData("no-target: { give: 8 }, ", "8 5")]
    [InlineData("no-target: unknown, ", "NotAvailable 5")]
    [InlineData("no-target: unknown, missing: zero, ", "NotAvailable 5")]
    public void A_missing_target_is_what_the_line_says(string more, string points)
    {
        var table = SheetTable.Of("+ a x=6\n+ b x=6\nb x 12 by=target");
        new LineBalls($"{{ scheme: s, parts: [{{ id: p, points: 10, {more}share: {{ of: x, to: {{ target: x }} }} }}] }}", table.Candidates, table.Figures).Enclose("p", points);
    }

    [Fact]
    public void A_line_stands_in_the_sheet_of_its_class_alone()
    {
        var sheets = new LineBalls("{ scheme: s, parts: [{ id: g, sheets: { town: [{ id: p, share: { of: x, to: 3 } }], city: [{ id: q, share: { of: x, to: 3 } }] } }] }", CandidateTable.Of("id class x\na town 1\nb city 4"));
        sheets.Enclose("p", "1/3 NotApplicable");
        sheets.Enclose("q", "NotApplicable 4/3");
        sheets.Enclose("g", "1/3 4/3");
    }

    // Until June x is 5; in November it is 8.
    [Fact]
    public void A_line_within_a_window_is_looked_at_through_it()
    {
        var table = SheetTable.Of("+ a\na x 5 in=2024-03\na x 8 in=2024-11");
        new LineBalls("{ scheme: s, parts: [{ id: g, window: { from: 2024-01-01, to: 2024-06-30 }, parts: [{ id: few, share: { of: x, to: 10 } }] }] }", table.Candidates, table.Figures).Enclose("few", "1/2");
    }

    [Fact]
    public void A_line_for_each_judge_is_enclosed_as_one()
    {
        var table = SheetTable.Of("+ a\na x 5 by=j1\na x 8 by=j2");
        new LineBalls("{ scheme: s, parts: [{ id: p, each: { of: judge, combine: sum }, share: { of: x, to: 10 } }] }", table.Candidates, table.Figures).Enclose("p", "13/10");
    }

    // Nothing is made of what is missing, so that the ball says it all; of what is there it says enough.
    [Fact]
    public void An_absence_that_stays_is_not_counted_exactly()
    {
        CountedScorer scorer = new();
        var table = CandidateTable.Of("id x\na 1\nb ?\nc n/a\nd none");
        new LineBalls("{ scheme: s, parts: [{ id: p, counted.x: {} }] }", table.Candidates, table.Figures, PluginRegistry.Of(scorer)).Enclose("p", "1 NotReported NotApplicable NotAvailable");
        Assert.Equal(0, scorer.Asked);
    }

    // 0 for two of them: each is asked for once.
    [Fact]
    public void An_absence_that_a_rule_treats_is_counted_exactly_for_that_row_alone()
    {
        CountedScorer scorer = new();
        var table = CandidateTable.Of("id x\na 1\nb ?\nc n/a\nd none\ne 1\nf 2\ng 3\nh 4");
        new LineBalls("{ scheme: s, parts: [{ id: p, missing: zero, counted.x: {} }] }", table.Candidates, table.Figures, PluginRegistry.Of(scorer)).Enclose("p", "1 0 NotApplicable 0 1 2 3 4");
        Assert.Equal(2, scorer.Asked);
    }
}
