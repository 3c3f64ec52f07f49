using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Rules;

/// <summary>上期值: a figure as it was in the period before, and its change.</summary>
public sealed class PreviousFigureTests
{
    private const string Header = "candidate figure value period\n";

    // Every length of time steps back to its own kind, across the turn of the year too.
    [Theory]
    [InlineData("2023", "2024")]
    [InlineData("2023-Q4", "2024-Q1")]
    [InlineData("2024-Q2", "2024-Q3")]
    [InlineData("2023-12", "2024-01")]
    [InlineData("2024-02", "2024-03")]
    [InlineData("2023-12-31", "2024-01-01")]
    [InlineData("2024-02-29", "2024-03-01")]
    public void It_is_the_period_before_of_the_same_length(string before, string now)
    {
        var table = CandidateTable.Alone().Stated(Header + $"here x 10 {before}\nhere x 16 {now}");
        Assert.Equal(("16", "10", "6"), (table.Gives("x"), table.Gives("{ previous: x }"), table.Gives("{ change: x }")));
    }

    // In the first period there is nothing to compare with; a period that others have stated and this one has not is missing.
    [Theory]
    [InlineData("here x 16 2024", "NotApplicable")]
    [InlineData("here x 16 2024\nother x 9 2023", "NotReported")]
    [InlineData("here x 16 2024\nhere x ? 2023", "NotReported")]
    [InlineData("here x 16 -", "NotApplicable")]
    public void None_before_is_not_applicable_and_missing_is_missing(string marks, string absence)
    {
        var table = CandidateTable.Of("id\nhere\nother").Stated(Header + marks);
        Assert.Equal((absence, absence), (table.Gives("{ previous: x }"), table.Gives("{ change: x }")));
    }

    [Fact]
    public void What_was_reported_looks_back_a_month()
    {
        var table = CandidateTable.One("x", "16").Reported("here x 2024-10 10");
        Assert.Equal(("10", "6"), (table.Gives("{ previous: x }"), table.Gives("{ change: x }")));
        Assert.Equal("NotApplicable", CandidateTable.One("x", "16").Gives("{ previous: x }"));
    }

    // Then 2 of 4, now 9 of 10: the ratio of then, not then's count over today's.
    [Fact]
    public void Whatever_it_is_computed_from_is_looked_at_then()
    {
        var table = CandidateTable.Of("id\nhere\nother").Stated(Header + """
            here met 2 2023
            here all 4 2023
            here met 9 2024
            here all 10 2024
            other met 4 2023
            other met 1 2024
            """);
        Assert.Equal("1/2", table.Gives("{ previous: { ratio: [met, all] } }"));
        Assert.Equal("2/5", table.Gives("{ change: { ratio: [met, all] } }"));
        Assert.Equal("6", table.Gives("{ previous: { formula: \"met + all\" } }"));
        Assert.Equal("3", table.Gives("{ previous: { mean-of: met } }"));
        Assert.Equal("2", table.Gives("{ previous: { rank-of: met } }"));
        Assert.Equal("NotApplicable", table.Gives("{ previous: { previous: met } }"));
    }

    // March against February, April against March: each month of "each" looks back from itself.
    [Fact]
    public void Within_months_each_looks_back_from_itself() =>
        Assert.Equal("7", SchemeRun.Points(
            "{ scheme: s, figures: { growth: { change: x } }, parts: [{ id: a, formula: growth, each: { of: month, combine: sum, elements: [2024-03, 2024-04] } }] }",
            CandidateTable.Alone().Stated(Header + "here x 1 2024-02\nhere x 3 2024-03\nhere x 8 2024-04")));

    [Theory]
    [InlineData("{ previous: { register: offences } }")]
    [InlineData("{ change: { obligations: monthly } }")]
    [InlineData("{ previous: { days-late: plan } }")]
    [InlineData("{ previous: { ballots: web } }")]
    [InlineData("{ previous: { ratio: [a, { register: offences }] } }")]
    [InlineData("{ previous: { target: a } }")]
    public void What_has_no_period_before_is_refused(string figure) => Assert.Equal("rule.no-previous", Assert.Single(Reading.ProblemsOfFigure(figure)).Code);
}
