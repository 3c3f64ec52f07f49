using FamilyOnline.Files.Tests.Support;

namespace FamilyOnline.Files.Tests;

public sealed class ReportNameTests
{
    [Theory]
    [InlineData("610424102", "610424102")]
    [InlineData("６１０４２４１０２", "610424102")]
    [InlineData("薛录镇", "610424102")]
    [InlineData("　薛录镇 ", "610424102")]
    [InlineData("城关（街道）", "610424001")]
    [InlineData("城关(街道)", "610424001")]
    [InlineData("信息办", "info-office")]
    [InlineData("INFO-OFFICE", "info-office")]
    public void Subjects_go_by_code_name_or_alias(string written, string id) =>
        Assert.Equal(id, Read.Figure(Read.Lines($"{written},households,2024-04,1,2024-05-08,,")).Subject);

    [Theory]
    [InlineData("households", "households")]
    [InlineData("入网户数", "households")]
    [InlineData("connected households", "households")]
    [InlineData("Ｈouseholds", "households")]
    public void Metrics_go_by_id_title_or_alias(string written, string id) =>
        Assert.Equal(id, Read.Figure(Read.Value("1", written)).Metric.Id);

    [Fact]
    public void Unknown_subject_comes_with_the_nearest_names()
    {
        var read = Read.Lines("薛禄镇,households,2024-04,1,2024-05-08,,");

        Assert.Equal(["Error 2:1 report.unknown-subject \"薛禄镇\" is no unit of this plan."], Read.Show(read.Problems));
        Assert.Equal("Take a known name or code; nearest: 薛录镇, 阳洪镇.", Read.Remedy(read.Problems[0]));
        Assert.Equal(["Error 2:1 report.unknown-subject “薛禄镇”不是本方案中的填报单位。"], Read.ShowChinese(read.Problems));
    }

    [Fact]
    public void Shared_name_lists_its_candidates()
    {
        var read = Read.Lines("城关,households,2024-04,1,2024-05-08,,");

        Assert.Equal(["Error 2:1 report.ambiguous-subject \"城关\" may mean more than one unit: 城关街道 610424001, 阳洪镇 610424103."], Read.Show(read.Problems));
        Assert.Equal("Write the code instead of the name.", Read.Remedy(read.Problems[0]));
        Assert.Equal(["Error 2:1 report.ambiguous-subject “城关”可能指多个单位：城关街道 610424001, 阳洪镇 610424103。"], Read.ShowChinese(read.Problems));
    }

    [Fact]
    public void Unknown_metric_comes_with_the_nearest_names()
    {
        var read = Read.Value("1", "housholds");

        Assert.Equal(["Error 2:2 report.unknown-metric \"housholds\" is no metric of this plan."], Read.Show(read.Problems));
        Assert.StartsWith("Take a known metric; nearest: households, ", Read.Remedy(read.Problems[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Shared_metric_word_lists_its_candidates()
    {
        var read = Read.Value("1", "人次");

        Assert.Equal(["Error 2:2 report.ambiguous-metric \"人次\" may mean more than one metric: invested, trained."], Read.Show(read.Problems));
        Assert.Equal("Write the id instead of the title.", Read.Remedy(read.Problems[0]));
    }

    [Fact]
    public void Line_without_names_says_so_for_each()
    {
        var read = Read.Lines(" ,　,2024-04,,2024-05-08,,");

        Assert.Equal(
            ["Error 2:1 report.no-subject The line names no unit.", "Error 2:2 report.no-metric The line names no metric.", "Error 2:4 report.no-value The value is empty, and empty is not 0."],
            Read.Show(read.Problems));
        Assert.Equal(["Write the unit's name or code.", "Write the metric's title or id."], read.Problems.Take(2).Select(Read.Remedy));
    }
}
