using CsCheck;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using FamilyOnline.TestSupport;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Rollups;

/// <summary>The law of flows and totals, over chance answers with gaps: what becomes a total and is taken apart again is what it was.</summary>
[Trait("Category", "Property")]
public sealed class FigureSeriesPropertyTests
{
    private static readonly Metric New = Metric("new", MetricKind.Flow, new() { Decimals = 1 });
    private static readonly Metric Total = Metric("total", MetricKind.Cumulative, new() { Decimals = 1 });
    private static readonly string[] Leaves = ["x1", "x2", "x3", "y1", "y2"];
    private static readonly ReportingPeriod[] Months = [.. Enumerable.Range(1, 6).Select(Month)];

    /// <summary>For each unit and month a flow, now and then 未报, 暂无 or 不适用.</summary>
    private static readonly Gen<Observation[]> Gaps = Gen.Frequency(
        (12, Gen.Int[-50, 200].Select(tenths => Observation.Scaled(tenths, 1))),
        (1, Gen.Int[1, 3].Select(reason => Observation.Of((Absence)reason)))).Array[30];

    private static readonly Gen<Observation[]> Whole = Gen.Int[-50, 200].Select(tenths => Observation.Scaled(tenths, 1)).Array[30];

    private static Rollup Flows(Observation[] answers) => Roll(New, (leaf, month) => answers[(leaf * 6) + month]);

    private static Rollup Roll(Metric metric, Func<int, int, Observation> answer)
    {
        FigureTableBuilder table = new(new([metric]));
        for (var cell = 0; cell < 30; cell++)
            table.Add(new(Leaves[cell / 6], metric, Months[cell % 6], answer(cell / 6, cell % 6), Then));
        return Rollup.Of(table.Build(), Tree);
    }

    /// <summary>Reports the running totals of units as totals since the beginning.</summary>
    private static Rollup Totals(Rollup flows)
    {
        var totals = Leaves.Select(leaf => FigureSeries.RunningTotal(flows, "new", leaf, Months)).ToArray();
        return Roll(Total, (leaf, month) => totals[leaf][month].Value is { IsKnown: true } total ? Observation.Scaled((long)(total.Value * 10).ToDecimal(), 1) : Observation.Of(totals[leaf][month].Value.Absence));
    }

    [Fact]
    public void Flows_made_totals_and_taken_apart_are_the_flows_at_every_level() => Whole.Sample(
        answers =>
        {
            var flows = Flows(answers);
            foreach (var unit in Tree.All)
                Assert.Equal(Months.Select(month => flows.Figure("new", unit.Id, month).Value), FigureSeries.Changes(Totals(flows), "total", unit.Id, Months, fromZero: true).Select(change => change.Value));
        },
        iter: LongRun.Exactly(1_000, 10_000));

    [Fact]
    public void Up_to_the_first_gap_flows_come_back_and_after_it_nothing_is_known() => Gaps.Sample(
        answers =>
        {
            var flows = Flows(answers);
            var totals = Totals(flows);
            for (var leaf = 0; leaf < Leaves.Length; leaf++)
            {
                var own = answers.Skip(leaf * 6).Take(6).ToArray();
                var gap = Array.FindIndex(own, answer => answer.Absence is Absence.NotReported or Absence.NotAvailable);
                var begin = Array.FindIndex(own, answer => answer.Absence != Absence.NotApplicable);
                var expected = own.Select((answer, month) => (gap >= 0 && month >= gap) ? Quantity.Of(own[gap].Absence) : answer.Absence == Absence.NotApplicable && begin >= 0 && month > begin ? Exact.Zero : answer.Quantity);
                Assert.Equal(expected, FigureSeries.Changes(totals, "total", Leaves[leaf], Months, fromZero: true).Select(change => change.Value));
            }
        },
        iter: LongRun.Exactly(1_000, 10_000));

    [Fact]
    public void Totals_and_changes_of_a_whole_are_the_sums_of_its_units() => Gaps.Sample(
        answers =>
        {
            var flows = Flows(answers);
            AssertSums(unit => FigureSeries.RunningTotal(flows, "new", unit, Months));
            AssertSums(unit => FigureSeries.Changes(Totals(flows), "total", unit, Months));
        },
        iter: LongRun.Exactly(1_000, 10_000));

    private static void AssertSums(Func<string, IReadOnlyList<SeriesFigure>> seriesOf)
    {
        var parts = Leaves.Take(3).Select(seriesOf).ToArray();
        var whole = seriesOf("x");
        for (var month = 0; month < 6; month++)
        {
            var known = parts.Select(part => part[month]).Where(figure => figure.Value.IsKnown).ToArray();
            Assert.Equal((known.Length > 0, known.Aggregate(Exact.Zero, (sum, figure) => sum + figure.Value.Value)), (whole[month].Value.IsKnown, whole[month].Value.TryGetValue(out var value) ? value : Exact.Zero));
            Assert.Equal(parts.Sum(part => part[month].Coverage.Expected), whole[month].Coverage.Expected);
        }
    }
}
