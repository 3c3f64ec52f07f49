using FamilyOnline.Packs;
using NodaTime;

namespace FamilyOnline.Files.Tests;

public sealed class PackLaunchTests
{
    [Fact]
    public void A_county_of_two_townships_needs_two_digital_homes()
    {
        DivisionTree two = new([new(DivisionCode.Parse("420683"), "县"), new(DivisionCode.Parse("420683100"), "甲镇"), new(DivisionCode.Parse("420683200"), "乙乡")]);
        var campaign = County.Pack.Start(2030, two).Campaign;

        Assert.Equal("2", campaign.Targets.Single(target => target.Id == "digital-homes").Goal.ToString());
        Assert.Equal(new LocalDate(2031, 12, 31), campaign.Phases.Interval.End);
        Assert.Equal(["town", "township"], campaign.Candidates.Select(candidate => candidate.Class));
    }

    [Fact]
    public void Among_several_counties_the_one_that_runs_it_is_named()
    {
        DivisionTree two = new([.. County.Divisions.All, new(DivisionCode.Parse("610425"), "礼泉县"), new(DivisionCode.Parse("610425001"), "城关街道")]);

        Assert.StartsWith("The tree has 2 counties. Name the one that runs the campaign.", Assert.Throws<ArgumentException>(() => County.Pack.Start(2024, two)).Message, StringComparison.Ordinal);
        Assert.Equal("礼泉县", County.Pack.Start(2024, two, DivisionCode.Parse("610425")).Campaign.Jurisdiction.Name);
    }

    [Fact]
    public void A_county_that_is_not_in_the_tree_is_refused() =>
        Assert.StartsWith("The tree has no division 610426.", Assert.Throws<ArgumentException>(() => County.Pack.Start(2024, County.Divisions, DivisionCode.Parse("610426"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_county_without_townships_is_refused() =>
        Assert.StartsWith(
            "乾县 610424 has no townships in the tree.",
            Assert.Throws<ArgumentException>(() => County.Pack.Start(2024, new DivisionTree([new(DivisionCode.Parse("610424"), "乾县")]))).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData(1989)]
    [InlineData(2101)]
    public void A_year_out_of_range_is_refused(int year) =>
        Assert.Contains("1990 to 2100", Assert.Throws<ArgumentException>(() => County.Pack.Start(year, County.Divisions)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_scheme_that_is_not_there_is_answered_with_those_that_are() =>
        Assert.Equal("There is no scheme 'model-township'. Known: model-townships, best-websites, tv-quiz, cadre-skills, photo-works, youth-works, family-web-pages, annual-assessment-townships, annual-assessment-departments.", Assert.Throws<KeyNotFoundException>(() => County.Launched.Schemes["model-township"]).Message);

    [Theory]
    [InlineData("Y-04-01", 2024, "2024-04-01")]
    [InlineData("Y+1-12-31", 2024, "2025-12-31")]
    [InlineData("Y+9-02-28", 2024, "2033-02-28")]
    public void A_plan_date_counts_from_the_launch_year(string text, int year, string day)
    {
        var date = PlanDate.Parse(text);

        Assert.Equal(day, NodaTime.Text.LocalDatePattern.Iso.Format(date.In(year)));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("2024-04-01")]
    [InlineData("Y-4-1")]
    [InlineData("Y-02-29")]
    [InlineData("Y+10-01-01")]
    [InlineData("Y-1-04-01")]
    [InlineData("Y-04-31")]
    [InlineData("")]
    public void What_is_no_plan_date_is_refused(string text)
    {
        Assert.False(PlanDate.TryParse(text, out _));
        Assert.Equal($"A plan date is written Y-04-01 or Y+1-12-31, but was '{text}'.", Assert.Throws<FormatException>(() => PlanDate.Parse(text)).Message);
    }

    [Fact]
    public void An_unspecified_plan_date_has_no_day() => Assert.Throws<InvalidOperationException>(() => PlanDate.Unspecified.In(2024));
}
