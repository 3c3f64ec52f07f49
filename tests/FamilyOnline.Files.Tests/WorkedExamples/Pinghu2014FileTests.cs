using FamilyOnline.Files.Tests.Support;

namespace FamilyOnline.Files.Tests.WorkedExamples;

/// <summary>
/// samples/schemes/05-pinghu-2014.yaml: 农村经济信息工作考核 (平农经〔2014〕35号, http://nbxinxi.com/a/pinghushi/20210601/155385.html), part 1: 100 adopted
/// articles give 35, each fewer takes 0.5 down to 0, each above adds 0.1, at most 10. Base and extra points are kept apart.
/// </summary>
public sealed class Pinghu2014FileTests
{
    // 100 − 86 = 14, 14 × 0.5 = 7; 37 × 0.1; 130 × 0.1 = 13, at most 10; 75 × 0.5 = 37.5, more than 35; exactly 100.
    [Theory]
    [InlineData("unit-1", "28", "0", "28")]
    [InlineData("unit-2", "35", "37/10", "387/10")]
    [InlineData("unit-3", "35", "10", "45")]
    [InlineData("unit-4", "0", "0", "0")]
    [InlineData("unit-5", "35", "0", "35")]
    public void Base_extra_and_their_sum_come_out(string unit, string articles, string extra, string total)
    {
        var score = Run().Final.Evaluation[unit];

        Assert.Equal((articles, extra), (score.PointsOf("articles").ToString(), score.PointsOf("articles-extra").ToString()));
        Assert.Equal((articles, extra, total), (score.Base.ToString(), score.Pools["extra"].ToString(), score.Total.ToString()));
    }

    [Fact]
    public void Units_are_ranked_by_the_sum() => Assert.Equal("1unit-3 2unit-2 3unit-5 4unit-1 5unit-4", Run().Ranks());

    [Fact]
    public void Base_is_a_hundred_and_extra_twenty_five()
    {
        var parts = Run().Scheme.Root.Parts;

        Assert.Equal("100", Sum(parts.Where(part => part.Pool is null)));
        Assert.Equal("25", Sum(parts.Where(part => part.Pool == "extra")));
    }

    private static string Sum(IEnumerable<Schemes.SchemeNode> parts) => parts.Aggregate(Exact.Zero, (sum, part) => sum + part.Points!.Value).ToString();

    private static Selections.SelectionRun Run() => SchemeFiles.OfSamples("05-pinghu-2014.yaml", "05-pinghu-2014.csv");
}
