using FamilyOnline.Evaluations;
using FamilyOnline.Schemes;
using FamilyOnline.Scoring;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

public sealed class TraceTests
{
    private static readonly Evaluation Rich = RichScheme.Evaluate();

    [Theory]
    [InlineData("xuelu")]
    [InlineData("yanghong")]
    [InlineData("chengguan")]
    [InlineData("wangcun")]
    public void Computing_the_steps_again_gives_every_line_its_points(string candidate)
    {
        foreach (var trace in Rich.TraceOf(candidate).SelfAndBelow())
            Assert.Equal((trace.Id, trace.Points), (trace.Id, trace.Recompute()));
    }

    /// <summary>Each on its own: how parts and elements become one, coefficients, bounds, pools in pools, formulas with roots, sheets, vetoes.</summary>
    [Theory]
    [InlineData("parts: [{ id: p, points: 10, share: { of: x, from: 2, to: 8 } }, { id: q, times: 1.2, judged: { range: [0, 9] }, cap: 10 }]")]
    [InlineData("combine: mean, parts: [{ id: p, formula: x }, { id: q, formula: w }]")]
    [InlineData("combine: median, parts: [{ id: p, formula: x }, { id: q, formula: w }, { id: r, formula: z }, { id: q2, formula: x * 2 }]")]
    [InlineData("combine: median, parts: [{ id: p, formula: x }, { id: q, formula: w }, { id: r, formula: z }]")]
    [InlineData("combine: highest, start: 3, parts: [{ id: p, formula: x }, { id: q, formula: w }]")]
    [InlineData("combine: lowest, parts: [{ id: p, formula: x }, { id: q, formula: w }]")]
    [InlineData("combine: geometric, parts: [{ id: p, formula: x }, { id: q, formula: w }]")]
    [InlineData("start: 100, parts: [{ id: p, formula: -x / 3 }, { id: q, formula: \"sqrt(x) + 30% * max(w, z) - round(x / 7, 2)\" }]")]
    [InlineData("parts: [{ id: p, weight: 40%, formula: x }, { id: q, weight: 60%, formula: w }]")]
    [InlineData("parts: [{ id: p, steps: { of: x, at: 2, above: { per: 2, gain: 1/3 }, partial: started } }, { id: q, steps: { of: x, at: 9, below: { per: 2, lose: 0.5 }, partial: proportional }, floor: -1 }]")]
    [InlineData("parts: [{ id: p, place: { of: x, first: 10, lose: 1 } }, { id: q, place: { of: w, first: 10, last: 3 } }, { id: r, place: { of: x, table: [[1, 9], [rest, 4]] } }]")]
    [InlineData("parts: [{ id: p, bands: [{ if: { x: { at-least: 9 } }, points: 9 }, { if: { x: { at-least: 5 } }, share: { of: x, to: 9 } }, { points: 0 }] }]")]
    [InlineData("pools: { a: { cap: 4 }, b: { floor: -2 } }, parts: [{ id: g, parts: [{ id: p, pool: a, formula: x }, { id: q, pool: a, formula: w }, { id: r, formula: z }], pools: { a: { cap: 9 } } }, { id: t, pool: b, formula: -x }]")]
    [InlineData("total: { cap: 5 }, parts: [{ id: p, formula: x }, { id: q, formula: w }]")]
    [InlineData("vetoes: [{ if: { x: { at-least: 1 } }, effect: { score: 1 } }], parts: [{ id: p, formula: x }]")]
    [InlineData("parts: [{ id: g, sheet-by: class, sheets: { town: [{ id: p, formula: x }, { id: e, pool: extra, formula: w }], otherwise: [{ id: q, formula: w }] } }]")]
    [InlineData("parts: [{ id: p, points: 10, formula: x, round: { digits: 0 } }, { id: k, points: 5, only-for: [city], formula: x, not-applicable: full }, { id: m, points: 5, only-for: [city], formula: x, not-applicable: zero }]")]
    [InlineData("parts: [{ id: p, points: 10, formula: x }, { id: k, points: 5, only-for: [city], formula: x }, { id: m, points: 5, formula: w }]")]
    [InlineData("parts: [{ id: q, each: { of: judge, combine: mean, weights: { 张三: 2, 李四: 1 } }, judged: { range: [0, 9] } }]")]
    public void Every_way_to_count_can_be_computed_again(string rules)
    {
        var (marks, _) = MarkText.Read("candidate figure value by\na x 7 -\na w 5 -\na z 11 -\nb x 3 -\nb w 4 -\nb z 4 -\na q 4 张三\na q 5 李四\nb q 4 张三\nb q 1/3 李四");
        var scheme = Reading.Scheme($"{{ scheme: s, {rules} }}");
        var evaluation = Evaluator.Evaluate(scheme, [new("a", "甲", "town"), new("b", "乙", "town")], new Figures(new(2024, 12, 10), [], marks: new(marks)));
        foreach (var trace in evaluation.Scores.SelectMany(score => evaluation.TraceOf(score.Candidate.Id).SelfAndBelow()))
        {
            Assert.Equal((trace.Id, trace.Points), (trace.Id, trace.Recompute()));
            Assert.Equal(trace.Points, Trace.Check(trace.ToJson()).Value.Points);
        }
    }

