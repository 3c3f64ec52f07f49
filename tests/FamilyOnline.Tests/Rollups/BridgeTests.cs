using FamilyOnline.Rollups;
using static FamilyOnline.Tests.Rollups.BridgeExample;

namespace FamilyOnline.Tests.Rollups;

/// <summary>Where units belong on another day; the chain of <see cref="BridgeExample"/> worked by hand.</summary>
public sealed class BridgeTests
{
    private static readonly Bridge Forward = History.Bridge(New(2019), New(2024));

    [Theory]
    [InlineData("A", null, "F 1/4, G 3/4")] // merged whole into E, then E's shares
    [InlineData("B", "population", "F 1/4, G 3/4")] // no shares of its own
    [InlineData("A", "households", "F 1/3, G 2/3")]
    [InlineData("D", null, "D2 1")]
    [InlineData("Z", null, "Z 1")]
    [InlineData("C", null, "1 SharesUnknown [H K]")]
    public void Shares_are_multiplied_along_the_chain(string unit, string? metric, string way) => Assert.Equal(way, Show(Forward.Of(unit, metric)));

    [Fact]
    public void Unstated_share_is_unknown_and_never_an_equal_one()
    {
        var rest = Assert.Single(Forward.Of("C").Rests);

        Assert.Equal("C was split on 2023-01-01, and nobody stated the shares: it may belong to H, K.", rest.Reason.English);
        Assert.Equal("C于2023-01-01拆分，份额未定，可能归属：H, K。", rest.Reason.Chinese);
        Assert.Empty(Forward.Of("C").Parts);
    }

    // D left Y for X in 2022: Y of 2019 is more than Y of 2024. X lost nothing.
    [Theory]
    [InlineData("X", "X 1")]
    [InlineData("Y", "1 ExtentChanged [X Y]")]
    [InlineData("P", "P 1")]
    public void A_unit_that_lost_others_keeps_its_name_and_not_its_figure(string unit, string way) => Assert.Equal(way, Show(Forward.Of(unit)));

    [Theory]
    [InlineData("F", "1 Merged [A B]")]
    [InlineData("G", "1 Merged [A B]")]
    [InlineData("H", "C 1")]
    [InlineData("D2", "D 1")]
    [InlineData("X", "1 ExtentChanged [X Y]")]
    [InlineData("Y", "Y 1")]
    public void Going_back_a_part_returns_to_its_whole_and_a_merger_stays_open(string unit, string way) =>
        Assert.Equal(way, Show(History.Bridge(New(2024), New(2019)).Of(unit)));

    [Fact]
    public void Day_of_a_change_already_has_the_new()
    {
        Assert.Equal("E 1", Show(History.Bridge(New(2020).PlusDays(-1), New(2020)).Of("A")));
        Assert.Equal("E 1", Show(History.Bridge(New(2020), New(2021).PlusDays(-1)).Of("E")));
        Assert.Equal("F 1/4, G 3/4", Show(History.Bridge(New(2020), New(2021)).Of("E")));
    }

    [Fact]
    public void Same_day_changes_nothing() =>
        Assert.All(History.At(New(2021)).All, unit => Assert.Equal($"{unit.Id} 1", Show(History.Bridge(New(2021), New(2021)).Of(unit.Id))));

    [Fact]
    public void Both_parts_of_unknown_shares_that_become_one_again_make_the_whole()
    {
        UnitHistory history = new(
            [Span("A", null, null, null, 2020), Span("B", null, null, 2020, 2021), Span("C", null, null, 2020, 2021), Span("D", null, null, 2021, null)],
            [UnitChange.Split(New(2020), "A", ("B", null), ("C", null)), UnitChange.Merge(New(2021), ["B", "C"], "D")]);

        Assert.Equal("D 1", Show(history.Bridge(New(2019), New(2022)).Of("A")));
        Assert.Equal("A 1", Show(history.Bridge(New(2022), New(2019)).Of("D")));
    }

    [Fact]
    public void A_unit_that_takes_another_in_and_goes_on_cannot_be_parted_again()
    {
        UnitHistory history = new([Span("A", null, null, null, 2020), Span("B", null, null, null, null)], [UnitChange.Merge(New(2020), ["A"], "B")]);

        Assert.Equal("B 1", Show(history.Bridge(New(2019), New(2021)).Of("A")));
        Assert.Equal("B 1", Show(history.Bridge(New(2019), New(2021)).Of("B")));
        var rest = Assert.Single(history.Bridge(New(2021), New(2019)).Of("B").Rests);
        Assert.Equal("B was made out of several on 2020-01-01, and nothing says how much came from each: it may belong to A, B.", rest.Reason.English);
    }

    [Fact]
    public void A_part_given_away_leaves_the_rest_where_it_was()
    {
        UnitHistory history = new([Span("A", null, null, null, null), Span("B", null, null, null, null)], [UnitChange.Split(New(2020), "A", ("A", Exact.Ratio(7, 10)), ("B", Exact.Ratio(3, 10)))]);

        Assert.Equal("A 7/10, B 3/10", Show(history.Bridge(New(2019), New(2021)).Of("A")));
        Assert.Equal("A 1", Show(history.Bridge(New(2021), New(2019)).Of("A")));
        Assert.Equal("1 Merged [A B]", Show(history.Bridge(New(2021), New(2019)).Of("B")));
    }

    [Fact]
    public void What_ends_says_whether_it_was_abolished_or_nobody_knows()
    {
        UnitHistory history = new(
            [Span("A", null, null, null, 2020), Span("B", null, null, null, 2020), Span("N", null, null, 2020, null)],
            [new(New(2020), UnitChangeKind.Abolish, [new("A", null)]), new(New(2020), UnitChangeKind.Create, [new(null, "N")])]);

        Assert.Equal("A was abolished on 2020-01-01, and nothing continues it.", history.Bridge(New(2019), New(2021)).Of("A").Rests[0].Reason.English);
        Assert.Equal("B is not there on 2021-01-01, and no change says what became of it.", history.Bridge(New(2019), New(2021)).Of("B").Rests[0].Reason.English);
        Assert.Equal("N was created on 2020-01-01, and continues nothing.", history.Bridge(New(2021), New(2019)).Of("N").Rests[0].Reason.English);
    }

    [Fact]
    public void Unknown_unit_is_refused() =>
        Assert.Equal("The tree of 2019-01-01 has no unit 'F'.", Assert.Throws<KeyNotFoundException>(() => Forward.Of("F")).Message);
}
