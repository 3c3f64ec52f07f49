using FamilyOnline.Selections;
using FamilyOnline.TestSupport;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Selections;

public sealed class SumChoosingTests
{
    private static string Scheme(string select, string rank = "") => $"{{ scheme: s, parts: [{{ id: p, formula: x }}], {rank}select: {{ prefer: sum, {select} }} }}";

    private const string Crossing = "at-least: [{ class: city, count: 1 }, { of: region, group: north, count: 1 }], at-most: [{ class: town, count: 1 }, { of: region, group: north, count: 1 }]";

    // Down the list: a (town, north, 100), then the best city that is not of north: d 10. The greatest sum: c (city, north, 95) and b (town, south, 90).
    private static readonly SheetTable Four = SheetTable.Of("+ a class=town @region=north x=100\n+ b class=town @region=south x=90\n+ c class=city @region=north x=95\n+ d class=city @region=south x=10");

    [Fact]
    public void The_greatest_sum_may_leave_out_the_first()
    {
        Assert.Equal("c b", Four.Select(Scheme("take: 2, " + Crossing)).Selected.Ids());
        Assert.Equal("a d", Four.Select(Scheme("take: 2, " + Crossing).Replace("prefer: sum, ", "", StringComparison.Ordinal)).Selected.Ids());
    }

    // Lower is better: 95 + 10 = 105 is less than 100 + 10 and 95 + 90.
    [Fact]
    public void Where_lower_is_better_the_least_sum_is_chosen() =>
        Assert.Equal("d c", Four.Select(Scheme("take: 2, " + Crossing, "rank: { better: lower }, ")).Selected.Ids());

    [Fact]
    public void Of_equal_sums_the_better_single_score_goes_first() => // 100 + 10 or 60 + 50
        Assert.Equal("a d", SheetTable.Of("+ a class=town @region=north x=100\n+ b class=town @region=south x=60\n+ c class=city @region=north x=50\n+ d class=city @region=south x=10").Select(Scheme("take: 2, " + Crossing)).Selected.Ids());

    private static readonly SheetTable Equal = SheetTable.Of("+ a class=town @region=north x=50\n+ b class=town @region=south x=50\n+ c class=city @region=north x=50\n+ d class=city @region=south x=50");

    [Theory]
    [InlineData("", "", "a b c d", 2, "")]
    [InlineData("a,d", "a d", "", 0, "")]
    [InlineData("b,c", "b c", "", 0, "")]
    [InlineData("a,c", "", "a b c d", 2, "a c")]
    [InlineData("a", "", "a b c d", 2, "a")]
    public void Sets_that_nothing_tells_apart_are_tied_until_a_decision_that_fits_is_recorded(string decided, string chosen, string tied, int open, string unused)
    {
        var certificate = Equal.Select(Scheme("take: 2, " + Crossing), new() { Decided = decided.Split(',', StringSplitOptions.RemoveEmptyEntries) });
        Assert.Equal((chosen, tied, open, unused), (certificate.Selected.Ids(), certificate.Tied.Ids(), certificate.OpenPlaces, string.Join(' ', certificate.UnusedDecisions)));
    }

    /// <summary>Cases of which the optimum was found by trying every set; see the README beside them.</summary>
    [SharedTheory]
    [InlineData("t18_5plus5_urban")]
    [InlineData("t16_greedy_trap")]
    [InlineData("t12_ties")]
    [InlineData("t10_infeasible")]
    [InlineData("t14_gate")]
    [InlineData("t20_crossed")]
    public void The_greatest_sum_is_that_of_all_sets_tried(string instance)
    {
        var about = Rows("instances.csv", instance)[0];
        var certificate = Table(instance).Select(
            $"{{ scheme: s, gates: [{{ if: eligible, else: Not eligible. }}], parts: [{{ id: p, formula: x }}], select: {{ prefer: sum, take: {about[2]}, {Quotas(instance)} }} }}");
        Assert.Equal(about[3] == "infeasible", certificate.QuotasUnmet);
        if (certificate.QuotasUnmet)
            return;
        var sum = certificate.Selected.Concat(certificate.Tied.Take(certificate.OpenPlaces)).Aggregate(Exact.Zero, (all, entry) => all + entry.Score.Total.Value);
        Assert.Equal(about[4], sum.ToString());
        Assert.True(about[6] != "1" || certificate.OpenPlaces == 0, "One set is best, but the choice is open.");
        var expected = Rows("expected_selection.csv", instance).Select(row => "u" + row[1]).ToHashSet(StringComparer.Ordinal);
        Assert.Subset(expected, certificate.Selected.Select(entry => entry.Candidate.Id).ToHashSet(StringComparer.Ordinal));
        Assert.True(expected.Except(certificate.Selected.Select(entry => entry.Candidate.Id)).All(id => certificate.EntryOf(id).Outcome == SelectionOutcome.Tied));
    }

    private static SheetTable Table(string instance) => SheetTable.Of(string.Join('\n', Rows("units.csv", instance).Select(row =>
        $"+ u{row[1]} @region={row[4]} @kind={row[5]}{(row.Length > 6 && row[6].Length > 0 ? " @level=" + row[6] : "")} x={row[2]} eligible={row[3]}")));

    private static string Quotas(string instance)
    {
        var rows = Rows("constraints.csv", instance);
        return $"at-least: [{string.Join(", ", rows.Where(row => row[3] != "0").Select(row => $"{{ of: {row[1]}, group: {row[2]}, count: {row[3]} }}"))}], at-most: [{string.Join(", ", rows.Select(row => $"{{ of: {row[1]}, group: {row[2]}, count: {row[4]} }}"))}]";
    }

    private static List<string[]> Rows(string file, string instance) =>
        [.. File.ReadLines(RepositoryPaths.InShared("cases", "S01_constrained_topk", file)).Select(line => line.Split(',')).Where(row => row[0] == instance)];
}
