using System.Globalization;
using System.Text.Json.Nodes;
using FamilyOnline.Evaluations;
using FamilyOnline.TestSupport;
using FamilyOnline.Tests.Support;
using NJsonSchema;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>A trace as JSON: whoever has nothing but the text can compute it again, and every number that was changed is found.</summary>
public sealed class TraceJsonTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(File.ReadAllText(RepositoryPaths.InRoot("docs", "schema", "trace-1.schema.json"))).GetAwaiter().GetResult();
    private static readonly string Json = RichScheme.Evaluate().TraceOf("xuelu").ToJson();

    public static TheoryData<string> Everybody => [.. RichScheme.Candidates.Select(candidate => candidate.Id)];

    [Theory]
    [MemberData(nameof(Everybody))]
    public void Its_schema_accepts_it_and_its_numbers_follow(string candidate)
    {
        var trace = RichScheme.Evaluate().TraceOf(candidate);
        Assert.Empty(Schema.Validate(trace.ToJson()).Select(error => $"{error.Path}: {error.Kind}"));
        Assert.Equal(trace.Points, Trace.Check(trace.ToJson()).Value.Points);
    }

    [Fact]
    public void Its_total_and_steps_are_told()
    {
        var check = Trace.Check(Json).Value;
        Assert.Equal(("total", "1517/18"), (check.Line, check.Points.ToString()));
        Assert.True(check.Steps > 20);
    }

    [Fact]
    public void Its_text_is_approved() => Approved.Match(Json, "TraceJsonTests.xuelu");

    /// <summary>Every number that points follow from: those of lines, pools, results, and the digits in formulas and arithmetic.</summary>
    [Fact]
    public void Every_number_that_was_changed_is_found()
    {
        var places = Numbers(JsonNode.Parse(Json)!).ToList();
        Assert.True(places.Count > 60);
        for (var at = 0; at < places.Count; at++)
        {
            var changed = JsonNode.Parse(Json)!;
            var place = Numbers(changed).ElementAt(at);
            var said = place.GetValue<string>();
            place.ReplaceWith(Changed(said));
            var read = Trace.Check(changed.ToJsonString());
            Assert.False(read.Success, $"{place.GetPath()}: {said} was changed, and nobody saw it.");
            Assert.All(read.Problems, problem => Assert.Contains(problem.Code, (string[])["trace.differs", "trace.not-computable"]));
        }
    }

    [Fact]
    public void What_differs_is_named_with_both_values()
    {
        var problem = Assert.Single(Trace.Check(Json.Replace("\"points\": \"1517/18\"", "\"points\": \"90\"", StringComparison.Ordinal), "xuelu.json").Problems);
        Assert.Equal(("trace.differs", "xuelu.json"), (problem.Code, problem.Place.File));
        Assert.Equal("\"points\" says 90, but the arithmetic gives 1517/18.", problem.Text(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void What_differs_is_found_on_its_line()
    {
        var changed = Json.Replace("\"points\": \"1517/18\"", "\"points\": \"90\"", StringComparison.Ordinal);
        var line = 1 + Array.FindIndex(changed.Split('\n'), text => text.Contains("\"points\": \"90\"", StringComparison.Ordinal));
        Assert.True(line > 1);
        Assert.Equal(line, Assert.Single(Trace.Check(changed).Problems).Place.Line);
    }

    [Fact]
    public void Points_without_a_step_and_steps_that_are_no_formulas_are_refused()
    {
        const string Bare = "{ \"format\": \"1\", \"line\": \"p\", \"points\": \"3\" }";
        Assert.Equal("trace.no-step", Assert.Single(Trace.Check(Bare).Problems).Code);
        const string Odd = "{ \"format\": \"1\", \"line\": \"p\", \"points\": \"3\", \"steps\": [{ \"formula\": \"[q] + 1\", \"arithmetic\": \"2 +\", \"result\": \"3\" }] }";
        Assert.Equal(["trace.not-computable", "trace.not-computable"], Trace.Check(Odd).Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void What_is_no_trace_is_refused_with_problems_not_exceptions()
    {
        foreach (var text in (string[])["", "{", "[]", "{}", "null", "{ \"format\": \"2\", \"line\": \"p\", \"points\": \"not-reported\" }", "{ \"format\": \"1\", \"line\": \"p\", \"points\": \"x\" }"])
            Assert.False(Trace.Check(text).Success);
    }

    private static string Changed(string said) => said.Length > 0 && char.IsAsciiDigit(said[^1]) && !said.Contains(' ', StringComparison.Ordinal) && said[0] is not ('[' or '(') ? said + "7" : $"{said} + 1";

    private static IEnumerable<JsonValue> Numbers(JsonNode node) => node switch
    {
        JsonObject map => map.Where(entry => entry.Key is not ("inputs" or "next" or "entries" or "arithmetic" or "of" or "shown" or "weight" or "title") || entry is { Key: "arithmetic", Value: JsonValue })
            .SelectMany(entry => entry.Value is JsonValue value ? (entry.Key is "points" or "result" or "formula" or "arithmetic") && value.GetValue<string>() is not ("not-applicable" or "not-reported") ? [value] : [] : Numbers(entry.Value!)),
        JsonArray list => list.SelectMany(item => Numbers(item!)),
        _ => [],
    };
}
