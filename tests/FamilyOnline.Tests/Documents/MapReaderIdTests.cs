using FamilyOnline.Documents;

namespace FamilyOnline.Tests.Documents;

/// <summary>Ids in documents: letters of any script, digits, inner hyphens.</summary>
public sealed class MapReaderIdTests
{
    [Theory]
    [InlineData("broadband-households")]
    [InlineData("上网户数")]
    public void An_id_is_taken_as_it_is(string id) => Assert.Equal((id, ""), Read(id));

    [Theory]
    [InlineData("two words")]
    [InlineData("-leading")]
    [InlineData("slash/ed")]
    public void What_is_no_id_is_refused_where_it_stands(string text) =>
        Assert.Equal((null, $"rules.json:1:8 document.not-an-id {text}"), Read(text));

    private static (string? Id, string Problems) Read(string id)
    {
        DocumentProblems problems = new();
        MapReader reader = new(JsonDocumentReader.Read($$"""{"id": "{{id}}"}""", "rules.json", problems)!, problems);
        return (reader.IdOf(reader.Find("id")), string.Join('\n', problems.All.Select(problem => $"{problem.Place} {problem.Code} {problem.Arguments[0]}")));
    }
}
