using CsCheck;
using FamilyOnline.Selections;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Selections;

public sealed class SelectorTests
{
    private const string TopTwo = "{ scheme: s, parts: [{ id: score, points: 100, share: { of: x, to: 100 } }], select: { take: 2, earlier-winners: { stay-out: always } } }";

    [Fact]
    public void Down_the_list_as_far_as_the_places_go()
    {
        var certificate = SchemeRun.Select(TopTwo, CandidateTable.Of("id x\na 50\nb 90\nc 70\nd 60"));
        Assert.Equal("b c", certificate.Selected.Ids());
        Assert.Equal(0, certificate.OpenPlaces);
        Assert.Equal("10", certificate.Margin.ToString());
    }

    // b and c are sure, with 90 and 80 against d's 60; d is 20 behind c, a 30.
    [Theory]
    [InlineData("b", "30")]
    [InlineData("c", "20")]
    [InlineData("d", "20")]
    [InlineData("a", "30")]
    public void A_margin_is_measured_to_the_other_side_of_the_line(string candidate, string margin) =>
        Assert.Equal(margin, SchemeRun.Select(TopTwo, CandidateTable.Of("id x\na 50\nb 90\nc 80\nd 60")).EntryOf(candidate).Margin.ToString());

    [Fact]
    public void A_tie_at_the_line_stays_a_tie_and_names_who_shares_it()
    {
        var certificate = SchemeRun.Select(TopTwo, CandidateTable.Of("id x\na 50\nb 90\nc 70\nd 70\ne 70"));
        Assert.Equal("b", certificate.Selected.Ids());
        Assert.Equal("c d e", certificate.Tied.Ids());
        Assert.Equal(1, certificate.OpenPlaces);
        Assert.Null(certificate.Margin);
        Assert.Equal("20", certificate.EntryOf("a").Margin.ToString());
    }

    [Fact]
    public void A_tie_above_the_line_is_no_open_question()
    {
        var certificate = SchemeRun.Select(TopTwo, CandidateTable.Of("id x\na 90\nb 90\nc 70"));
        Assert.Equal(("a b", 0), (certificate.Selected.Ids(), certificate.OpenPlaces));
    }

    [Fact]
    public void A_tie_of_all_leaves_every_place_open()
    {
        var certificate = SchemeRun.Select(TopTwo, CandidateTable.Of("id x\na 9\nb 9\nc 9"));
        Assert.Equal(("", "a b c", 2), (certificate.Selected.Ids(), certificate.Tied.Ids(), certificate.OpenPlaces));
    }

    [Fact]
    public void Fewer_candidates_than_places_are_all_chosen()
    {
        var certificate = SchemeRun.Select(TopTwo, CandidateTable.Of("id x\na 9\nb ?"));
        Assert.Equal("a", certificate.Selected.Ids());
        Assert.Equal(SelectionOutcome.NotRanked, certificate.EntryOf("b").Outcome);
        Assert.Equal(0, certificate.OpenPlaces);
        Assert.Null(certificate.Margin);
    }

    [Fact]
    public void Earlier_winners_stay_out_and_the_next_move_up()
    {
        var certificate = SchemeRun.Select(TopTwo, CandidateTable.Of("id x\na 50\nb 90\nc 70\nd 60"), 2, "c", "b");
        Assert.Equal("d a", certificate.Selected.Ids());
        Assert.Equal(SelectionOutcome.EarlierWinner, certificate.EntryOf("b").Outcome);
        Assert.Equal(1, certificate.EntryOf("b").Score.Rank);
        Assert.Equal(["b", "c"], certificate.EarlierWinners);
    }

    [Fact]
    public void Earlier_winners_do_not_tie_with_anybody()
    {
        var certificate = SchemeRun.Select(TopTwo, CandidateTable.Of("id x\na 70\nb 90\nc 70"), 2, "c");
        Assert.Equal(("b a", 0), (certificate.Selected.Ids(), certificate.OpenPlaces));
    }

    [Fact]
    public void Earlier_winners_run_again_where_the_scheme_does_not_say_otherwise() =>
        Assert.Equal("b c", SchemeRun.Select(TopTwo.Replace(", earlier-winners: { stay-out: always }", "", StringComparison.Ordinal), CandidateTable.Of("id x\na 50\nb 90\nc 70"), 2, "b").Selected.Ids());

    [Fact]
    public void The_mix_counts_the_chosen_by_class()
    {
        var certificate = SchemeRun.Select(TopTwo.Replace("take: 2", "take: 3", StringComparison.Ordinal), CandidateTable.Of("id class x\na town 50\nb township 90\nc town 70\nd township 10"));
        Assert.Equal([("town", 2), ("township", 1)], certificate.Mix);
    }

    [Fact]
    public void A_scheme_that_only_ranks_chooses_nobody() =>
        Assert.StartsWith(
            "Scheme 's' ranks and chooses nobody: it has no 'select'.",
            Assert.Throws<ArgumentException>(() => SchemeRun.Select("{ scheme: s, parts: [{ id: score, share: { of: x, to: 1 } }] }", CandidateTable.One("x", "1"))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_round_is_at_least_the_first() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SchemeRun.Select(TopTwo, CandidateTable.One("x", "1"), 0));

    [Fact]
    public void Who_took_no_part_is_named()
    {
        var certificate = SchemeRun.Select(TopTwo, CandidateTable.One("x", "1"));
        Assert.Equal("Nobody called 'nobody' took part.", Assert.Throws<KeyNotFoundException>(() => certificate.EntryOf("nobody")).Message);
        Assert.Throws<KeyNotFoundException>(() => certificate.Explain("nobody"));
        Assert.Throws<KeyNotFoundException>(() => certificate.Reason("nobody"));
    }

    [Fact]
    [Trait("Category", "Property")]
    public void Places_are_filled_or_open_and_nobody_chosen_is_behind_anybody_left_out() =>
        Gen.Int[0, 6].Array[0, 10].Sample(values =>
        {
            var certificate = SchemeRun.Select(TopTwo, CandidateTable.Of("id x\n" + string.Join('\n', values.Select((value, i) => FormattableString.Invariant($"c{i} {value}")))));
            Assert.Equal(Math.Min(2, values.Length), certificate.Selected.Count() + certificate.OpenPlaces);
            Assert.True(certificate.OpenPlaces == 0 ? !certificate.Tied.Any() : certificate.Tied.Count() > certificate.OpenPlaces);
            var left = certificate.Entries.Where(entry => entry.Outcome == SelectionOutcome.NotSelected).Select(entry => entry.Score.Total.Value).ToList();
            Assert.All(certificate.Selected, chosen => Assert.All(left, other => Assert.True(chosen.Score.Total.Value > other)));
        });
}
