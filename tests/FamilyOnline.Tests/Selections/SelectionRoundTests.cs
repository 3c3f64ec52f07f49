using FamilyOnline.Selections;
using FamilyOnline.Tests.Support;
using NodaTime;

namespace FamilyOnline.Tests.Selections;

/// <summary>How many places there are, who may not have one, and who takes it then.</summary>
public sealed class SelectionRoundTests
{
    private static readonly SheetTable Five = SheetTable.Of("+ a class=town x=90 f=2\n+ b class=town x=80 f=2\n+ c class=town x=70 f=2\n+ d class=city x=60 f=2\n+ e class=city f=2");

    private static string Scheme(string select, string more = "") => $"{{ scheme: s, {more}parts: [{{ id: p, formula: x }}], select: {{ {select} }} }}";

    // 50% of five is 2.5, so 2: e is in the field although its total is not known. Per class: half of 3 is 1, half of 2 is 1.
    [Theory]
    [InlineData("take: 2", "a b")]
    [InlineData("take: 50%", "a b")]
    [InlineData("take: 100%", "a b c d")]
    [InlineData("take: 10%", "")]
    [InlineData("take: f", "a b")]
    [InlineData("take: { formula: f + 1 }", "a b c")]
    [InlineData("take: 1, per: class", "a d")]
    [InlineData("take: 50%, per: class", "a d")]
    [InlineData("take: { by-class: { town: 2, otherwise: 1 } }, per: class", "a b d")]
    public void Places_are_a_number_a_share_of_the_field_or_a_figure(string select, string chosen) => Assert.Equal(chosen, Five.Select(Scheme(select)).Selected.Ids());

    [Theory]
    [InlineData("take: unheard-of")]
    [InlineData("take: 2, at-least: [{ class: town, count: unheard-of }]")]
    public void Where_nobody_knows_how_many_nobody_is_chosen(string select)
    {
        var certificate = Five.Select(Scheme(select));
        Assert.True(certificate.PlacesUnknown);
        Assert.Empty(certificate.Selected);
        Assert.Equal("place 1 with 90.00 points; nobody is chosen, since it is not known how many places there are", certificate.Reason("a", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("take: 0", "document.out-of-range")]
    [InlineData("take: 101%", "document.out-of-range")]
    [InlineData("take: 0%", "document.out-of-range")]
    [InlineData("take: 1.5", "document.not-whole")]
    public void Places_that_are_none_are_refused(string select, string code) => Assert.Equal(code, Assert.Single(Reading.ProblemsOfScheme(Scheme(select))).Code);

    [Theory]
    [InlineData("vacancy: next", "b c")]
    [InlineData("vacancy: stays-open", "b")]
    public void The_next_takes_an_earlier_winners_place_unless_it_stays_open(string vacancy, string chosen)
    {
        var certificate = Five.Select(Scheme($"take: 2, earlier-winners: {{ stay-out: always }}, {vacancy}"), new() { EarlierWinners = ["a"] });
        Assert.Equal((chosen, SelectionOutcome.EarlierWinner), (certificate.Selected.Ids(), certificate.EntryOf("a").Outcome));
    }

    // Equal with a at the line, b comes before the winner who stays out; behind it there is nothing left.
    [Fact]
    public void Of_equals_at_the_line_who_may_be_chosen_comes_first() => Assert.Equal("b", SheetTable.Of("+ a x=9\n+ b x=9").Select(
        Scheme("take: 1, earlier-winners: { stay-out: always }, vacancy: stays-open"), new() { EarlierWinners = ["a"] }).Selected.Ids());

    // Won in 2022: out in 2023 and 2024, in again in 2025. Won on 2022-12-11: out until 2024-12-10, in on 2024-12-11.
    [Theory]
    [InlineData("2 years", "2022-01-01", "2024-12-10", false)]
    [InlineData("2 years", "2022-01-01", "2025-01-01", true)]
    [InlineData("1 year", "2022-01-01", "2023-12-31", false)]
    [InlineData("1 year", "2022-01-01", "2024-01-01", true)]
    [InlineData("2 years", "2022-12-11", "2024-12-10", false)]
    [InlineData("2 years", "2022-12-11", "2024-12-11", true)]
    [InlineData("always", "1999-12-11", "2024-12-11", false)]
    public void Earlier_winners_come_back_after_so_many_years(string stayOut, string won, string asOf, bool isChosen)
    {
        var (day, today) = (NodaTime.Text.LocalDatePattern.Iso.Parse(won).Value, NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value);
        var certificate = SheetTable.Of("+ a x=9", today).Select(Scheme($"take: 1, earlier-winners: {{ stay-out: {stayOut} }}"), new() { EarlierAwards = [new("a", day)] });
        Assert.Equal(isChosen, certificate.Selected.Any());
    }

    [Fact]
    public void An_award_of_which_no_time_is_known_keeps_out() =>
        Assert.Empty(SheetTable.Of("+ a x=9").Select(Scheme("take: 1, earlier-winners: { stay-out: 2 years }"), new() { EarlierAwards = [new("a")] }).Selected);

    [Fact]
    public void Without_a_rule_earlier_winners_win_again() =>
        Assert.Equal("a", SheetTable.Of("+ a x=9").Select(Scheme("take: 1"), new() { EarlierAwards = [new("a", new LocalDate(2024, 1, 1))], EarlierWinners = ["a"] }).Selected.Ids());

    [Fact]
    public void Who_is_barred_keeps_its_place_in_the_ranking_and_is_not_chosen()
    {
        var certificate = SheetTable.Of("+ a x=9 bad=yes\n+ b x=8 bad=no").Select(Scheme("take: 1", "vetoes: [{ if: bad, effect: { bar: award } }], "));
        Assert.Equal(("b", SelectionOutcome.Barred, 1), (certificate.Selected.Ids(), certificate.EntryOf("a").Outcome, certificate.EntryOf("a").Score.Rank));
    }

    [Fact]
    public void Who_is_excluded_is_not_ranked()
    {
        var certificate = SheetTable.Of("+ a x=9 bad=yes\n+ b x=8 bad=no").Select(Scheme("take: 1", "vetoes: [{ if: bad, effect: exclude }], "));
        Assert.Equal(("b", SelectionOutcome.Vetoed), (certificate.Selected.Ids(), certificate.EntryOf("a").Outcome));
    }

    // Lower is better: 1 and 3 are chosen, 4 is one behind the line.
    [Fact]
    public void A_margin_is_measured_the_better_way()
    {
        var certificate = SheetTable.Of("+ a x=1\n+ b x=3\n+ c x=4").Select(Scheme("take: 2", "rank: { better: lower }, "));
        Assert.Equal(("1", "1", "3"), (certificate.Margin.ToString(), certificate.EntryOf("c").Margin.ToString(), certificate.EntryOf("a").Margin.ToString()));
    }

    [Fact]
    public void Where_nobody_is_left_out_there_is_no_margin() => Assert.Null(SheetTable.Of("+ a x=1").Select(Scheme("take: 2")).EntryOf("a").Margin);

    [Fact]
    public void Who_decides_and_for_how_long_it_is_published_is_recorded()
    {
        var rule = Reading.Scheme(Scheme("take: 1, decided-by: { zh: 领导小组, en: Leading group }, notice: 5 days")).Selection!;
        Assert.Equal(("Leading group", "5 days"), (rule.DecidedBy!.English, rule.Notice));
    }
}
