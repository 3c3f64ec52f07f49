using CsCheck;
using FamilyOnline.Rollups;
using FamilyOnline.TestSupport;
using FamilyOnline.Tests.Support;
using NodaTime;

namespace FamilyOnline.Tests.Rollups;

/// <summary>The laws of states, persons and shares that go back, over chance mergers.</summary>
[Trait("Category", "Property")]
public sealed class RestateKindsPropertyTests
{
    private static readonly LocalDate Day = new(2020, 1, 1);
    private static readonly Gen<int[]> Decisions = Gen.Int[0, 10_000].Array[0, 60];

    /// <summary>Each township has persons out of twenty, some of them in several; the merged unit has all of them, each once.</summary>
    [Fact]
    public void The_true_number_of_persons_lies_within_the_bounds() => Gen.Select(Decisions, Gen.Int[0, 0xFFFFF].Array[12]).Sample(
        (decisions, persons) =>
        {
            RandomHistory random = new(decisions, mergersOnly: true);
            var bridge = random.History.Bridge(RandomHistory.First, random.Last);
            var sets = random.Before.Keys.Order(StringComparer.Ordinal).Zip(persons).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
            var merged = sets.GroupBy(one => bridge.Of(one.Key).Parts.Single().Unit).ToDictionary(group => group.Key, group => group.Aggregate(0, (all, one) => all | one.Value), StringComparer.Ordinal);
            var figures = bridge.Restate(Some.Metric("persons", MetricKind.Distinct), sets.ToDictionary(one => one.Key, one => (Quantity)(Exact)int.PopCount(one.Value), StringComparer.Ordinal)).Restated;

            Assert.Equal(merged.Keys.Order(StringComparer.Ordinal), figures.Select(figure => figure.Unit).Order(StringComparer.Ordinal));
            Assert.All(figures, figure => Assert.True(figure.Lower <= (Exact)int.PopCount(merged[figure.Unit]) && (Exact)int.PopCount(merged[figure.Unit]) <= figure.Upper));
        },
        iter: LongRun.Exactly(1_000, 10_000));

    /// <summary>Of a state that all townships have, nothing is lost by a merger; of any, what is known is the state of everyone who went there.</summary>
    [Fact]
    public void A_state_that_is_known_is_that_of_everyone_who_went_there() => Gen.Select(Decisions, Gen.Int[0, 3].Array[12]).Sample(
        (decisions, states) =>
        {
            RandomHistory random = new(decisions);
            var bridge = random.History.Bridge(RandomHistory.First, random.Last);
            var values = random.Before.Keys.Order(StringComparer.Ordinal).Zip(states).ToDictionary(pair => pair.First, pair => (Quantity)(Exact)(pair.Second / 3), StringComparer.Ordinal);
            var figures = bridge.Restate(Some.Metric("open", MetricKind.YesNo), values);
            foreach (var figure in figures.Restated.Where(figure => figure.Value.IsKnown))
                Assert.All(values.Where(one => bridge.Of(one.Key).Parts.Any(part => part.Unit == figure.Unit && !part.Share.IsZero)), one => Assert.Equal(figure.Value, one.Value));
            var carried = values.Count(one => bridge.Of(one.Key).Parts.FirstOrDefault(part => part.Share == Exact.One) is { } whole && figures.Restated.First(figure => figure.Unit == whole.Unit).Value.IsKnown);
            Assert.Equal(values.Count, carried + figures.Unattributed.Count);
        },
        iter: LongRun.Exactly(1_000, 10_000));

    [Fact]
    public void What_was_merged_comes_back_as_it_was_by_its_own_shares() => Gen.Int[1, 1_000].Array[2, 6].Sample(
        values =>
        {
            var units = values.Select((value, index) => (Id: $"t{index}", Value: value)).ToArray();
            UnitHistory history = new(
                [.. units.Select(unit => new UnitSpan(new(unit.Id, unit.Id, null), null, Day)), new(new("all", "all", null), Day)],
                [new(Day, UnitChangeKind.Merge, units.Select(unit => new SuccessionShare(unit.Id, "all", null, null, Exact.Ratio(unit.Value, values.Sum()))))]);
            var (first, last) = (Day.PlusDays(-1), Day);
            var metric = Some.Metric("people");
            var merged = history.Bridge(first, last).Restate(metric, units.ToDictionary(unit => unit.Id, unit => (Quantity)(Exact)unit.Value, StringComparer.Ordinal)).Restated.Single();
            var back = history.Bridge(last, first).Restate(metric, new Dictionary<string, Quantity> { ["all"] = merged.Value });

            Assert.Equal(units.Select(unit => $"{unit.Id} {unit.Value}"), back.Restated.Select(figure => figure.ToString()));
            Assert.Empty(back.Unattributed);
        },
        iter: LongRun.Exactly(1_000, 10_000));
}
