using FamilyOnline.Allotments;

namespace FamilyOnline.Tests.Allotments;

/// <summary>A table that a county made itself: checked, never mended, and every problem told.</summary>
public sealed class GivenTableTests
{
    private static readonly AllotmentUnit[] Units = [new("a", "甲镇", 1L), new("b", "乙镇", 1L), new("c", "丙镇", 2L)];

    [Fact]
    public void A_right_table_is_taken_as_it_is()
    {
        var allotment = Given([("a", 30), ("c", 45), ("b", 25)]).Value;

        Assert.Equal(("given", 100), (allotment.Method, allotment.Total));
        Assert.Equal([30, 25, 45], Methods.SharesOf(allotment));
        Assert.Equal((Exact)50L, allotment["c"].Quota);
    }

    [Fact]
    public void All_problems_are_told_at_once()
    {
        var problems = Given([("a", 9), ("a", 20), ("x", 5), ("c", 61)], new AllotmentOptions { Floor = 10, Cap = 60 }).Problems;

        Assert.Equal(
            ["allotment.missing 乙镇 b", "allotment.other-sum 95 100 -5", "allotment.below-floor 甲镇 a 9 10", "allotment.twice 甲镇 a t.csv:2:2", "allotment.unknown-unit x a, b, c", "allotment.above-cap 丙镇 c 61 60"],
            problems.Select(problem => $"{problem.Code} {string.Join(' ', problem.Arguments)}"));
    }

    [Theory]
    [InlineData(4, null, "allotment.floors-too-high")]
    [InlineData(0, 3, "allotment.caps-too-low")]
    [InlineData(3, 2, "allotment.cap-below-floor")]
    public void What_cannot_be_split_is_told_beforehand(int floor, int? cap, string code) =>
        Assert.Contains(code, Allotment.Check(10, Units, new AllotmentOptions { Floor = floor, Cap = cap }).Select(problem => problem.Code));

    [Fact]
    public void What_can_be_split_gives_no_problem() => Assert.Empty(Allotment.Check(10, Units, new AllotmentOptions { Floor = 3, Cap = 4 }));

    [Fact]
    public void Nobody_with_a_weight_is_told_as_caps_that_are_too_low() =>
        Assert.Equal(["allotment.caps-too-low"], Allotment.Check(10, [new("a", "甲镇", 0L)]).Select(problem => problem.Code));

    private static ReadResult<Allotment> Given(IEnumerable<(string Unit, int Share)> lines, AllotmentOptions? options = null) =>
        Allotment.Given(100, Units, lines.Select((line, i) => new GivenShare(line.Unit, line.Share, new Place("t.csv", i + 2, 2))), options);
}
