using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.WorkedExamples;

/// <summary>
/// 南昌市 2012 年试点“信息化乡镇”工作考评评分表 (南昌市2012年农村信息化工作实施方案, annex 5), as far as it is printed and says share, checklist, bands or
/// steps. Farmers' participation (a sample of three households) needs a tally and is left out here: 6, 4 and 0 points of the sheet's examples.
/// </summary>
public sealed class Nanchang2012Tests
{
    private const string Sheet = """
        { scheme: nanchang-2012-township, points: 100,
          figures: { service-point-rate: { ratio: [points-built, villages] }, terminal-rate: { ratio: [terminals, schools] } },
          parts: [
            { id: construction, points: 30, parts: [
                { id: publicity, points: 8, checklist: [{ if: effective, points: 2 }, { if: satisfied, points: 2 }, { if: organised, points: 2 }, { if: covered, points: 2 }] },
                { id: cadre-duty, points: 10, checklist: [{ if: dedicated, points: 2 }, { if: mechanism, points: 1 }, { if: duties, points: 2 },
                    { if: staffed, points: 3 }, { if: { cadre-days: { at-least: 20 } }, points: 2 }] },
                { id: officer, points: 6, checklist: [{ if: maintains, points: 3 }, { if: helps, points: 3 }] }] },
            { id: indicators, points: 50, parts: [
                { id: sub-site, points: 5, checklist: [{ if: built, points: 3 }, { if: rich, points: 2 }] },
                { id: service-points, points: 10, steps: { of: service-point-rate, at: 90%, below: { per: 3pp, lose: 1 }, partial: PARTIAL } },
                { id: terminal-line, points: 5, steps: { of: terminal-rate, at: 100%, below: { per: 3pp, lose: 1 }, partial: PARTIAL } },
                { id: cable-line, points: 5, steps: { of: cable, at: 80%, below: { per: 3pp, lose: 1 }, partial: PARTIAL } }] }] }
        """;

    private static readonly CandidateTable Townships = CandidateTable.Of("""
        id effective satisfied organised covered dedicated mechanism duties staffed cadre-days maintains helps built rich points-built villages terminals schools cable
        A  yes       yes       yes       yes     yes       yes       yes    yes     23         yes       yes   yes   yes  23           25       25        25      83%
        B  yes       no        yes       yes     yes       yes       yes    no      18         yes       no    yes   no   18           22       20        22      71%
        C  yes       yes       yes       yes     yes       yes       yes    yes     20         yes       yes   no    no   11           20       39        40      40%
        """);

    // A: 8 + 10 + 6, 5 + 10 + 5 + 5. B: 6 + 5 + 3, 3 + 8 + 2 + 2. C: 8 + 10 + 6, 0 + 0 + 5 + 0.
    [Theory]
    [InlineData("A", "8 10 6", "5 10 5 5", "49")]
    [InlineData("B", "6 5 3", "3 8 2 2", "29")]
    [InlineData("C", "8 10 6", "0 0 5 0", "29")]
    public void The_sheets_examples_come_out(string township, string construction, string indicators, string total)
    {
        var score = SchemeRun.Evaluate(Sheet.Replace("PARTIAL", "complete", StringComparison.Ordinal), Townships)[township];
        Assert.Equal(construction, string.Join(' ', ((string[])["publicity", "cadre-duty", "officer"]).Select(score.PointsOf)));
        Assert.Equal(indicators, string.Join(' ', ((string[])["sub-site", "service-points", "terminal-line", "cable-line"]).Select(score.PointsOf)));
        Assert.Equal(total, score.Total.ToString());
    }

    // The sheet does not say how a step that is not complete counts: started 3 + 7 + 1 + 2; proportional 3 + 80/11 + 65/33 + 2 = 14.2424.
    // C's terminals: 97.5 % is 2.5 points short: 5, 4 or 4.1667.
    [Theory]
    [InlineData("started", "B", "13")]
    [InlineData("proportional", "B", "470/33")]
    [InlineData("started", "C", "4")]
    [InlineData("proportional", "C", "25/6")]
    public void The_other_readings_of_a_step_come_out_too(string partial, string township, string indicators) =>
        Assert.Equal(indicators, SchemeRun.Evaluate(Sheet.Replace("PARTIAL", partial, StringComparison.Ordinal), Townships)[township].PointsOf("indicators").ToString());

    [Theory]
    [InlineData("90%", "10")]
    [InlineData("89.9999999%", "10")]
    [InlineData("87.0000001%", "10")]
    [InlineData("87%", "9")]
    [InlineData("60%", "0")]
    [InlineData("57%", "0")]
    [InlineData("100%", "10")]
    public void Ninety_percent_gives_ten_and_each_three_less_takes_one(string rate, string points) =>
        Assert.Equal(points, SchemeRun.Evaluate(
            "{ scheme: s, parts: [{ id: line, points: 10, steps: { of: rate, at: 90%, below: { per: 3pp, lose: 1 } } }] }", CandidateTable.One("rate", rate))["here"].Total.ToString());
}
