using FamilyOnline.Files.Tests.Support;

namespace FamilyOnline.Files.Tests.WorkedExamples;

/// <summary>
/// samples/schemes/13-mobile-township.yaml: 移动信息化示范乡镇 (https://qdfww.com/qita/310422.html), a weighted sum of four places; the smallest is the best.
/// Equal figures share the better place (1 2 2 4); who is vetoed keeps its place in each figure and leaves the award list.
/// </summary>
public sealed class MobileTownshipFileTests
{
    private static readonly string[] Lines = ["completion-place", "penetration-place", "net-place", "agri-place", "total"];

    // 0.5 × 3 + 0.15 × 2 + 0.2 × 3 + 0.15 × 2 = 2.70; 0.5 + 0.6 + 0.2 + 0.6 = 1.90; 2 + 0.15 + 1 + 0.15 = 3.30; 0.5 + 0.3 + 0.8 + 0.75 = 2.35; 2.5 + 0.75 + 0.2 + 0.3 = 3.75.
    [Theory]
    [InlineData("jia", "3 2 3 2 27/10")]
    [InlineData("yi", "1 4 1 4 19/10")]
    [InlineData("bing", "4 1 5 1 33/10")]
    [InlineData("ding", "1 2 4 5 47/20")]
    [InlineData("wu", "5 5 1 2 15/4")]
    public void Places_and_their_weighted_sum_come_out(string township, string points) => Assert.Equal(points, Run().Points(township, Lines));

    [Fact]
    public void The_vetoed_second_leaves_the_list_and_the_rest_close_up()
    {
        var run = Run();

        Assert.Equal("1yi 2jia 3bing 4wu -ding", run.Ranks());
        Assert.Equal("期末市场占有率下降", Assert.Single(run.Final.Evaluation["ding"].Vetoes).Veto.Title!.Chinese);
        Assert.True(run.Final.Evaluation["ding"].IsExcluded);
    }

    private static Selections.SelectionRun Run() => SchemeFiles.OfSamples("13-mobile-township.yaml", "13-mobile-township.csv", "13-mobile-township-townships.csv");
}
