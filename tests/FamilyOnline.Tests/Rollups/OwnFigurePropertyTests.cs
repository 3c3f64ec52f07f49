using CsCheck;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using FamilyOnline.TestSupport;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Rollups;

/// <summary>Laws of flows whose units report beside those below them, over chance trees and answers, by every rule for own figures and for what is missing.</summary>
[Trait("Category", "Property")]
public sealed class OwnFigurePropertyTests
{
    private static readonly Metric[] Flows =
    [
        .. from own in (OwnFigures[])[OwnFigures.Compare, OwnFigures.Replace, OwnFigures.Add]
           from missing in (MissingRule[])[MissingRule.ReportedOnly, MissingRule.RequireAll, MissingRule.ZeroWhenSilent]
           select Metric($"{own}-{missing}", MetricKind.Flow, With(new() { Own = own, Missing = missing })),
    ];

    private static readonly MetricCatalogue Metrics = new(Flows);

    private static readonly Gen<UnitTree> AnyTree = Gen.Int[-1, 7].Array[1, 9].Select(parents => new UnitTree(
        parents.Select((parent, unit) => new TreeUnit($"u{unit}", "单位", unit == 0 || parent < 0 ? null : $"u{Math.Min(parent, unit - 1)}")), Day));

    /// <summary>The same answers to each metric: numbers, and the three reasons for none.</summary>
    private static readonly Gen<FigureTable> AnyAnswers = Gen.Select(Gen.Int[0, 8], Gen.Int[1, 3], Gen.Int[-3, 20]).Array[0, 30].Select(answers =>
    {
        FigureTableBuilder table = new(Metrics);
        foreach (var (unit, month, value) in answers)
        {
            foreach (var flow in Flows)
                table.Add(new($"u{unit}", flow, Month(month), value < 0 ? Observation.Of((Absence)(-value)) : Observation.Of(value), Then));
        }

        return table.Build();
    });

    [Fact]
    public void Months_add_up_to_the_quarter_and_so_do_their_answers() => Gen.Select(AnyTree, AnyAnswers).Sample((tree, table) =>
    {
        var rollup = Rollup.Of(table, tree);
        foreach (var (flow, unit) in from flow in Flows from unit in tree.All select (flow, unit.Id))
        {
            var quarter = rollup.Figure(flow.Id, unit, ReportingPeriod.Quarter(2024, 1));
            RolledFigure[] months = [.. Enumerable.Range(1, 3).Select(Month).Where(month => IsStated(table, tree, month)).Select(month => rollup.Figure(flow.Id, unit, month))];
            if (months.Length == 0)
                continue;
            Assert.Equal((months.Sum(month => month.Coverage.Expected), months.Sum(month => month.Coverage.Known), months.Sum(month => month.Coverage.StandIns)), (quarter.Coverage.Expected, quarter.Coverage.Known, quarter.Coverage.StandIns));
            if (flow.Aggregation.Missing != MissingRule.RequireAll || quarter.Value.IsKnown)
                Assert.Equal(months.Aggregate(Exact.Zero, (sum, month) => sum + (month.Value.TryGetValue(out var value) ? value : Exact.Zero)), quarter.Value.TryGetValue(out var whole) ? whole : Exact.Zero);
        }
    }, iter: LongRun.Exactly(1_000, 10_000));

    [Fact]
    public void What_is_added_and_those_below_are_the_total() => Gen.Select(AnyTree, AnyAnswers).Sample((tree, table) =>
    {
        var rollup = Rollup.Of(table, tree);
        foreach (var (unit, month) in from unit in tree.All from month in (int[])[1, 2, 3] select (unit.Id, Month(month)))
        {
            var below = tree.ChildrenOf(unit).Select(child => rollup.Figure("Add-ReportedOnly", child.Id, month)).ToArray();
            if (below.Length == 0)
                continue;
            var own = OwnOf(table, unit, month);
            var total = rollup.Figure("Add-ReportedOnly", unit, month);

            Assert.Equal(below.Aggregate(own ?? Exact.Zero, (sum, figure) => sum + (figure.Value.TryGetValue(out var value) ? value : Exact.Zero)), total.Value.TryGetValue(out var all) ? all : Exact.Zero);
            Assert.Equal(below.Sum(figure => figure.Coverage.Known) + (own is null ? 0 : 1), total.Coverage.Known);
        }
    }, iter: LongRun.Exactly(1_000, 10_000));

    private static bool IsStated(FigureTable table, UnitTree tree, ReportingPeriod month) => table.Rows.Any(row => row.Period == month && tree.TryGet(row.Unit, out _));

    /// <summary>What the unit stated: the one number of its answers; none where they contradict each other.</summary>
    private static Exact? OwnOf(FigureTable table, string unit, ReportingPeriod month)
    {
        Observation[] stated = [.. table.Rows.Where(row => row.Unit == unit && row.Period == month && row.Metric.Id == "Add-ReportedOnly").Select(row => row.Value).Where(value => value.IsKnown || value.Absence != Absence.NotReported).Distinct()];
        return stated is [{ IsKnown: true } one] ? Exact.Scaled(one.ScaledValue, one.Decimals) : null;
    }
}
