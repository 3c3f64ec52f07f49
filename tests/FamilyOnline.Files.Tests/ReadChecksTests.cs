using System.Globalization;
using FamilyOnline.Files.Tests.Schemas;
using FamilyOnline.Submissions;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Files.Tests;

/// <summary>Checks that stand in another file than the metrics.</summary>
public sealed class ReadChecksTests : IDisposable
{
    private static readonly MetricCatalogue Metrics = MetricFileReader.Parse("metrics: [{ id: online, kind: stock }, { id: homes, kind: stock }]\nchecks: [{ id: old, metric: online, kind: range, most: 1 }]").Value;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void They_take_the_place_of_the_metrics_own()
    {
        var read = Read("checks: [{ id: new, metric: online, kind: part, whole: homes }]");

        Assert.Equal(["new"], read.Value.Checks.Select(check => check.Id));
        Assert.Same(Metrics["online"], read.Value["online"]);
    }

    [Theory]
    [InlineData("checks: [{ id: new, metric: onlin, kind: range, most: 1 }]", "c.yaml:1:29: document.unknown-word")]
    [InlineData("checks: [{ id: new, metric: online, kind: part, whole: home }]", "c.yaml:1:56: document.unknown-word")]
    [InlineData("checks: [{ id: new, metric: online, kind: range }]", "check.nothing-to-hold")]
    [InlineData("metrics: []", "document.missing-key")]
    [InlineData("checks: [", "yaml.")]
    public void Slips_are_told_with_their_places(string yaml, string told)
    {
        var problem = Read(yaml).Problems[0].ToString(CultureInfo.InvariantCulture).Replace(_folder.PathOf(""), "", StringComparison.Ordinal);

        Assert.Contains(told, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_gives_its_checks_and_those_of_metrics_that_are_not_there_are_refused()
    {
        var problems = Read(EveryKey.Yaml).Problems;

        Assert.All(problems, problem => Assert.Equal("document.unknown-word", problem.Code));
        Assert.Contains(problems, problem => problem.Arguments.Contains("households"));
    }

    [Fact]
    public void A_file_that_is_not_there_is_told() => Assert.False(MetricFileReader.ReadChecks(_folder.PathOf("none.yaml"), Metrics).Success);

    private ReadResult<MetricCatalogue> Read(string yaml)
    {
        File.WriteAllText(_folder.PathOf("c.yaml"), yaml);
        return MetricFileReader.ReadChecks(_folder.PathOf("c.yaml"), Metrics);
    }
}
