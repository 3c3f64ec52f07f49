using FamilyOnline.Allotments;
using FamilyOnline.Ledgers;
using FamilyOnline.Plugins;
using NodaTime;

namespace FamilyOnline.Files.Tests;

/// <summary>The reference pack's 3,000 households over the sixteen townships of the county, by the rule that the pack gives.</summary>
public sealed class TargetAllotmentTests
{
    private static readonly Target Households = County.Campaign.Targets.Single(target => target.Id == "households-online");

    [Fact]
    public void The_pack_splits_the_households_by_those_reported_for_May()
    {
        Assert.Equal(("households", "webster", new LocalDate(2024, 6, 10)), (Households.Split!.By, Households.Split.Method, Households.Split.On));
        Assert.Null(County.Campaign.Targets.Single(target => target.Id == "digital-homes").Split);
    }

    [Fact]
    public void Each_township_gets_its_share_and_is_held_against_it()
    {
        // Fifteen townships with 100 households and one with 1,500: quotas 100 each and 1,500.
        var figures = Reports(code => code == "610424001" ? 1500 : 100);
        var allotment = Split(figures).Value;

        Assert.Equal(1500, allotment["610424001"].Share);
        Assert.All(allotment.Shares.Skip(1), share => Assert.Equal(100, share.Share));
        var attained = ShareAttainment.Of(allotment, Households, figures);
        Assert.Equal("1/2", attained[1].Attainment.ToString());
        Assert.Equal("610424101", attained[1].Share.Unit.Id);
    }

    [Fact]
    public void A_township_that_has_not_reported_is_named_and_nothing_is_split()
    {
        var read = Split(Reports(code => code == "610424103" ? null : 100));

        Assert.Equal(["allotment.no-weight"], read.Problems.Select(problem => problem.Code));
        Assert.Equal(["临平镇 610424103", "households", "2024-06-10"], read.Problems[0].Arguments);
    }

    [Fact]
    public void Where_nobody_has_a_household_nothing_can_be_split() =>
        Assert.Equal(["allotment.caps-too-low"], Split(Reports(_ => 0)).Problems.Select(problem => problem.Code));

    [Fact]
    public void Figures_of_another_day_and_another_method_are_a_bug_of_the_caller()
    {
        var figures = Reports(_ => 100);

        Assert.StartsWith("The weights are those of 2024-06-10, but the figures are of 2024-07-01.", Assert.Throws<ArgumentException>(() => TargetAllotment.Of(County.Campaign, Households, Ledger.Empty.AsOf(new LocalDate(2024, 7, 1)), new Webster())).Message, StringComparison.Ordinal);
        Assert.StartsWith("Target 'households-online' is split by 'webster', but the method is 'adams'.", Assert.Throws<ArgumentException>(() => TargetAllotment.Of(County.Campaign, Households, figures, new Adams())).Message, StringComparison.Ordinal);
        Assert.StartsWith("Target 'digital-homes' is not split.", Assert.Throws<ArgumentException>(() => TargetAllotment.Of(County.Campaign, County.Campaign.Targets[1], figures, new Webster())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_of_nothing_is_attained_by_nobody()
    {
        var allotment = Allotment.Of(10, [new("610424001", "城关街道", 1L), new("610424101", "薛录镇", 0L)]);

        Assert.Equal(Absence.NotApplicable, ShareAttainment.Of(allotment, Households, Reports(_ => 100))[1].Attainment.Absence);
    }

    [Theory]
    [InlineData("by: household", "document.unknown-word")]
    [InlineData("by: households, method: websters", "document.unknown-word")]
    [InlineData("by: households, floor: 5, cap: 4", "document.refused")]
    [InlineData("by: households, floors: 5", "document.unknown-key")]
    [InlineData("by: households, floor: 1.5", "document.not-whole")]
    public void A_rule_that_is_wrong_is_told_with_its_place(string allot, string code)
    {
        var read = Layers.Layered.Read($"replace: {{ targets/households-online/allot: {{ {allot}, on: Y-06-10, assumed: 示例 }} }}");

        Assert.Equal((code, "ours.yaml"), Assert.Single(read.Problems.Select(problem => (problem.Code, problem.Place.File))));
    }

    [Fact]
    public void Only_a_total_with_a_whole_goal_can_be_split() => Assert.Contains(
        "can be split only where it is a total with a whole goal",
        Assert.Single(Layers.Layered.Read("add: { targets/digital-homes/allot: { by: households, on: Y-06-10, assumed: 示例 } }").Problems).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static ReadResult<Allotment> Split(Figures figures) =>
        TargetAllotment.Of(County.Campaign, Households, figures, PluginRegistry.BuiltIn.TryGetApportionment("webster", out var method) ? method : throw new InvalidOperationException());

    /// <summary>Every township's households for May, and 50 of them online; null reports nothing.</summary>
    private static Figures Reports(Func<string, int?> households)
    {
        var lines = County.Launched.Candidates.Where(township => households(township.Id) is not null).SelectMany(township => (string[])
            [$"{township.Id},households,2024-05,{households(township.Id)},2024-06-01", $"{township.Id},broadband-households,2024-05,50,2024-06-01"]);
        return Ledger.Empty.Append(ReportReader.Parse("subject,metric,period,value,reported-on\n" + string.Join('\n', lines), County.Launched.Reporting).Value).AsOf(new LocalDate(2024, 6, 10));
    }
}
