using System.Globalization;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Files.Tests;

/// <summary>Metrics that stand by themselves: what is meaningless for a kind is refused when the file is read, with the reason and the way out.</summary>
public sealed class MetricFileReaderTests
{
    private static string[] Problems(params string[] metrics) =>
        [.. MetricFileReader.Parse("metrics:\n" + string.Concat(metrics.Select(metric => $"  - {{ {metric} }}\n")), "m.yaml").Problems.Select(problem => problem.ToString(CultureInfo.InvariantCulture))];

    [Theory]
    [InlineData("kind: flow, roll-up: { over-time: closing }", "metric.not-for-flow: \"closing\" is meaningless for a flow (over-time)", "Allowed: sum.")]
    [InlineData("kind: stock, roll-up: { over-time: sum }", "metric.not-for-stock: \"sum\" is meaningless for a stock (over-time)", "Allowed: closing, opening, day-mean.")]
    [InlineData("kind: cumulative, roll-up: { over-time: sum }", "metric.not-for-cumulative", "Allowed: closing.")]
    [InlineData("kind: ratio, numerator: w, denominator: w, roll-up: { over-units: sum }", "metric.not-for-ratio", "Allowed: recompute, mean-of-units.")]
    [InlineData("kind: yes-no, roll-up: { over-units: sum }", "metric.not-for-yes-no", "Allowed: counts.")]
    [InlineData("kind: intensive, roll-up: { weight: w, over-units: sum }", "metric.not-for-intensive", "Allowed: weighted-mean, mean-of-units.")]
    [InlineData("kind: distinct, roll-up: { over-units: counts }", "metric.not-for-distinct", "Allowed: bounds, sum.")]
    [InlineData("kind: ordinal, states: [a, b], roll-up: { over-time: day-mean }", "metric.not-for-ordinal", "Allowed: last.")]
    public void What_is_meaningless_is_refused_with_the_way_out(string metric, string problem, string wayOut)
    {
        var refused = Assert.Single(Problems("id: w, kind: stock", $"id: m, {metric}"));

        Assert.StartsWith("m.yaml:3:", refused, StringComparison.Ordinal);
        Assert.Contains(problem, refused, StringComparison.Ordinal);
        Assert.Contains(wayOut, refused, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_that_cannot_be_added_up_are_refused() => Assert.StartsWith(
        "m.yaml:4:54: metric.not-addable: \"r\" is of the kind ratio", Assert.Single(Problems("id: s, kind: stock", "id: r, kind: ratio, numerator: s, denominator: s", "id: q, kind: ratio, denominator: s, numerator: r")), StringComparison.Ordinal);

    [Fact]
    public void A_metric_that_is_computed_from_itself_is_refused() => Assert.All(
        Problems("id: a, kind: stock, formula: b + 1", "id: b, kind: stock, formula: a + 1"), problem => Assert.Contains("metric.ring", problem, StringComparison.Ordinal));

    [Fact]
    public void A_ratio_without_parts_is_taken_with_a_warning()
    {
        var read = MetricFileReader.Parse("metrics: [{ id: r, kind: ratio }]");

        Assert.Equal((true, "metric.ratio-without-parts"), (read.Success, Assert.Single(read.Problems).Code));
        Assert.Empty(MetricFileReader.Parse("metrics: [{ id: r, kind: ratio, roll-up: { over-units: mean-of-units } }]").Problems);
    }

    [Fact]
    public void A_formula_that_names_nothing_known_is_refused() =>
        Assert.Contains("document.unknown-word", Assert.Single(Problems("id: a, kind: stock, formula: hoems + 1", "id: homes, kind: stock")), StringComparison.Ordinal);

    [Fact]
    public void A_pack_is_a_file_of_metrics_too() => Assert.True(MetricFileReader.Read("thousand-households@1").Value.TryGet("broadband-households", out _));

    [Fact]
    public void A_file_that_is_not_there_is_told()
    {
        using TemporaryFolder folder = new();

        Assert.False(MetricFileReader.Read(folder.PathOf("none.yaml")).Success);
    }
}
