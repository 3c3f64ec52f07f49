using System.Text.Json.Nodes;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>A key is written where there is something to say, and only there.</summary>
public sealed class TraceDocumentTests
{
    private const string Register = "+ a x=5\na late ! date=2024-03-01\na late ! date=2024-04-01 count=2 credit=1/2 reason=snow";

    private static JsonNode Line(string line) => JsonNode.Parse(SheetTable.Of(Register).Sheet(line).TraceOf("a").ToJson())!["parts"]![0]!;

    private static string Keys(JsonNode map) => string.Join(' ', map.AsObject().Select(entry => entry.Key));

    [Fact]
    public void A_plain_line_has_the_keys_it_needs() =>
        Assert.Equal("line title rule points shown inputs arithmetic steps", Keys(Line("{ id: p, formula: x }")));

    [Fact]
    public void Notes_are_written_where_the_line_has_them() => Assert.Equal(
        "line title rule points shown inputs arithmetic steps scored-by led-by evidence check reason as-printed",
        Keys(Line("{ id: p, scored-by: office, led-by: lead, evidence: papers, check: visit, reason: required, as-printed: see sheet, formula: x }")));

    [Fact]
    public void An_entry_says_how_often_and_by_what_share_where_that_is_not_one()
    {
        var entries = Line("{ id: p, floor: none, tally: { of: { register: late }, lose: 1 } }")["entries"]!;
        Assert.Equal("points told register date", Keys(entries[0]!));
        Assert.Equal("points told register date reason count credit", Keys(entries[1]!));
    }

    [Fact]
    public void A_reason_that_is_missing_is_marked()
    {
        var entries = Line("{ id: p, floor: none, reason: required, tally: { of: { register: late }, lose: 1 } }")["entries"]!;
        Assert.Equal("true", (string?)entries[0]!["reason-missing"]);
        Assert.Null(entries[1]!["reason-missing"]);
    }

    // 5 of 10 are missing to the bound, and exactly that is enough; above 10 it takes more than 5.
    [Theory]
    [InlineData("at-least", null)]
    [InlineData("above", "true")]
    public void What_must_be_more_than_a_number_is_marked(string word, string? marked)
    {
        var next = Line($"{{ id: p, points: 2, checklist: [{{ if: {{ x: {{ {word}: 10 }} }}, points: 2 }}] }}")["next"]![0]!;
        Assert.Equal(("5", marked), ((string?)next["by"], (string?)next["more-than"]));
    }
}
