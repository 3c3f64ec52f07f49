using CsCheck;
using FamilyOnline.Evaluations;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

public sealed class EvaluatorTests
{
    private const string Plain = "{ scheme: s, parts: [{ id: score, points: 100, share: { of: x, to: 100 } }] }";
    private const string Chain =
        "{ scheme: s, parts: [{ id: p, points: 10, share: { of: x, to: 10 } }, { id: q, points: 10, share: { of: z, to: 10 } }], rank: { chain: [{ higher: q }, { lower: days }] } }";

    [Fact]
    public void Equal_totals_share_the_better_place_1_2_2_4() =>
        Assert.Equal("1c 2a 2d 4b", SchemeRun.Evaluate(Plain, CandidateTable.Of("id x\na 80\nb 70\nc 90\nd 80")).Ranks());

    [Fact]
    public void Totals_that_only_look_equal_are_told_apart() =>
        Assert.Equal("1b 2a", SchemeRun.Evaluate(Plain, CandidateTable.Of("id x\na 84.996\nb 84.9960001")).Ranks());

    // Totals 12, 12, 12, 12: q tells a (7) from the rest (6); days tells b (3) from c and d (4), who stay equal.
    [Fact]
    public void The_chain_is_asked_link_by_link() =>
        Assert.Equal("1a 2b 3c 3d", SchemeRun.Evaluate(Chain, CandidateTable.Of("id x z days\nd 6 6 4\nc 6 6 4\nb 6 6 3\na 5 7 9")).Ranks());

    [Fact]
    public void A_link_that_is_not_known_stands_behind_one_that_is() =>
        Assert.Equal("1b 2a", SchemeRun.Evaluate(Chain, CandidateTable.Of("id x z days\na 6 6 ?\nb 6 6 9")).Ranks());

    [Fact]
    public void A_total_that_is_not_known_is_not_ranked_and_closes_no_gap()
    {
        var evaluation = SchemeRun.Evaluate(Plain, CandidateTable.Of("id x\na 80\nb ?\nc 90"));
        Assert.Equal("1c 2a -b", evaluation.Ranks());
        Assert.Equal(Absence.NotReported, evaluation["b"].Total.Absence);
        Assert.True(evaluation["b"].IsEligible);
    }

    [Fact]
    public void A_line_of_zero_points_is_ranked() =>
        Assert.Equal("1a 2b", SchemeRun.Evaluate(Plain, CandidateTable.Of("id x\na 1\nb 0")).Ranks());

    // b would lead with 90 and set the best; outside the gates it does neither: a has full points.
    [Fact]
    public void Who_is_outside_the_gates_is_outside_the_field()
    {
        const string Gated =
            "{ scheme: s, gates: [{ if: plaque, else: No plaque. }], parts: [{ id: score, points: 100, share: { of: x, to: { highest-of: x } } }] }";
        var evaluation = SchemeRun.Evaluate(Gated, CandidateTable.Of("id x plaque\na 60 yes\nb 90 no\nc 30 yes\nd 40 ?"));
        Assert.Equal("1a 2c -b -d", evaluation.Ranks());
        Assert.Equal("100", evaluation["a"].Total.ToString());
        Assert.Equal("50", evaluation["c"].Total.ToString());
        Assert.Equal(["a", "c"], evaluation.Field.Candidates.Select(candidate => candidate.Id));
        Assert.False(Assert.Single(evaluation["b"].FailedGates).Holds);
        Assert.Null(Assert.Single(evaluation["d"].FailedGates).Holds);
    }

    [Fact]
    public void A_line_is_held_between_zero_and_its_points()
    {
        const string Held =
            "{ scheme: s, points: 12, parts: [{ id: low, points: 5, steps: { of: x, at: 10, below: { per: 1, lose: 1 } } }, { id: high, points: 10, share: { of: z, to: 10 } }, { id: free, checklist: [{ if: late, points: -2 }] }] }";
        var evaluation = SchemeRun.Evaluate(Held, CandidateTable.Of("id x z late\na 1 25 no\nb 10 10 no\nc 1 0 yes"));
        Assert.Equal(("0", "10", "10"), (evaluation["a"].PointsOf("low").ToString(), evaluation["a"].PointsOf("high").ToString(), evaluation["a"].Total.ToString()));
        Assert.Equal("12", evaluation["b"].Total.ToString());
        Assert.Equal(("-2", "0"), (evaluation["c"].PointsOf("free").ToString(), evaluation["c"].Total.ToString()));
    }

