using System.Text.Json.Nodes;
using FamilyOnline.Evaluations;
using FamilyOnline.Selections;
using FamilyOnline.TestSupport;
using FamilyOnline.Tests.Support;
using NJsonSchema;

namespace FamilyOnline.Tests.Selections;

/// <summary>A certificate holds everything that its rules were computed from, and nothing else.</summary>
public sealed class CertificateBasisTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(File.ReadAllText(RepositoryPaths.InRoot("docs", "schema", "certificate-1.schema.json"))).GetAwaiter().GetResult();

    private const string Marks = """
        candidate figure value     period     by
        a         x      7         2024-Q2    -
        a         x      6         2024-Q1    -
        b         x      1/3       2024-Q2    -
        z         x      1         2024-Q2    -
        county    x      20        2024-Q2    -
        a         x      9         -          target
        *         x      8         -          target
        *         base   5         -          -
        a         grade  优        2024       -
        b         grade  良        2024       -
        a         plan   2024-03-05 -         -
        b         plan   2024-03-08 -         -
        a         report late      2024-04    -
        b         report on-time   2024-04    -
        a         web    1         2024-04-30 ip:1.2.3.4
        z         web    1         2024-04-30 ip:1.2.3.4
        b         web    1         2024-04-30 ip:1.2.3.5
        a         adsl   yes       2024       village-point:3
        b         adsl   no        2024       village-point:1
        a         seen   yes       2024       -
        b         seen   no        2024       -
        a         unused 3         2024       -
        """;

    private const string Entries = """
        candidate figure value date       kind fact reason evidence credit waived judged
        a         late   2     2024-03-12 一般 f1   忙     附件     1/2    -      -
        a         late   1     2024-04-12 一般 f1   -      -        -      核销   -
        b         late   1     2024-04-12 严重 f2   -      -        -      -      3/2
        a         else   1     2024-04-12 严重 f2   -      -        -      -      -
        """;

    /// <summary>Every source of figures that a rule may name, each in a line that depends on it.</summary>
    private const string Everything = """
        { scheme: s, figures: { share: { parent: x, level: county }, votes: { ballots: web, per: ip, votes: { at-most: 1 } } },
          gates: [{ if: { x: { is: known } }, else: 没有数据。 }, { if: { seen: { is: true } }, else: 未见。 }],
          parts: [{ id: rate, points: 10, share: { of: x, to: { target: x } }, no-target: zero },
                  { id: growth, cap: none, formula: "x - before" , missing: zero },
                  { id: above, cap: none, formula: "x / share" },
                  { id: grade, judged: { levels: { 优: 5, 良: 3 } } },
                  { id: plan, points: 5, steps: { of: { days-late: plan, due: 2024-03-05 }, at: 0, above: { per: 1, lose: 1 } } },
                  { id: reports, points: 5, tally: { of: { obligations: report, state: late }, lose: 2 } },
                  { id: vote, formula: votes }, { id: homes, checklist: [{ if: { some-home: { is: true } }, points: 3 }] },
                  { id: late-line, points: 20, tally: { of: late, by: kind, lose: { 一般: 2, 严重: { judged: [0, 5] } } } },
                  { id: constant, formula: base }],
          select: { take: 1, earlier-winners: { stay-out: 2 years } } }
        """;

    private static readonly string Rules = Everything.Replace("figures: {", "figures: { before: { previous: x }, some-home: { some: village-point, with: adsl },", StringComparison.Ordinal);

    private static readonly SelectionOptions Input = new() { Round = 2, EarlierWinners = ["b"], EarlierAwards = [new("b", new(2023, 1, 1), "一等奖"), new("a")], Decided = ["a"] };

    private static Certificate Make()
    {
        var (marks, entries) = (MarkText.Read(Marks).Marks, MarkText.Read(Entries).Entries);
        Figures figures = new(new(2024, 12, 10), [], marks: new(marks, entries));
        return Selector.Select(Evaluator.Evaluate(Reading.Scheme(Rules), [new("a", "甲", "town", [new("county", "county")]), new("b", "乙", "town", [new("county", "county")])], figures), Input);
    }

    [Fact]
    public void Every_source_of_figures_survives_the_way_through_json()
    {
        var json = Make().ToJson();
        var read = Certificate.Parse(json);
        Assert.DoesNotContain(read.Problems, problem => problem.Severity == Severity.Error);
        Assert.Equal(json, read.Value.ToJson());
        Assert.Equal(Input.EarlierAwards.Count, read.Value.Input.EarlierAwards.Count);
        Assert.Equal(["a"], read.Value.Input.Decided);
    }

    // 甲 7 ÷ 9 of its own target, 乙 1/3 ÷ 8 of everybody's; one county, 20; late 2 × 2 × 1/2 = 2 of 20, 乙 3/2; 乙 three days late.
    [Theory]
    [InlineData("a", "rate", "70/9")]
    [InlineData("b", "rate", "5/12")]
    [InlineData("a", "growth", "1")]
    [InlineData("b", "growth", "0")]
    [InlineData("a", "above", "7/20")]
    [InlineData("a", "grade", "5")]
    [InlineData("b", "plan", "2")]
    [InlineData("a", "reports", "3")]
    [InlineData("a", "vote", "0")]
    [InlineData("b", "vote", "1")]
    [InlineData("a", "homes", "3")]
    [InlineData("a", "late-line", "18")]
    [InlineData("b", "late-line", "37/2")]
    [InlineData("b", "constant", "5")]
    public void Points_read_back_are_those_worked_by_hand(string candidate, string line, string points) =>
        Assert.Equal(points, Certificate.Parse(Make().ToJson()).Value.EntryOf(candidate).Score.PointsOf(line).ToString());

    [Fact]
    public void Only_what_the_rules_name_goes_in()
    {
        var basis = JsonNode.Parse(Make().ToJson())!["basis"]!;
        string[] figures = [.. basis["marks"]!.AsArray().Select(mark => mark!["figure"]!.GetValue<string>()).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(["adsl", "base", "grade", "plan", "report", "seen", "web", "x"], figures);
        Assert.Equal(["late"], basis["entries"]!.AsArray().Select(entry => entry!["register"]!.GetValue<string>()).Distinct());
        Assert.Contains("*", basis["marks"]!.AsArray().Select(mark => mark!["subject"]!.GetValue<string>()));
    }

    [Fact]
    public void The_schema_accepts_certificates_of_all_kinds()
    {
        foreach (var json in (string[])[Make().ToJson(), RichScheme.Select().ToJson(), SmallestCertificate.Make().ToJson()])
            Assert.Empty(Schema.Validate(json).Select(error => $"{error.Path}: {error.Kind}"));
    }

    /// <summary>Every text that stands anywhere in it, rules and figures among them.</summary>
    [Fact]
    public void Every_value_that_was_changed_is_found()
    {
        var json = Make().ToJson();
        var count = Values(JsonNode.Parse(json)!).Count();
        Assert.True(count > 500);
        for (var at = 0; at < count; at += 3)
            Assert.False(Certificate.Parse(Change(json, at, out var path)).Success, $"{path} was changed, and nobody saw it.");
    }

    [Fact]
    public void A_digest_tells_that_a_note_was_changed_from_which_nothing_follows()
    {
        var json = RichScheme.Select().ToJson().Replace("\"reported-on\": \"2024-12-03\"", "\"reported-on\": \"2024-12-02\"", StringComparison.Ordinal);
        Assert.Equal("certificate.digest", Assert.Single(Certificate.Parse(json).Problems, problem => problem.Severity == Severity.Error).Code);
    }

    [Fact]
    public void The_rich_scheme_gives_prize_grade_pool_veto_and_the_same_bytes()
    {
        var certificate = RichScheme.Select();
        var json = certificate.ToJson();
        Assert.Equal(json, Certificate.Parse(json).Value.ToJson());
        // 城关镇 leads, but a veto bars it; 薛录镇 is chosen and has the prize.
        var results = JsonNode.Parse(json)!["results"]!.AsArray().ToDictionary(result => result!["candidate"]!.GetValue<string>(), result => result!);
        Assert.Equal(("barred", "award", "合格"), (results["chengguan"]["outcome"]!.GetValue<string>(), results["chengguan"]["barred"]![0]!.GetValue<string>(), results["chengguan"]["grade"]!["title"]!["zh"]!.GetValue<string>()));
        Assert.Equal(("1409/18", "6", "84.28", "3000"), (results["xuelu"]["base"]!.GetValue<string>(), results["xuelu"]["pools"]!["加分"]!.GetValue<string>(), results["xuelu"]["shown"]!.GetValue<string>(), results["xuelu"]["prize"]!["pay"]!.GetValue<string>()));
        Assert.Equal("true", results["chengguan"]["vetoes"]![0]!["holds"]!.GetValue<string>());
    }

    internal static IEnumerable<JsonValue> Values(JsonNode node) => node switch
    {
        JsonObject map => map.SelectMany(entry => entry.Value is null ? [] : Values(entry.Value)),
        JsonArray list => list.SelectMany(item => item is null ? [] : Values(item)),
        _ => [(JsonValue)node],
    };

    internal static string Change(string json, int at, out string path)
    {
        var document = JsonNode.Parse(json)!;
        var value = Values(document).ElementAt(at);
        path = value.GetPath();
        var said = value.GetValue<string>();
        value.ReplaceWith(said.Length > 0 && char.IsAsciiDigit(said[^1]) ? said[..^1] + (said[^1] == '1' ? '2' : '1') : said + "x");
        return document.ToJsonString();
    }
}
