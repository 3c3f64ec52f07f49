using System.Globalization;
using FamilyOnline.Rules;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Rules;

/// <summary>成员统计: every village, some, how many, or a sample.</summary>
public sealed class MembersFigureTests
{
    private const string Header = "candidate figure value by\n";
    private const string TwoOfThree = "here staffed yes point:1\nhere staffed yes point:2\nhere staffed no point:3\n";
    private const string AllThree = "here staffed yes point:1\nhere staffed yes point:2\nhere staffed yes point:3\n";

    [Theory]
    [InlineData("every", AllThree, "1")]
    [InlineData("every", TwoOfThree, "0")]
    [InlineData("some", TwoOfThree, "1")]
    [InlineData("some", "here staffed no point:1\n", "0")]
    [InlineData("number-of", TwoOfThree, "2")]
    public void Members_are_those_for_whom_it_is_stated(string word, string marks, string value) => Assert.Equal(value, Of(word, marks));

    // Four are said to be there, three were asked: the fourth could still say no.
    [Theory]
    [InlineData("every", AllThree, "NotReported")]
    [InlineData("every", TwoOfThree, "0")]
    [InlineData("some", TwoOfThree, "1")]
    [InlineData("some", "here staffed no point:1\n", "NotReported")]
    [InlineData("number-of", TwoOfThree, "NotReported")]
    public void Members_that_nobody_asked_leave_it_open_unless_the_rest_decides(string word, string marks, string value) => Assert.Equal(value, Of(word, marks + "here point 4 -\n"));

    [Theory]
    [InlineData("every", "NotReported")]
    [InlineData("number-of", "NotReported")]
    public void One_whose_answer_is_missing_leaves_it_open(string word, string value) => Assert.Equal(value, Of(word, "here staffed yes point:1\nhere staffed ? point:2\n"));

    // None at all: there is nobody to ask; nothing stated: nobody knows.
    [Theory]
    [InlineData("here point 0 -\n", "NotApplicable")]
    [InlineData("here point 3 -\n", "NotReported")]
    [InlineData("", "NotReported")]
    public void Without_members_it_does_not_apply(string marks, string value) => Assert.Equal((value, value), (Of("every", marks), Of("number-of", marks)));

    // Nanchang 01: three households of a sample, two points each; with two asked the points stand as they are, and the trace says so.
    [Fact]
    public void A_sample_stands_as_it_is_and_says_how_many_were_asked()
    {
        var figure = Reading.Figure("{ number-of: home, with: aware, sample: 3 }");
        var table = CandidateTable.Alone().Stated(Header + "here aware yes home:a\nhere aware yes home:b");
        List<TraceInput> noted = [];
        Assert.Equal("2", new FigureContext(table["here"], table.Field, noted).Figure(figure).ToString());
        Assert.Equal(["number-of home with aware = 2", "home asked, of a sample of 3 = 2"], noted.Select(input => $"{input.Name} = {input.Value}"));
    }

    [Fact]
    public void A_whole_sample_needs_no_note()
    {
        var figure = Reading.Figure("{ number-of: home, with: aware, sample: 2 }");
        var table = CandidateTable.Alone().Stated(Header + "here aware yes home:a\nhere aware no home:b");
        List<TraceInput> noted = [];
        Assert.Equal("1", new FigureContext(table["here"], table.Field, noted).Figure(figure).ToString());
        Assert.Single(noted);
    }

    // The condition may compare: a village counts with 20 days or more.
    [Fact]
    public void Members_may_be_asked_to_compare() =>
        Assert.Equal("1", CandidateTable.Alone().Stated(Header + "here days 20 point:1\nhere days 19 point:2").Gives("{ number-of: point, with: { days: { at-least: 20 } } }"));

    [Fact]
    public void Each_candidate_has_members_of_its_own() =>
        Assert.Equal("1", CandidateTable.Of("id\nhere\nother").Stated(Header + "here staffed yes point:1\nother staffed no point:1").Gives("{ every: point, with: staffed }"));

    [Fact]
    public void Without_members_it_is_said_that_there_are_none()
    {
        var told = SheetTable.Of("+ a point=0").Evaluate("{ scheme: s, figures: { staffed-points: { every: point, with: staffed } }, parts: [{ id: p, points: 10, checklist: [{ if: staffed-points, points: 10 }] }] }").Explain("a", CultureInfo.InvariantCulture);
        Assert.Contains("– staffed-points: not applicable (10 points)", told, StringComparison.Ordinal);
        Assert.Contains("· number of point = 0\n", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ every: point }", "document.missing-key")]
    [InlineData("{ number-of: point, with: staffed, sample: 0 }", "document.out-of-range")]
    [InlineData("{ every: a b, with: staffed }", "document.not-an-id")]
    public void A_slip_is_refused(string figure, string code) => Assert.Equal(code, Assert.Single(Reading.ProblemsOfFigure(figure)).Code);

    private static string Of(string word, string marks) => CandidateTable.Alone().Stated(Header + marks).Gives($"{{ {word}: point, with: staffed }}");
}