    [Fact]
    public void A_trace_gives_the_same_points_at_every_line()
    {
        var evaluation = SchemeRun.Evaluate(Chain, CandidateTable.Of("id x z days\na 5 7 9\nb 25 ? 1"));
        foreach (var score in evaluation.Scores)
            foreach (var trace in SelfAndBelow(evaluation.TraceOf(score.Candidate.Id)))
                Assert.Equal(score.PointsOf(trace.Node.Id), trace.Points);
    }

    [Fact]
    public void A_line_that_was_cut_says_so_and_a_sum_names_what_it_lacks()
    {
        const string Two = "{ scheme: s, parts: [{ id: cut, points: 10, share: { of: x, to: 10 } }, { id: open, title: { zh: 待查, en: Open }, points: 10, share: { of: z, to: 10 } }] }";
        var trace = SchemeRun.Evaluate(Two, CandidateTable.Of("id x z\na 12 ?")).TraceOf("a");
        Assert.Equal(["10 points in proportion: x ÷ 10", "12 is more than “cut” can give: 10"], trace.Parts[0].Lines.Select(line => line.English));
        Assert.Equal("12 超过“cut”的上限，计 10", trace.Parts[0].Lines[1].Chinese);
        Assert.Equal(("no total, since these are not known: Open", "无总分：尚缺 待查"), (trace.Lines[0].English, trace.Lines[0].Chinese));
    }

    [Fact]
    public void Who_was_not_evaluated_is_named()
    {
        var evaluation = SchemeRun.Evaluate(Plain, CandidateTable.One("x", "1"));
        Assert.Equal("Nobody called 'nobody' was evaluated.", Assert.Throws<KeyNotFoundException>(() => evaluation["nobody"]).Message);
        Assert.Throws<KeyNotFoundException>(() => evaluation.TraceOf("nobody"));
        Assert.Equal("The scheme has no line 'nothing'.", Assert.Throws<KeyNotFoundException>(() => evaluation["here"].PointsOf("nothing")).Message);
    }

    [Fact]
    public void A_candidate_given_twice_is_refused()
    {
        var table = CandidateTable.One("x", "1");
        Assert.Throws<ArgumentException>(() => Evaluator.Evaluate(Reading.Scheme(Plain), table.Candidates.Concat(table.Candidates), table.Figures));
    }

    // Nobody is behind the gates: there is no best to compare with, and a is no part of the field.
    [Fact]
    public void Where_nobody_passes_the_gates_the_field_is_empty() => Assert.Empty(SchemeRun.Evaluate(
        "{ scheme: s, gates: [{ if: plaque, else: No plaque. }], parts: [{ id: score, points: 100, share: { of: x, to: { highest-of: x } } }] }",
        CandidateTable.Of("id x plaque\na 60 no\nb 90 ?")).Field.Candidates);

    // a is excluded and b has no plaque. Vetoed ones in the field: the best of a and c is 90, 30 ÷ 90. Out of it: c alone.
    [Theory]
    [InlineData("in", "a c", "100/3")]
    [InlineData("out", "c", "100")]
    public void Gates_shut_out_of_the_field_and_vetoes_where_the_scheme_says_so(string vetoed, string field, string points)
    {
        var evaluation = SchemeRun.Evaluate(
            $"{{ scheme: s, field: {{ vetoed: {vetoed} }}, gates: [{{ if: plaque, else: No plaque. }}], vetoes: [{{ if: bad, effect: exclude }}], parts: [{{ id: score, points: 100, share: {{ of: x, to: {{ highest-of: x }} }} }}] }}",
            CandidateTable.Of("id x plaque bad\na 90 yes yes\nb 95 no no\nc 30 yes no"));
        Assert.Equal((field, points), (string.Join(' ', evaluation.Field.Candidates.Select(candidate => candidate.Id)), evaluation["c"].Total.ToString()));
    }

