using CsCheck;
using FamilyOnline.Evaluations;
using FamilyOnline.Schemes;
using FamilyOnline.TestSupport;
using FamilyOnline.Tests.Support;
using NodaTime;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>What holds for every scheme, over random ones.</summary>
[Trait("Category", "Property")]
public sealed class RandomSchemeTests
{
    private static readonly Gen<(string Parts, string[] Lines)> Case = Gen.Select(RandomScheme.Parts, RandomMarks.Lines);

    [Fact]
    public void A_trace_computed_again_gives_the_points_of_every_line() => Case.Sample(one => Traces.Verify(Run(one)), iter: LongRun.Iterations(600));

    [Fact]
    public void The_order_of_candidates_marks_and_entries_changes_nothing() => Gen.Select(Case, Gen.Int[0, 1_000_000]).Sample((one, seed) =>
    {
        Random random = new(seed);
        Assert.Equal(Told(Run(one)), Told(Run((one.Parts, [.. one.Lines.OrderBy(_ => random.Next())]))));
    }, iter: LongRun.Iterations(200));

    [Fact]
    public void Points_stay_within_the_bounds_that_a_line_declares() => Case.Sample(one =>
    {
        var evaluation = Run(one);
        foreach (var trace in evaluation.Scores.SelectMany(score => evaluation.TraceOf(score.Candidate.Id).SelfAndBelow()).Where(trace => IsHeld(trace.Node)))
        {
            if (trace.Points.TryGetValue(out var points))
                Assert.True(!(points > trace.Node.Cap) && !(points < trace.Node.Floor), $"{trace.Id}: {points}");
        }
    }, iter: LongRun.Iterations(300));

    [Fact]
    public void A_total_is_base_and_pools() => Case.Sample(one =>
    {
        foreach (var score in Run(one).Scores.Where(score => score.Total.IsKnown))
            Assert.Equal(score.Total.Value, score.Pools.Values.Aggregate(score.Base.Value, (sum, pool) => sum + pool.Value));
    }, iter: LongRun.Iterations(300));

    [Fact]
    public void A_group_is_the_sum_that_its_trace_shows() => Case.Sample(one =>
    {
        var evaluation = Run(one);
        foreach (var trace in evaluation.Scores.SelectMany(score => evaluation.TraceOf(score.Candidate.Id).SelfAndBelow()).Where(trace => IsPlainSum(trace)))
            Assert.Equal(trace.Parts.Where(part => part.Node.Pool is null && part.Points.IsKnown).Aggregate(Exact.Zero, (sum, part) => sum + part.Points.Value), trace.Points.Value);
    }, iter: LongRun.Iterations(300));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    public void No_culture_and_no_calendar_changes_anything(string culture) =>
        Case.Sample(one => Assert.Equal(Told(Run(one)), InCulture.Run(culture, () => Told(Run(one)))), iter: LongRun.Iterations(60), threads: 1);

    // Monotone: a share of a number, steps that lose below and gain above, bands best first, a tally that gains.
    [Theory]
    [InlineData("points: 10, share: { of: x, to: 9 }")]
    [InlineData("points: 10, steps: { of: x, at: 6, give: 5, below: { per: 2, lose: 1 }, above: { per: 3, gain: 1 } }")]
    [InlineData("points: 10, steps: { of: x, at: 6, give: 5, below: { per: 2, lose: 1 }, above: { per: 3, gain: 1 }, partial: proportional }")]
    [InlineData("points: 10, steps: { of: x, at: 6, below: { per: 2, lose: 1 }, partial: started }")]
    [InlineData("points: 10, bands: [{ if: { x: { at-least: 9 } }, points: 10 }, { if: { x: { above: 4 } }, points: 5 }, { points: 0 }]")]
    [InlineData("points: 10, tally: { of: x, gain: [3, 1] }")]
    [InlineData("points: 10, floor: 1, cap: 8, times: 1.5, round: { digits: 0 }, share: { of: x, to: 9 }")]
    [InlineData("points: 10, place: { of: x, first: 10, last: 1 }")]
    public void A_better_figure_never_lowers_a_score(string line) => Gen.Select(Gen.Int[0, 24], Gen.Int[0, 24]).Sample((one, other) =>
    {
        var evaluation = SheetTable.Of(FormattableString.Invariant($"+ a x={Math.Min(one, other)}/2\n+ b x={Math.Max(one, other)}/2\n+ c x=3")).Sheet($"{{ id: p, {line} }}");
        Assert.True(evaluation["a"].Total.Value <= evaluation["b"].Total.Value);
    });

    private static Evaluation Run((string Parts, string[] Lines) one)
    {
        string[] entries = [.. one.Lines];
        return Evaluator.Evaluate(Reading.Scheme($"{{ scheme: s, parts: [{one.Parts}] }}"), SheetTable.Of(string.Join('\n', entries), new LocalDate(2024, 12, 10)).Candidates, SheetTable.Of(string.Join('\n', entries)).Figures);
    }

    /// <summary>Everything that an evaluation says, as a text.</summary>
    private static string Told(Evaluation evaluation) => string.Join('\n', evaluation.Scores.Select(score =>
        $"{score.Rank} {score.Candidate.Id} {score.Total} {score.Shown} {string.Join(' ', score.Pools)}\n" + string.Join('\n', evaluation.TraceOf(score.Candidate.Id).SelfAndBelow().Select(Told))));

    private static string Told(Trace trace) =>
        $"  {trace.Id} {trace.Points} {trace.Letter} {string.Join("; ", trace.Lines.Select(line => line.English))} {string.Join("; ", trace.Steps.Select(step => $"{step.Formula}|{step.Arithmetic}|{step.Result}"))} {string.Join("; ", trace.Next)} {string.Join("; ", trace.Inputs)}";

    /// <summary>A line whose last form is what its bounds hold: no veto, no rounding, no points given, one score.</summary>
    private static bool IsHeld(SchemeNode node) => node.Options.Vetoes.Count == 0 && node.Options.Round is null && node.Options.Each is null && node.Options.Missing.Treatment is not (AbsenceTreatment.Give or AbsenceTreatment.Zero)
        && node.Options.NotApplicable.Treatment is Inapplicable.Rescale or Inapplicable.Spread && (node.Floor is null || node.Cap is null || node.Floor <= node.Cap);

    private static bool IsPlainSum(Trace trace) => trace is { Node: CriterionGroup { Combine: Combination.Sum, Cap: null, Floor: null } group, Points.IsKnown: true } && trace.Parts.Count > 0
        && group.Options is { Each: null, Start: null, Times: null, Round: null, Vetoes.Count: 0 } && group.Id != "total" && trace.Parts.All(part => part.Node.Weight is null && (part.Points.IsKnown || part.Node.Points is null));
}