    [Fact]
    public void A_long_register_can_be_computed_again()
    {
        var entries = Enumerable.Range(0, 700).Select(at => new Occurrence("a", "late", new() { Date = new NodaTime.LocalDate(2024, 1, 1).PlusDays(at % 300), Credit = Exact.Ratio(1, (at % 7) + 2) }));
        var evaluation = Evaluator.Evaluate(Reading.Scheme("{ scheme: s, parts: [{ id: p, floor: none, tally: { of: late, lose: 1/3 } }] }"), [new Candidate("a", "甲")], new Figures(new(2024, 12, 10), [], marks: new([], entries)));
        var trace = evaluation.TraceOf("a");
        Assert.Equal(trace.Points, trace.Recompute());
        Assert.Equal(701, trace.Parts[0].Steps.Count);
    }

    [Fact]
    public void Numbers_longer_than_a_formula_may_write_are_computed_all_the_same()
    {
        var parts = string.Join(", ", Enumerable.Range(0, 120).Select(at => FormattableString.Invariant($"{{ id: p{at}, formula: \"x / {1009 + (at * 2)}\" }}")));
        var evaluation = SchemeRun.Evaluate($"{{ scheme: s, parts: [{parts}] }}", CandidateTable.Of("id x\na 7"));
        var trace = evaluation.TraceOf("a");
        Assert.True(trace.Points.ToString().Length > 300);
        Assert.Equal(trace.Points, trace.Recompute());
        Assert.Equal(trace.Points, Trace.Check(trace.ToJson()).Value.Points);
    }

    [Fact]
    public void Notes_and_source_hold_for_everything_below()
    {
        var lines = Rich.TraceOf("xuelu").SelfAndBelow().ToDictionary(trace => trace.Id);
        Assert.Equal("县信息办", lines["uptake-line"].Notes.ScoredBy?.Chinese);
        Assert.Null(lines["order"].Notes.ScoredBy);
        Assert.All(lines.Values, line => Assert.True(line.Notes.ReasonRequired));
        Assert.Equal(("第三条", "县发〔2024〕1号"), (lines["service"].Provenance?.Source, lines["affairs"].Provenance?.Source));
    }

    [Fact]
    public void Entries_say_what_they_took_and_whether_a_reason_is_missing()
    {
        var entries = Rich.TraceOf("xuelu").SelfAndBelow().Single(trace => trace.Id == "order").Entries;
        // By date: the report of March, two visits shared with the neighbour in May, the one without reason in July; August is waived.
        Assert.Equal(["-5", "-2", "-2", "NotApplicable"], entries.Select(entry => entry.Points.ToString()));
        Assert.Equal([false, false, true, false], entries.Select(entry => entry.IsReasonMissing));
    }

    [Fact]
    public void Each_judge_has_a_trace_and_the_dropped_ones_are_named()
    {
        var site = Rich.TraceOf("xuelu").Parts.Single(part => part.Id == "site");
        Assert.Equal(["张三 28", "李四 25", "王五 22", "赵六 27"], site.Parts.Select(part => $"{part.Id} {part.Points}").Order(StringComparer.Ordinal));
        Assert.Equal(["张三 不计入：28 分", "王五 不计入：22 分"], site.Lines.Select(line => line.Chinese).Where(line => line.Contains("不计入", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(("each", "judged"), (site.Kind, site.Parts[0].Kind));
    }

    // 4 + 4 = 8 is in the pool, which says 9; and 8 + 1 = 9 in the line, which says 10: neither is believed.
    [Fact]
    public void Computing_again_believes_neither_points_nor_pools()
    {
        var node = Rich.TraceOf("xuelu").Node;
        TraceWriter told = new();
        told.Pools.Add(new("extra", (Exact)9L, [new("4 + 4", "4 + 4", 9L)]));
        told.Step("[#extra] + 1", "9 + 1", 10L);
        Trace trace = new(node, "p", (Exact)10L, told, []) { Kind = "sum", Candidate = RichScheme.Candidates[0] };
        Assert.Equal("9", trace.Recompute().ToString());
    }

    [Fact]
    public void Kinds_and_shown_points_are_there()
    {
        var trace = Rich.TraceOf("xuelu");
        Assert.Equal(("sum", "84.28", "薛录镇"), (trace.Kind, trace.Shown, trace.Candidate.Name));
        Assert.Equal(SchemeReader.RootId, trace.Id);
        Assert.Null(Rich.TraceOf("wangcun").Shown);
    }
}
