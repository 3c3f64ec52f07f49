using CsCheck;
using FamilyOnline.Rollups;
using FamilyOnline.TestSupport;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Rollups;

/// <summary>The laws of figures over changing boundaries, over invented histories.</summary>
[Trait("Category", "Property")]
public sealed class UnitHistoryPropertyTests
{
    private static readonly Metric Metric = Some.Metric("population");
    private static readonly Gen<int[]> Decisions = Gen.Int[0, 10_000].Array[0, 60];

    [Fact]
    public void Restated_figures_are_those_carried_change_by_change() => Decisions.Sample(
        decisions =>
        {
            RandomHistory random = new(decisions);
            var restated = Restate(random.History.Bridge(RandomHistory.First, random.Last), random.Before);
            Assert.Empty(restated.Unattributed);
            Assert.All(restated.Restated, figure => Assert.False(figure.IsPartial));
            Assert.Equal(
                random.After.OrderBy(one => one.Key, StringComparer.Ordinal),
                restated.Restated.Select(figure => new KeyValuePair<string, Exact>(figure.Unit, figure.Value.Value)).OrderBy(one => one.Key, StringComparer.Ordinal));
        },
        iter: LongRun.Iterations(1000));

    [Fact]
    public void Nothing_is_lost_or_made_forward_or_back() => Decisions.Sample(
        decisions =>
        {
            RandomHistory random = new(decisions);
            AssertConserved(Restate(random.History.Bridge(RandomHistory.First, random.Last), random.Before), random.Before);
            AssertConserved(Restate(random.History.Bridge(random.Last, RandomHistory.First), random.After), random.After);
        },
        iter: LongRun.Iterations(1000));

    [Fact]
    public void Merging_then_adding_up_is_adding_up_then_merging() => Decisions.Sample(
        decisions =>
        {
            RandomHistory random = new(decisions, mergersOnly: true);
            var bridge = random.History.Bridge(RandomHistory.First, random.Last);
            var mergedThenAdded = Sums(bridge.After, Restate(bridge, random.Before).Restated.ToDictionary(figure => figure.Unit, figure => figure.Value.Value, StringComparer.Ordinal));
            var addedThenMerged = Restate(bridge, Sums(bridge.Before, random.Before)).Restated;
            Assert.Equal(mergedThenAdded, addedThenMerged.ToDictionary(figure => figure.Unit, figure => figure.Value.Value, StringComparer.Ordinal));
        },
        iter: LongRun.Iterations(1000));

    [Fact]
    public void Tree_of_a_day_is_what_a_scan_of_all_spans_finds() => Gen.Select(Decisions, Gen.Int[-40, 600]).Sample(
        sample =>
        {
            RandomHistory random = new(sample.Item1);
            var day = RandomHistory.First.PlusDays(sample.Item2);
            var scanned = random.History.Spans.Where(span => (span.From is null || span.From <= day) && (span.To is null || span.To > day)).Select(span => $"{span.Unit.Id} under {span.Unit.Parent}");
            Assert.Equal(scanned.Order(StringComparer.Ordinal), random.History.At(day).All.Select(unit => $"{unit.Id} under {unit.Parent}").Order(StringComparer.Ordinal));
        },
        iter: LongRun.Iterations(1000));

    [Fact]
    public void Order_of_spans_and_changes_makes_no_difference() => Gen.Select(Decisions, Gen.Int).Sample(
        sample =>
        {
            RandomHistory random = new(sample.Item1);
            Random order = new(sample.Item2);
            var (spans, changes) = (random.History.Spans.ToArray(), random.History.Changes.ToArray());
            order.Shuffle(spans);
            order.Shuffle(changes);
            Assert.Equal(Told(random.History, random), Told(new(spans, changes), random));
        },
        iter: LongRun.Iterations(1000));

    [Fact]
    public void Two_bridges_one_after_the_other_are_one() => Gen.Select(Decisions, Gen.Int[0, 400]).Sample(
        sample =>
        {
            RandomHistory random = new(sample.Item1);
            var middle = RandomHistory.First.PlusDays(sample.Item2);
            if (middle > random.Last)
                return;
            var half = Restate(random.History.Bridge(RandomHistory.First, middle), random.Before).Restated.ToDictionary(figure => figure.Unit, figure => figure.Value.Value, StringComparer.Ordinal);
            Assert.Equal(
                Restate(random.History.Bridge(RandomHistory.First, random.Last), random.Before).Restated.Select(figure => figure.ToString()),
                Restate(random.History.Bridge(middle, random.Last), half).Restated.Select(figure => figure.ToString()));
        },
        iter: LongRun.Iterations(1000));

    private static RestatedFigures Restate(Bridge bridge, Dictionary<string, Exact> values) =>
        bridge.Restate(Metric, values.ToDictionary(one => one.Key, one => (Quantity)one.Value, StringComparer.Ordinal));

    private static void AssertConserved(RestatedFigures figures, Dictionary<string, Exact> given)
    {
        var restated = figures.Restated.Where(figure => figure.Value.IsKnown).Select(figure => figure.Value.Value);
        Assert.Equal(Sum(given.Values), Sum(restated.Concat(figures.Unattributed.Select(figure => figure.Value))));
    }

    /// <summary>Adds townships up to counties and nation, by plain summing.</summary>
    private static Dictionary<string, Exact> Sums(UnitTree tree, Dictionary<string, Exact> townships) => tree.All.Where(unit => unit.Level != "township")
        .Select(unit => (unit.Id, Below: tree.SubtreeOf(unit.Id).Where(below => townships.ContainsKey(below.Id)).Select(below => townships[below.Id]).ToArray()))
        .Where(unit => unit.Below.Length > 0)
        .ToDictionary(unit => unit.Id, unit => Sum(unit.Below), StringComparer.Ordinal);

    private static Exact Sum(IEnumerable<Exact> values) => values.Aggregate(Exact.Zero, (sum, value) => sum + value);

    private static string Told(UnitHistory history, RandomHistory random)
    {
        var figures = Restate(history.Bridge(RandomHistory.First, random.Last), random.Before);
        return string.Join('\n', [.. history.Spans.Select(span => span.ToString()), .. figures.Restated.Select(figure => figure.ToString()), .. history.At(random.Last).All.Select(unit => unit.ToString())]);
    }
}
