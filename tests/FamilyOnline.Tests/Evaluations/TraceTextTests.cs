using System.Globalization;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>A trace in sentences: what is said once, in which order, and how points are written.</summary>
public sealed class TraceTextTests
{
    [Theory]
    [InlineData("", "1", "Total: 1 point\n")]
    [InlineData("", "2", "Total: 2 points\n")]
    [InlineData("round: { digits: 0 }, ", "2.5", "Total: 3 points (5/2)\n")]
    [InlineData("round: { digits: 1 }, ", "2.5", "Total: 2.5 points\n")]
    public void Points_are_written_as_shown_and_exact_where_that_differs(string round, string x, string total) => Assert.Contains(
        total, SheetTable.Of($"+ a x={x}").Evaluate($"{{ scheme: s, {round}parts: [{{ id: p, formula: x }}] }}").Explain("a", CultureInfo.InvariantCulture), StringComparison.Ordinal);

    // March and April are two elements of the line; where it comes from and who scores it stands with the line alone.
    [Fact]
    public void What_holds_for_a_line_is_not_said_again_for_each_element()
    {
        var text = SheetTable.Of("+ a\na late ! date=2024-03-05\na late ! date=2024-04-05").Sheet(
            "{ id: p, points: 100, source: Rule 3, scored-by: the office, each: { of: month, combine: mean }, tally: { of: { register: late }, lose: 5 } }").TraceOf("a").ToText(CultureInfo.InvariantCulture);
        Assert.Equal((1, 1), (text.Split("Rule 3").Length - 1, text.Split("scored by the office").Length - 1));
        Assert.Contains("2024-04", text, StringComparison.Ordinal);
    }

    [Fact]
    public void That_a_reason_must_be_given_is_said_after_the_other_notes()
    {
        string[] lines = [.. SheetTable.Of("+ a x=1").Sheet("{ id: p, scored-by: the office, evidence: papers, reason: required, formula: x }").TraceOf("a").ToText(CultureInfo.InvariantCulture).Split('\n').Select(line => line.Trim())];
        var first = Array.IndexOf(lines, "scored by the office");
        Assert.True(first > 0);
        Assert.Equal(["scored by the office", "evidence: papers", "a reason must be given for what is added or taken"], lines[first..(first + 3)]);
    }
}