    [Fact]
    public void Without_scheme_or_figures_there_is_nothing_to_evaluate()
    {
        var table = CandidateTable.One("x", "1");
        Assert.Equal("scheme", Assert.Throws<ArgumentNullException>(() => Evaluator.Evaluate(null!, table.Candidates, table.Figures)).ParamName);
        Assert.Equal("figures", Assert.Throws<ArgumentNullException>(() => Evaluator.Evaluate(Reading.Scheme(Plain), table.Candidates, null!)).ParamName);
        Assert.Equal("candidates", Assert.Throws<ArgumentNullException>(() => Evaluator.Evaluate(Reading.Scheme(Plain), null!, table.Figures)).ParamName);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_candidate_that_is_null_is_refused(int before)
    {
        var table = CandidateTable.One("x", "1");
        Assert.StartsWith(
            "The list 'candidates' holds a null.",
            Assert.Throws<ArgumentException>(() => Evaluator.Evaluate(Reading.Scheme(Plain), [.. table.Candidates.Take(before), null!], table.Figures)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scheme_of_stages_is_left_to_the_selector()
    {
        var table = CandidateTable.One("x", "1");
        var staged = Reading.Scheme("{ scheme: s, stages: [{ id: first, parts: [{ id: p, formula: x }] }, { id: last, parts: [{ id: q, formula: first.total }] }] }");
        Assert.StartsWith(
            "The scheme 's' has stages, each over those chosen before; run it with the selector.",
            Assert.Throws<ArgumentException>(() => Evaluator.Evaluate(staged, table.Candidates, table.Figures)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_gives_an_empty_ranking() => Assert.Empty(SchemeRun.Evaluate(Plain, CandidateTable.Of("id x")).Scores);

    [Fact]
    [Trait("Category", "Property")]
    public void The_order_of_the_candidates_changes_nothing() =>
        Gen.Select(Gen.Int[0, 6].Array[1, 12], Gen.Int[0, 1000]).Sample((values, seed) =>
        {
            var table = CandidateTable.Of("id x z days\n" + string.Join('\n', values.Select((value, i) => FormattableString.Invariant($"c{i} {value} {value % 3} {value % 2}"))));
            var scheme = Reading.Scheme(Chain);
            var shuffled = table.Candidates.OrderBy(candidate => (candidate.Id.GetHashCode(StringComparison.Ordinal) ^ seed) % 101).Reverse();
            Assert.Equal(Evaluator.Evaluate(scheme, table.Candidates, table.Figures).Ranks(), Evaluator.Evaluate(scheme, shuffled, table.Figures).Ranks());
        });

    [Fact]
    [Trait("Category", "Property")]
    public void One_factor_on_all_figures_changes_no_share_of_the_best() =>
        Gen.Select(Gen.Int[1, 1000].Array[1, 8], Gen.Int[1, 1000]).Sample((values, factor) =>
        {
            const string Best = "{ scheme: s, parts: [{ id: score, points: 50, share: { of: x, to: { highest-of: x } } }] }";
            var (once, times) = (SchemeRun.Evaluate(Best, Table(values, 1)), SchemeRun.Evaluate(Best, Table(values, factor)));
            Assert.Equal(once.Ranks(), times.Ranks());
            Assert.Equal(once.Scores.Select(score => score.Total), times.Scores.Select(score => score.Total));
        });

    [Fact]
    [Trait("Category", "Property")]
    public void A_better_figure_never_loses_points_and_all_stay_in_bounds() =>
        Gen.Select(Gen.Int[0, 100], Gen.Int[0, 100], Gen.Int[1, 9]).Sample((one, other, per) =>
        {
            var scheme = FormattableString.Invariant($"{{ scheme: s, parts: [{{ id: score, points: 10, steps: {{ of: x, at: 90, below: {{ per: {per}, lose: 1 }} }} }}] }}");
            var evaluation = SchemeRun.Evaluate(scheme, CandidateTable.Of(FormattableString.Invariant($"id x\na {Math.Min(one, other)}\nb {Math.Max(one, other)}")));
            var (worse, better) = (evaluation["a"].Total.Value, evaluation["b"].Total.Value);
            Assert.True(Exact.Zero <= worse && worse <= better && better <= 10L);
        });

    [Fact]
    [Trait("Category", "Property")]
    public void Places_are_those_of_a_competition() =>
        Gen.Int[0, 5].Array[1, 15].Sample(values =>
        {
            var evaluation = SchemeRun.Evaluate(Plain, Table(values, 1));
            foreach (var score in evaluation.Scores)
                Assert.Equal(1 + evaluation.Scores.Count(other => other.Total.Value > score.Total.Value), score.Rank);
        });

    private static CandidateTable Table(int[] values, int factor) =>
        CandidateTable.Of("id x\n" + string.Join('\n', values.Select((value, i) => FormattableString.Invariant($"c{i} {value * factor}"))));

    private static IEnumerable<Trace> SelfAndBelow(Trace trace) => trace.Parts.SelectMany(SelfAndBelow).Prepend(trace);
}
