using System.Globalization;
using FamilyOnline.Rollups;
using FamilyOnline.Tests.Support;
using static FamilyOnline.Tests.Rollups.BridgeExample;

namespace FamilyOnline.Tests.Rollups;

/// <summary>Shares out of merged units: of what E says, somebody stated that 5/8 are A's and 3/8 are B's; of households one half each. Worked by hand.</summary>
public sealed class BackShareTests
{
    private static readonly UnitHistory Units = new(
        [Span("A", null, null, null, 2020), Span("B", null, null, null, 2020), Span("E", null, null, 2020, null)],
        [new(New(2020), UnitChangeKind.Merge, [new("A", "E", null, null, Exact.Ratio(5, 8)), new("B", "E", null, null, Exact.Ratio(3, 8)), new("A", "E", null, "homes", Exact.Ratio(1, 2)), new("B", "E", null, "homes", Exact.Ratio(1, 2))])]);

    private static readonly Bridge Back = Units.Bridge(New(2021), New(2019));

    /// <summary>200 people are 125 and 75 again; 7 households 7/2 each.</summary>
    [Theory]
    [InlineData("people", 200, "A 125", "B 75")]
    [InlineData("homes", 7, "A 7/2", "B 7/2")]
    public void What_adds_up_goes_back_by_its_share(string metric, long value, params string[] expected)
    {
        var figures = Back.Restate(Some.Metric(metric), new Dictionary<string, Quantity> { ["E"] = (Exact)value });

        Assert.Equal(expected, figures.Restated.Select(figure => figure.ToString()));
        Assert.Empty(figures.Unattributed);
    }

    /// <summary>A state is none of a part, whatever shares were stated of quantities; of persons each part has at most all.</summary>
    [Fact]
    public void A_state_does_not_go_back_into_parts()
    {
        var states = Back.Restate(Some.Metric("open", MetricKind.YesNo), new Dictionary<string, Quantity> { ["E"] = Exact.One });
        var persons = Back.Restate(Some.Metric("persons", MetricKind.Distinct), new Dictionary<string, Quantity> { ["E"] = (Exact)200 });

        Assert.Equal(["A NotAvailable without E", "B NotAvailable without E"], states.Restated.Select(figure => figure.ToString()));
        Assert.Equal(["E 1: Indivisible"], states.Unattributed.Select(figure => figure.ToString()));
        Assert.Equal(["A 0..200", "B 0..200"], persons.Restated.Select(figure => $"{figure.Unit} {figure.Lower}..{figure.Upper}"));
    }

    [Fact]
    public void Forward_nothing_changes() => Assert.Equal("E 1", Show(Units.Bridge(New(2019), New(2021)).Of("A", "homes")));

    /// <summary>B takes A in and goes on: a fifth of what it says since is A's.</summary>
    [Fact]
    public void A_unit_that_took_another_in_names_itself_too()
    {
        UnitSpan[] spans = [Span("A", null, null, null, 2020), Span("B", null, null, null, null)];
        UnitHistory named = new(spans, [new(New(2020), UnitChangeKind.Merge, [new("A", "B", null, null, Exact.Ratio(1, 5)), new("B", "B", null, null, Exact.Ratio(4, 5))])]);

        Assert.Equal("A 1/5, B 4/5", Show(named.Bridge(New(2021), New(2019)).Of("B")));
        var refused = UnitHistory.Of(spans, [new(New(2020), UnitChangeKind.Merge, [new("A", "B", null, null, Exact.One)])]);
        Assert.Equal(["history.back-missing"], refused.Problems.Select(problem => problem.Code));
    }

    /// <summary>A and B merge into E, and a part of D goes there on the same day: by the merger's own shares all 100 of E would be A's and B's, and none D's.</summary>
    [Fact]
    public void Shares_back_of_one_change_do_not_hold_where_another_leads_into_the_same_unit()
    {
        UnitSpan[] spans = [Span("A", null, null, null, 2020), Span("B", null, null, null, 2020), Span("D", null, null, null, 2020), Span("E", null, null, 2020, null), Span("F", null, null, 2020, null)];
        UnitChange merger = new(New(2020), UnitChangeKind.Merge, [new("A", "E", null, null, Exact.Ratio(1, 2)), new("B", "E", null, null, Exact.Ratio(1, 2))]);
        UnitChange split = new(New(2020), UnitChangeKind.Split, [new("D", "E"), new("D", "F")]);

        Assert.Equal(["history.back-missing"], UnitHistory.Of(spans, [merger, split]).Problems.Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("1/2", null, "Of what E is made of, the shares for metric * are stated for some of its predecessors only.")]
    [InlineData("1/2", "1/3", "The shares that go back from E for metric * make up 5/6 and not 1.")]
    public void Shares_that_do_not_make_up_the_whole_are_refused(string one, string? other, string message)
    {
        SuccessionShare[] shares = [new("A", "E", null, null, Exact.Parse(one)), new("B", "E", null, null, other is null ? null : Exact.Parse(other))];

        Assert.Equal([message], UnitChange.Of(New(2020), UnitChangeKind.Merge, shares).Problems.Select(problem => problem.Text(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_share_back_lies_from_0_to_1_between_two_units()
    {
        Assert.StartsWith("The share of 'B' that goes back to 'A' must be from 0 to 1, but was 2.", Assert.Throws<ArgumentOutOfRangeException>("back", () => new SuccessionShare("A", "B", null, null, 2)).Message, StringComparison.Ordinal);
        Assert.StartsWith("Only what goes from one unit to another has a share, but 'A' stands alone.", Assert.Throws<ArgumentException>("share", () => new SuccessionShare("A", null, null, null, Exact.One)).Message, StringComparison.Ordinal);
        Assert.Equal("A → B back 1/2", new SuccessionShare("A", "B", null, null, Exact.Ratio(1, 2)).ToString());
    }
}
