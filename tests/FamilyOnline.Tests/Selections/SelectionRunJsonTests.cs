using System.Globalization;
using System.Text.Json.Nodes;
using FamilyOnline.Selections;
using FamilyOnline.TestSupport;
using FamilyOnline.Tests.Support;
using NJsonSchema;

namespace FamilyOnline.Tests.Selections;

/// <summary>Votes choose two of three for the visit, then 40/60, one wins (after 恩平 最美乡村; figures invented).</summary>
/// <remarks>Votes 50, 40, 10: 100, 80, 20. Visit: 甲 60, 乙 90. 甲 0.4 × 100 + 0.6 × 60 = 76; 乙 0.4 × 80 + 0.6 × 90 = 86.</remarks>
public sealed class SelectionRunJsonTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(File.ReadAllText(RepositoryPaths.InRoot("docs", "schema", "certificate-1.schema.json"))).GetAwaiter().GetResult();

    private const string Rules = """
        { scheme: village, title: { zh: 最美乡村, en: Most beautiful village }, figures: { county-votes: { parent: votes, level: county } },
          stages: [{ id: vote, title: { zh: 网上投票, en: Vote }, parts: [{ id: online, title: { zh: 得票, en: Votes }, points: 100, share: { of: votes, to: { highest-of: votes } } }], select: { take: 2 } },
                   { id: visit, title: { zh: 现场考察, en: Visit }, parts: [{ id: votes-part, title: { zh: 投票, en: Vote }, weight: 40%, points: 100, formula: vote.total },
                     { id: on-site, title: { zh: 考察, en: Visit }, weight: 60%, points: 100, judged: { range: [0, 100] } }], select: { take: 1 } }] }
        """;

    private static SelectionRun Run()
    {
        var (marks, _) = MarkText.Read("candidate figure value by\na votes 50 -\nb votes 40 -\nc votes 10 -\na on-site 60 张三\nb on-site 90 张三");
        return Selector.Run(Reading.Scheme(Rules), [new("a", "甲"), new("b", "乙"), new("c", "丙")], new Figures(new(2024, 12, 10), [], marks: new(marks)));
    }

    [Fact]
    public void A_run_read_back_gives_the_same_bytes_and_the_totals_worked_by_hand()
    {
        var json = Run().ToJson();
        var read = SelectionRun.Parse(json);
        Assert.Empty(read.Problems.Select(problem => problem.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal(json, read.Value.ToJson());
        Assert.Equal(("76", "86"), (read.Value.Final.Evaluation["a"].Total.ToString(), read.Value.Final.Evaluation["b"].Total.ToString()));
        Assert.Equal("b", read.Value.Final.Certificate!.Selected.Ids());
    }

    [Fact]
    public void The_schema_accepts_a_run_and_a_stage()
    {
        Assert.Empty(Schema.Validate(Run().ToJson()).Select(error => $"{error.Path}: {error.Kind}"));
        Assert.Empty(Schema.Validate(Run().Stages[0].Certificate!.ToJson()).Select(error => $"{error.Path}: {error.Kind}"));
    }

    [Fact]
    public void Every_value_that_was_changed_is_found()
    {
        var json = Run().ToJson();
        var count = CertificateBasisTests.Values(JsonNode.Parse(json)!).Count();
        for (var at = 0; at < count; at += 2)
            Assert.False(SelectionRun.Parse(CertificateBasisTests.Change(json, at, out var path)).Success, $"{path} was changed, and nobody saw it.");
    }

    [Fact]
    public void One_stage_does_not_claim_that_it_can_be_computed_from_itself()
    {
        var stage = Run().Stages[1].Certificate!;
        Assert.False(stage.IsWhole);
        Assert.DoesNotContain("\"scheme\"", stage.ToJson(), StringComparison.Ordinal);
        var problem = Assert.Single(Certificate.Parse(stage.ToJson(), "visit.json").Problems);
        Assert.Equal(("certificate.stage", "visit"), (problem.Code, problem.Arguments[0]));
        Assert.True(RichScheme.Select().IsWhole);
    }

    [Fact]
    public void A_run_of_a_scheme_without_stages_is_a_run_of_one()
    {
        var json = Selector.Run(Reading.Scheme(RichScheme.Text), RichScheme.Candidates, RichScheme.Figures).ToJson();
        Assert.Equal(json, SelectionRun.Parse(json).Value.ToJson());
    }

    [Fact]
    public void A_scheme_that_only_ranks_is_certified_too()
    {
        var json = Selector.Run(Reading.Scheme("{ scheme: s, parts: [{ id: p, points: 10, share: { of: x, to: 10 } }] }"), CandidateTable.Of("id x\na 3\nb 5").Candidates, CandidateTable.Of("id x\na 3\nb 5").Figures).ToJson();
        Assert.Equal(json, SelectionRun.Parse(json).Value.ToJson());
        Assert.DoesNotContain("outcome", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void A_way_through_the_stages_is_told(string language) => Approved.Match(Run().Explain("a", CultureInfo.GetCultureInfo(language)), $"SelectionRunJsonTests.{language}");

    [Fact]
    public void What_is_no_run_is_refused_with_problems_not_exceptions()
    {
        foreach (var text in (string[])["", "{", "[]", "{}", "null", RichScheme.Select().ToJson()])
            Assert.False(SelectionRun.Parse(text).Success);
    }
}
