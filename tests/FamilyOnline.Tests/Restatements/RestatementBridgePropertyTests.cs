using CsCheck;
using FamilyOnline.Restatements;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using FamilyOnline.TestSupport;
using FamilyOnline.Tests.Rollups;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Restatements;

/// <summary>The laws of restatements over changed boundaries, over chance histories and answers.</summary>
[Trait("Category", "Property")]
public sealed class RestatementBridgePropertyTests
{
    private static readonly MetricCatalogue Metrics = new(
    [
        Metric("new", MetricKind.Flow), Metric("line", MetricKind.Stock, new() { CarryForwardMonths = 1 }), Metric("homes", MetricKind.Stock),
        Metric("rate", MetricKind.Ratio, new() { Numerator = "line", Denominator = "homes" }), Metric("people", MetricKind.Distinct), Metric("open", MetricKind.YesNo),
    ]);

    private static readonly string[] Reported = ["new", "line", "homes", "people", "open"];
    private static readonly Gen<int[]> Decisions = Gen.Int[0, 10_000].Array[0, 60];
    private static readonly Gen<int[]> Values = Gen.Int[-3, 12].Array[97];

    private static Rollup Roll(UnitTree tree, int[] values, int shift)
    {
        FigureTableBuilder table = new(Metrics);
        var at = shift;
        foreach (var (unit, metric, month) in from unit in tree.All where unit.Level == "township" from metric in Reported from month in (int[])[5, 6] select (unit, metric, month))
        {
            if (values[at++ % values.Length] is >= 0 and var value)
                table.Add(new(unit.Id, Metrics[metric], Month(month), Observation.Of(metric == "open" ? value % 2 : value), Then));
        }

        return Rollup.Of(table.Build(), tree);
    }

    [Fact]
    public void Parts_sum_to_the_difference_and_nothing_is_told_of_what_became_another() => Gen.Select(Decisions, Values, Gen.Int[0, 96]).Sample(
        (decisions, values, shift) =>
        {
            RandomHistory random = new(decisions);
            var bridge = random.History.Bridge(RandomHistory.First, random.Last);
            var (before, after) = (Roll(bridge.Before, values, 0), Roll(bridge.After, values, shift));
            foreach (var (metric, unit) in from metric in Metrics.All from unit in bridge.After.All where unit.Level != "township" && bridge.Before.Find(unit.Id) >= 0 select (metric, unit))
            {
                var restatement = Restatement.Between(before, after, metric.Id, unit.Id, Month(6), bridge);
                if (restatement.Difference.TryGetValue(out var difference))
                    Assert.Equal(difference, restatement.Parts.Where(part => part.Amount.IsKnown).Aggregate(Exact.Zero, (sum, part) => sum + part.Amount.Value));
                var moved = restatement.Parts.Where(part => part.Cause == RestatementCause.UnitChange).Select(part => part.Unit.Id).ToArray();
                Assert.Equal(moved.Distinct(StringComparer.Ordinal), moved);
                if (unit.Id == "n")
                    Assert.All(moved, id => Assert.True(bridge.After.TryGet(id, out _)));
            }
        },
        iter: LongRun.Exactly(1_000, 10_000));

    [Fact]
    public void What_is_carried_over_a_bridge_exactly_leaves_nothing_to_tell() => Decisions.Sample(
        decisions =>
        {
            RandomHistory random = new(decisions, mergersOnly: true);
            var bridge = random.History.Bridge(RandomHistory.First, random.Last);
            var restatement = Restatement.Between(Carried(bridge.Before, random.Before), Carried(bridge.After, random.After), "homes", "n", Month(6), bridge);

            Assert.Equal(Exact.Zero, restatement.Difference);
            Assert.Empty(restatement.Parts);
        },
        iter: LongRun.Exactly(1_000, 10_000));

    private static Rollup Carried(UnitTree tree, Dictionary<string, Exact> values) => Rollup.Of(
        values.Aggregate(new FigureTableBuilder(Metrics), (table, one) => table.Add(new(one.Key, Metrics["homes"], Month(6), Observation.Of((long)one.Value.ToDecimal()), Then))).Build(), tree);
}
