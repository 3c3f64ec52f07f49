using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Schemes;

/// <summary><c>marks</c>: the figures of a scheme that no report holds.</summary>
public sealed class MarkSectionTests
{
    private const string Parts = "parts: [{ id: line, points: 10, share: { of: practice, to: 60 } }]";

    [Fact]
    public void Marks_are_known_beside_the_metrics() =>
        Assert.Empty(Reading.ProblemsOfScheme($"{{ scheme: s, marks: [practice, minutes], {Parts}, rank: {{ chain: [{{ lower: minutes }}, {{ higher: households }}] }} }}", "households"));

    [Fact]
    public void One_mark_needs_no_list() => Assert.Empty(Reading.ProblemsOfScheme($"{{ scheme: s, marks: practice, {Parts} }}", "households"));

    [Fact]
    public void Without_marks_a_scheme_that_stands_alone_takes_any_name() => Assert.Empty(Reading.ProblemsOfScheme($"{{ scheme: s, {Parts} }}"));

    [Fact]
    public void With_marks_a_misspelt_name_is_answered_with_the_nearest()
    {
        var problem = Assert.Single(Reading.ProblemsOfScheme($"{{ scheme: s, marks: [practise, minutes], {Parts} }}"));

        Assert.Equal("document.unknown-word", problem.Code);
        Assert.Contains("practise", problem.Remedy(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_list_says_that_there_are_none() =>
        Assert.Equal("document.unknown-word", Assert.Single(Reading.ProblemsOfScheme($"{{ scheme: s, marks: [], {Parts} }}")).Code);

    [Fact]
    public void A_judged_line_needs_no_mark() =>
        Assert.Empty(Reading.ProblemsOfScheme("{ scheme: s, marks: [minutes], parts: [{ id: jury, points: 10, judged: { range: [0, 10] } }], rank: { chain: [{ lower: minutes }] } }"));

    [Theory]
    [InlineData("[practice, line]", "scheme.mark-is-line")]
    [InlineData("[practice, total]", "scheme.mark-is-line")]
    [InlineData("[practice, practice]", "scheme.mark-twice")]
    [InlineData("[practice, households]", "scheme.mark-twice")]
    [InlineData("[practice, 7 up]", "document.not-an-id")]
    public void A_mark_has_a_name_of_its_own(string marks, string code) =>
        Assert.Equal(code, Assert.Single(Reading.ProblemsOfScheme($"{{ scheme: s, marks: {marks}, {Parts} }}", "households")).Code);

    [Fact]
    public void A_figure_may_not_have_the_name_of_a_mark() => Assert.Equal(
        "rule.name-taken", Assert.Single(Reading.ProblemsOfScheme($"{{ scheme: s, marks: [practice], figures: {{ practice: {{ highest-of: practice }} }}, {Parts} }}")).Code);

    [Fact]
    public void Marks_hold_for_all_stages() => Assert.Empty(Reading.ProblemsOfScheme(
        """
        { scheme: s, marks: [votes, talk], stages: [
            { id: vote, parts: [{ id: online, points: 10, share: { of: votes, to: 100 } }], select: { take: 2 } },
            { id: final, parts: [{ id: stage-talk, points: 10, share: { of: talk, to: 100 } }] }] }
        """, "households"));

    [Fact]
    public void A_stage_has_no_marks_of_its_own() => Assert.Contains(
        Reading.ProblemsOfScheme("{ scheme: s, stages: [{ id: vote, marks: [votes], parts: [{ id: online, points: 10, share: { of: votes, to: 100 } }] }] }"),
        problem => problem.Code == "document.unknown-key" && problem.Arguments[0] == "marks");
}
