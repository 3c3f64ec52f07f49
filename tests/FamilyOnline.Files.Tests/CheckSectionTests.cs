using System.Globalization;

namespace FamilyOnline.Files.Tests;

/// <summary>Checks that stand in a file of metrics: read with all their problems, each at the text that makes it.</summary>
public sealed class CheckSectionTests
{
    private const string Metrics = "metrics:\n  - { id: online, kind: stock }\n  - { id: homes, kind: stock }\n  - { id: level, kind: ordinal, states: [a, b] }\nchecks:\n";

    private static string[] Problems(params string[] checks) =>
        [.. MetricFileReader.Parse(Metrics + string.Concat(checks.Select(check => $"  - {{ {check} }}\n")), "m.yaml").Problems.Select(problem => problem.ToString(CultureInfo.InvariantCulture))];

    [Fact]
    public void A_check_is_read_with_its_defaults()
    {
        var catalogue = MetricFileReader.Parse(Metrics + "  - { id: within, metric: online, kind: part, whole: homes }\n").Value;
        var check = Assert.Single(catalogue.Checks);

        Assert.Equal(("within", "online", FigureCheckKind.Part, FindingSeverity.Warning, "homes"), (check.Id, check.Metric, check.Kind, check.Severity, check.Options.Whole));
    }

    [Theory]
    [InlineData("kind: part", "check.nothing-to-hold")]
    [InlineData("kind: growth, since: previous", "check.nothing-to-hold")]
    [InlineData("kind: part, whole: online", "check.of-itself")]
    [InlineData("kind: part, whole: homes, most: 3", "check.not-for-kind")]
    [InlineData("kind: range, least: 3, most: 2", "check.bounds-reversed")]
    [InlineData("kind: levels-agree, tolerance: -1", "check.out-of-range")]
    [InlineData("kind: peers, threshold: 0", "check.out-of-range")]
    [InlineData("kind: peers, fewest: 2", "document.out-of-range")]
    [InlineData("kind: never-falls", "check.not-cumulative")]
    [InlineData("kind: split", "check.no-split")]
    [InlineData("kind: part, whole: home", "document.unknown-word")]
    [InlineData("kind: rnage, most: 3", "document.unknown-word")]
    [InlineData("kind: range, mots: 3, most: 3", "document.unknown-key")]
    public void A_check_that_cannot_be_is_refused_at_its_place(string check, string code)
    {
        var refused = Assert.Single(Problems("id: c, metric: online, " + check));

        Assert.StartsWith("m.yaml:6:", refused, StringComparison.Ordinal);
        Assert.Contains($": {code}: ", refused, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_of_every_check_is_told() => Assert.Equal(
        ["check.no-number", "check.nothing-to-hold"], Problems("id: a, metric: level, kind: range, most: 1", "id: b, metric: online, kind: part").Select(problem => problem.Split(": ")[1]));
}
