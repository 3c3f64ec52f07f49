using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>The points of a line wherever it stands: within lines that are scored once per judge, and within windows.</summary>
public sealed class LinePointsTests
{
    private const string Parts = """
        { id: g, each: { of: judge, combine: sum }, parts: [{ id: p, formula: x }, { id: h, parts: [{ id: q, formula: x }] }] },
        { id: w, window: { from: 2024-01-01, to: 2024-06-30 }, parts: [{ id: few, formula: v }] }, { id: r, formula: 7 }
        """;

    // p and q give each judge's 4 and 5 once more: g has (4 + 4) + (5 + 5). Until June v is 3.
    [Theory]
    [InlineData("g", "18")]
    [InlineData("p", "NotApplicable")]
    [InlineData("h", "NotApplicable")]
    [InlineData("q", "NotApplicable")]
    [InlineData("w", "3")]
    [InlineData("few", "3")]
    [InlineData("r", "7")]
    public void A_line_that_each_judge_scores_has_no_points_of_its_own(string line, string points) =>
        Assert.Equal(points, SheetTable.Of("+ a\na x 4 by=j1\na x 5 by=j2\na v 3 in=2024-03\na v 8 in=2024-11").Points(Parts, line));

    [Theory]
    [InlineData("p", "NotApplicable")]
    [InlineData("q", "NotApplicable")]
    [InlineData("few", "3")]
    public void A_condition_sees_what_everybody_sees(string line, string points)
    {
        var table = SheetTable.Of("+ a\na x 4 by=j1\na x 5 by=j2\na v 3 in=2024-03\na v 8 in=2024-11");
        new LineBalls($"{{ scheme: s, parts: [{Parts}] }}", table.Candidates, table.Figures).Enclose(line, points);
    }
}
