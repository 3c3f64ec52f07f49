using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.WorkedExamples;

/// <summary>
/// 平湖市 2014 年农村经济信息工作考核 (平农经〔2014〕35号), part 1, 信息报送: 100 adopted articles give 35, each fewer takes 0.5 until used up; each above adds 0.1, at most 10.
/// The extra points are a line of 10 here, which bounds them as the sheet does.
/// </summary>
public sealed class Pinghu2014Tests
{
    private const string Sheet = """
        { scheme: pinghu-2014-articles, parts: [
            { id: articles, points: 35, steps: { of: adopted, at: 100, below: { per: 1, lose: 0.5 } } },
            { id: extra, pool: extra, cap: 10, steps: { of: adopted, at: 100, above: { per: 1, gain: 0.1 } } }] }
        """;

    [Theory]
    [InlineData("86", "28", "0", "28")]
    [InlineData("137", "35", "37/10", "387/10")]
    [InlineData("230", "35", "10", "45")]
    [InlineData("25", "0", "0", "0")]
    [InlineData("100", "35", "0", "35")]
    public void The_sheets_examples_come_out(string adopted, string articles, string extra, string total)
    {
        var score = SchemeRun.Evaluate(Sheet, CandidateTable.One("adopted", adopted))["here"];
        Assert.Equal((articles, extra, total), (score.PointsOf("articles").ToString(), score.PointsOf("extra").ToString(), score.Total.ToString()));
    }
}
