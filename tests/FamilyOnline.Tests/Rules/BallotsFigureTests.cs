using FamilyOnline.Rules;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Rules;

/// <summary>有效票数: the votes on valid ballots.</summary>
public sealed class BallotsFigureTests
{
    private const string Header = "candidate figure value period by\n";
    private const string Rules = "{ ballots: web, per: ip, every: day, votes: { at-most: 2 }, from: 2024-05-01, to: 2024-05-31 }";

    // 1.1: two ticks, valid. 1.2: three ticks, void as a whole. 1.3: after the last day.
    private const string Votes = """
        a web 1 2024-05-02 ip:1.1
        b web 1 2024-05-02 ip:1.1
        a web 1 2024-05-02 ip:1.2
        b web 1 2024-05-02 ip:1.2
        c web 1 2024-05-02 ip:1.2
        a web 1 2024-06-01 ip:1.3
        """;

    private static readonly CandidateTable Three = CandidateTable.Of("id\na\nb\nc");

    [Fact]
    public void A_ballot_with_too_many_votes_is_void_as_a_whole() => Assert.Equal("1 1 0", Of(Rules, Votes));

    [Fact]
    public void A_ballot_with_too_few_is_void_too() => Assert.Equal("1 1 1", Of("{ ballots: web, per: ip, every: day, votes: { at-least: 3 } }", Votes));

    // Voters may vote again the next day, or never.
    [Theory]
    [InlineData("every: day, ", "2 1 0")]
    [InlineData("every: month, ", "0 0 0")]
    [InlineData("", "0 0 0")]
    public void Every_says_when_a_voter_may_vote_again(string every, string votes) =>
        Assert.Equal(votes, Of($"{{ ballots: web, {every}votes: {{ at-most: 2 }} }}", "a web 1 2024-05-02 ip:1.1\nb web 1 2024-05-02 ip:1.1\na web 1 2024-05-03 ip:1.1"));

    [Fact]
    public void A_vote_out_of_time_is_void_alone() =>
        Assert.Equal("1 0 0", Of("{ ballots: web, per: ip, from: 2024-05-01, to: 2024-05-31 }", "a web 1 2024-05-02 ip:1.1\nb web 1 2024-06-02 ip:1.1\nc web 1 2024-04-30 ip:1.1"));

    // The poll asks per IP: a phone number, and a vote without a voter, cannot keep its rules.
    [Fact]
    public void Only_voters_of_the_kind_asked_for_may_vote() => Assert.Equal("0 0 1", Of("{ ballots: web, per: ip }", "a web 1 2024-05-02 phone:138\nb web 1 2024-05-02 -\nc web 1 2024-05-02 ip:1.1"));

    [Fact]
    public void Where_no_rule_asks_voters_a_count_may_be_stated_whole() => Assert.Equal("812 97 0", Of("{ ballots: web }", "a web 812 2024-05-02 -\nb web 97 2024-05-02 -"));

    [Fact]
    public void Once_anybody_has_voted_nobodys_number_is_unknown() =>
        Assert.Equal(("NotReported", "0"), (Three.Gives(Rules, "c"), Three.Stated(Header + "a web 1 2024-05-02 ip:1.1").Gives(Rules, "c")));

    [Fact]
    public void Votes_of_days_to_come_are_not_counted() => Assert.Equal("1", Three.Stated(Header + "a web 1 2024-05-02 ip:1.1\na web 1 2024-05-09 ip:1.2").On(new(2024, 5, 5)).Gives(Rules, "a"));

    [Fact]
    public void Void_votes_are_noted()
    {
        var table = Three.Stated(Header + Votes);
        List<TraceInput> noted = [];
        new FigureContext(table["a"], table.Field, noted).Figure(Reading.Figure(Rules));
        Assert.Equal(["ballots web = 1", "void votes of web = 2"], noted.Select(input => $"{input.Name} = {input.Value}"));
    }

    // C18 and B4: votes ÷ top votes × 100.
    [Fact]
    public void They_may_be_normalised_to_the_top() =>
        Assert.Equal("50", SchemeRun.Points(
            "{ scheme: s, figures: { votes: { ballots: web } }, parts: [{ id: v, points: 100, share: { of: votes, to: { highest-of: votes } } }] }",
            Three.Stated(Header + "a web 10 2024-05-02 -\nb web 5 2024-05-02 -"), "b"));

    [Theory]
    [InlineData("{ ballots: web, every: week }", "document.unknown-word")]
    [InlineData("{ ballots: web, from: 5-1 }", "rule.not-a-date")]
    [InlineData("{ ballots: web, votes: { most: 5 } }", "document.unknown-key")]
    public void A_slip_is_refused(string figure, string code) => Assert.Contains(code, Reading.ProblemsOfFigure(figure).Select(problem => problem.Code));

    private static string Of(string figure, string votes)
    {
        var table = Three.Stated(Header + votes);
        return string.Join(' ', table.Candidates.Select(candidate => table.Gives(figure, candidate.Id)));
    }
}
