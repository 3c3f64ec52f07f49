using FamilyOnline.Documents;
using FamilyOnline.Plugins;
using FamilyOnline.Rules;
using FamilyOnline.Scoring;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Scoring;

/// <summary>What settings are refused, and where: a caret stands before the place of each problem.</summary>
public sealed class ScorerRefusalTests
{
    [Theory]
    [InlineData("judged", "^{ of: x }", "document.missing-key")]
    [InlineData("judged", "^{ range: [0, 5] }", "document.missing-key")]
    [InlineData("judged", "{ of: x, range: ^[25, 0] }", "rule.range-reversed")]
    [InlineData("judged", "{ of: x, levels: ^{} }", "rule.empty")]
    [InlineData("judged", "{ of: x, levels: { good: 2, bad: ^x } }", "document.not-a-number")]
    [InlineData("judged", "{ of: x, levels: { good: 2, ^no: 0 } }", "document.truth-word")]
    [InlineData("place", "{ of: x, table: [[1, 15]], lose: ^1 }", "document.one-of")]
    [InlineData("place", "{ of: x, first: 3, lose: ^-1 }", "rule.negative-amount")]
    [InlineData("place", "{ of: x, table: ^[] }", "document.wrong-shape")]
    [InlineData("place", "{ of: x, table: ^15 }", "document.wrong-shape")]
    [InlineData("place", "{ of: x, table: [[1, 15], ^x] }", "document.wrong-shape")]
    [InlineData("place", "{ of: x, table: [[1, 15], [^x, 2]] }", "document.not-a-number")]
    [InlineData("place", "{ of: x, table: [[1, 15], [2, ^x]] }", "document.not-a-number")]
    [InlineData("place", "^{ first: 3, lose: 1 }", "document.missing-key")]
    [InlineData("tally", "{ of: x, gain: ^{} }", "rule.empty")]
    [InlineData("tally", "{ of: x, gain: { good: 2, bad: ^x } }", "document.not-a-number")]
    [InlineData("tally", "{ of: x, gain: { good: 2, ^no: 1 } }", "document.truth-word")]
    [InlineData("tally", "{ of: x, gain: ^[] }", "document.wrong-shape")]
    [InlineData("tally", "{ of: x, lose: [2, ^x] }", "document.not-a-number")]
    [InlineData("tally", "{ of: x, lose: [2, ^-1] }", "rule.negative-amount")]
    [InlineData("tally", "{ of: x, lose: { judged: ^[5, 1] } }", "rule.range-reversed")]
    [InlineData("tally", "^{ gain: 1 }", "document.missing-key")]
    [InlineData("steps", "{ of: x, at: 1, below: ^3 }", "document.wrong-shape")]
    [InlineData("steps", "{ of: x, at: 1, below: { per: 1, lose: 1 }, above: ^{ per: 1 } }", "rule.step-side")]
    [InlineData("steps", "{ of: x, at: 1, below: ^{ per: 1 }, above: { per: 1, gain: 1 } }", "rule.step-side")]
    [InlineData("steps", "^{ at: 1, below: { per: 1, lose: 1 } }", "document.missing-key")]
    [InlineData("steps", "^{ of: x, below: { per: 1, lose: 1 } }", "document.missing-key")]
    [InlineData("share", "^{ of: x }", "document.missing-key")]
    [InlineData("share", "^{ to: x }", "document.missing-key")]
    [InlineData("checklist", "[{ if: a, points: 1 }, ^{ points: 2 }]", "document.missing-key")]
    [InlineData("checklist", "[{ if: a, points: 1 }, ^{ if: b }]", "document.missing-key")]
    [InlineData("bands", "[{ if: ^[a], points: 5 }, { points: 0 }]", "document.wrong-shape")]
    [InlineData("bands", "[{ points: 5 }, { if: ^[a], points: 0 }]", "document.wrong-shape")]
    [InlineData("bands", "[{ if: a, share: ^{ of: x } }, { points: 0 }]", "document.missing-key")]
    public void What_cannot_be_meant_is_told_at_its_place_and_gives_no_scorer(string kind, string marked, string code)
    {
        var (scorer, problems) = Read(kind, marked);
        Assert.Equal([$"{Place(marked)} {code}"], problems);
        Assert.Null(scorer);
    }

    [Theory]
    [InlineData("judged", "{ of: x, range: [0, 5], ^rank: 1 }")]
    [InlineData("checklist", "[{ if: a, points: 2, ^point: 3 }]")]
    [InlineData("place", "{ of: x, ^tie: dense }")]
    [InlineData("steps", "{ of: x, at: 1, below: { per: 1, lose: 1 }, ^giv: 3 }")]
    [InlineData("steps", "{ of: x, at: 1, below: { per: 1, lose: 1, ^give: 3 } }")]
    [InlineData("tally", "{ of: x, gain: 1, ^loose: 2 }")]
    [InlineData("tally", "{ of: x, gain: { judged: [1, 2], ^least: 3 } }")]
    [InlineData("share", "{ of: x, to: 1, ^form: 0 }")]
    public void A_key_that_is_not_known_is_told(string kind, string marked) => Assert.Equal([$"{Place(marked)} document.unknown-key"], Read(kind, marked).Problems);

    [Theory]
    [InlineData("5", "5")]
    [InlineData("4", "NotAvailable")]
    public void A_range_may_hold_one_number_only(string mark, string points) =>
        Assert.Equal(points, Score.Of(Reading.Scorer("judged", "{ of: x, range: [5, 5] }"), CandidateTable.One("x", mark), "here").ToString());

    // The line starts from its own points; a straight line and a loss for each place both need them, a table does not.
    [Theory]
    [InlineData("{ of: x, last: 1 }", "document.missing-key")]
    [InlineData("{ of: x, lose: 1 }", "document.missing-key")]
    [InlineData("{ of: x, first: 9, last: 1 }", "")]
    [InlineData("{ of: x, table: [[1, 9]] }", "")]
    [InlineData("{ of: x }", "")]
    public void The_first_place_needs_points_where_the_others_are_counted_from_it(string place, string code) =>
        Assert.Equal(code, string.Join(' ', Reading.ProblemsOfScheme($"{{ scheme: s, parts: [{{ id: p, place: {place} }}] }}").Select(problem => problem.Code)));

    [Fact]
    public void Steps_must_be_told_how_to_count_a_part_of_one() =>
        Assert.Throws<ArgumentException>(() => new StepsScorer(Reading.Figure("x"), Reading.Figure("1"), new() { Below = new(1L, -1L), Partial = PartialSteps.Unspecified }));

    private static (IScorer? Scorer, string[] Problems) Read(string kind, string marked)
    {
        DocumentProblems problems = new();
        Assert.True(PluginRegistry.BuiltIn.TryGetScorer(kind, out var reader));
        var scorer = reader(RuleText.Parse(marked.Replace("^", "", StringComparison.Ordinal)), new RuleReader(problems));
        return (scorer, [.. problems.All.Select(problem => $"{problem.Place} {problem.Code}")]);
    }

    private static string Place(string marked) => FormattableString.Invariant($"1:{marked.IndexOf('^', StringComparison.Ordinal) + 1}");
}
