using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Rules;

/// <summary>登记台账: the entries of a register that count.</summary>
public sealed class RegisterFigureTests
{
    private const string Header = "candidate figure value date kind fact credit waived reported-on\n";

    // 1 + 2 × 1 + 1 × 1/2; waived 1 does not count.
    private static readonly CandidateTable Filed = CandidateTable.Of("id\nhere\nother").Stated(Header + """
        here offences 1 2024-03-01 late f1 - - -
        here offences 2 2024-04-01 absent f2 - - -
        here offences 1 2024-05-01 late f3 1/2 - -
        here offences 1 2024-06-01 late f4 - 经核查不实 -
        """);

    [Theory]
    [InlineData("{ register: offences }", "7/2")]
    [InlineData("offences", "7/2")]
    [InlineData("{ register: offences, where: { kind: late } }", "3/2")]
    [InlineData("{ register: offences, where: { kind: [late, absent] } }", "7/2")]
    [InlineData("{ register: offences, where: { kind: { is: late } } }", "3/2")]
    [InlineData("{ register: offences, where: { kind: { is: [late, absent] } } }", "7/2")]
    [InlineData("{ register: offences, where: { kind: late, fact: f3 } }", "1/2")]
    [InlineData("{ register: offences, where: { kind: any } }", "7/2")]
    [InlineData("{ register: offences, where: { any: [{ kind: absent }, { fact: f3 }] } }", "5/2")]
    [InlineData("{ register: offences, where: { all: [{ kind: late }, { fact: f1 }] } }", "1")]
    [InlineData("{ register: offences, where: { none: [{ kind: absent }, { fact: f1 }] } }", "1/2")]
    [InlineData("{ register: offences, where: { none: { reason: any } } }", "7/2")]
    [InlineData("{ register: offences, where: { kind: late, none: { fact: f3 } } }", "1")]
    [InlineData("{ register: offences, where: { any: [{ none: { kind: late } }, { all: [{ fact: f1 }] }] } }", "3")]
    [InlineData("{ register: offences, where: { reason: any } }", "0")]
    [InlineData("{ register: offences, where: { kind: praise } }", "0")]
    public void It_counts_entries_with_their_credit(string figure, string number) => Assert.Equal(number, Filed.Gives(figure));

    // Not filed is not known; a stated 0 is none, and a stated number is a number without kinds.
    [Theory]
    [InlineData("", "NotReported", "NotReported")]
    [InlineData("other offences 0 - - - - - -", "0", "0")]
    [InlineData("other offences 3 - - - - - -", "3", "NotReported")]
    public void What_is_not_filed_is_not_known(string line, string number, string late)
    {
        var table = line.Length == 0 ? Filed : Filed.Stated(Header + line);
        Assert.Equal((number, late), (table.Gives("{ register: offences }", "other"), table.Gives("{ register: offences, where: { kind: late } }", "other")));
    }

    [Fact]
    public void All_waived_is_none() => Assert.Equal("0", CandidateTable.Alone().Stated(Header + "here offences 1 2024-06-01 - - - 经核查不实 -").Gives("{ register: offences }"));

    // 1 December 2023 to 30 November 2024, entered by 10 December.
    [Fact]
    public void The_window_and_its_last_day_of_entry_decide()
    {
        var table = CandidateTable.Alone().Stated(Header + """
            here o 1 2023-11-30 - - - - -
            here o 1 2023-12-01 - - - - -
            here o 1 2024-11-30 - - - - 2024-12-10
            here o 1 2024-11-29 - - - - 2024-12-11
            here o 1 2024-12-01 - - - - -
            here o 1 - late - - - -
            """);
        Assert.Equal("3", SchemeRun.Points("{ scheme: s, window: { from: 12-01, to: 11-30, reported-by: 12-10 }, parts: [{ id: a, tally: { of: { register: o }, gain: 1 } }] }", table));
    }

    [Fact]
    public void What_has_not_happened_by_the_day_does_not_count() => Assert.Equal("1", Filed.On(new(2024, 3, 31)).Gives("{ register: offences }"));

    // Kinds are one word however they were typed: U+F9DC is composed to U+9686.
    [Fact]
    public void Kinds_are_compared_in_their_composed_form() =>
        Assert.Equal("1", CandidateTable.Alone().Stated(Header + "here o 1 2024-06-01 \uF9DC重 - - - -").Gives("{ register: o, where: { kind: \u9686重 } }"));

    [Theory]
    [InlineData("{ register: o, where: { kinds: late } }", "document.unknown-key")]
    [InlineData("{ register: a b }", "document.not-an-id")]
    [InlineData("{ register: o, were: { kind: late } }", "document.unknown-key")]
    public void A_slip_is_refused(string figure, string code) => Assert.Contains(code, Reading.ProblemsOfFigure(figure).Select(problem => problem.Code));

    [Theory]
    [InlineData("{ any: [] }", "rule.empty")]
    [InlineData("{ any: [late] }", "document.wrong-shape")]
    [InlineData("{ none: [{ knid: late }] }", "document.unknown-key")]
    public void A_slip_in_what_is_joined_is_refused(string where, string code) => Assert.Equal(code, Assert.Single(Reading.ProblemsOfFigure($"{{ register: offences, where: {where} }}")).Code);

    [Fact]
    public void What_is_joined_is_told()
    {
        var figure = Reading.Figure("{ register: offences, where: { kind: late, none: [{ fact: f1 }, { reason: any }] } }");
        Assert.Equal("register offences (kind: late, none(fact: f1 | reason: any))", figure.Text);
        Assert.Contains("none of these: (fact f1), (reason any)", figure.Say(FamilyOnline.Rules.FigureTitles.None).English, StringComparison.Ordinal);
    }
}
