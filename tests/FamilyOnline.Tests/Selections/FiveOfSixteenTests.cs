using System.Globalization;
using FamilyOnline.Selections;
using FamilyOnline.TestSupport;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Selections;

/// <summary>
/// Five of sixteen townships by the scheme of the plan (三.3), figures invented. Worked by hand; the best rate of those inside the gates is h's 90 %:
/// uptake = 50 × rate ÷ 90 %, governance 10 + 10 + 5, culture 25 or 0.
/// </summary>
public sealed class FiveOfSixteenTests
{
    private const string Scheme = """
        { scheme: model-township, title: { zh: 数字家园示范乡镇, en: Digital home model township }, points: 100, source: 三.3,
          figures: { uptake-rate: { ratio: [users, households] } },
          gates: [{ if: plaque, else: { zh: 没有挂牌的数字家园, en: No digital home with plaque }, source: 三.3 },
                  { if: { missing-reports: { at-most: 0 } }, else: { zh: 报表不全, en: Reports not complete }, assumed: reports first }],
          parts: [
            { id: uptake, title: { zh: 普及, en: Uptake }, points: 50, assumed: weight, share: { of: uptake-rate, to: { highest-of: uptake-rate } } },
            { id: governance, title: { zh: 治理, en: Governance }, points: 25, source: 三.3, checklist: [{ if: affairs, points: 10 }, { if: prices, points: 10 }, { if: consulting, points: 5 }] },
            { id: culture, title: { zh: 文化, en: Culture }, points: 25, source: 三.3, assumed: weight, checklist: [{ if: courses, points: 25 }] }],
          rank: { chain: [{ higher: uptake-rate }, { higher: governance }] },
          select: { take: 5, earlier-winners: { stay-out: always }, tie: unresolved } }
        """;

    // totals:   a 50×60/90 + 25 + 25 = 83 1/3   b 50×45/90 + 25 + 25 = 75       c 50×45/90 + 20 + 25 = 70
    //           d 50×72/90 + 25 + 0 = 65        e 50×54/90 + 10 + 25 = 65       f 50×36/90 + 15 + 25 = 60
    //           g 50×36/90 + 20 + 0 = 40        h 50 + 0 + 0 = 50               i best of all, but no plaque
    //           j reports missing               k households not reported       l a report count nobody has, so the gate is not known
    //           m 50×18/90 + 5 = 15             n, o 50×9/90 + 5 = 10, equal    p 50×0/90 = 0
    private static readonly CandidateTable Townships = CandidateTable.Of("""
        id class    users households plaque missing-reports affairs prices consulting courses
        a  town     60    100        yes    0               yes     yes    yes        yes
        b  township 90    200        yes    0               yes     yes    yes        yes
        c  town     45    100        yes    0               yes     yes    no         yes
        d  township 72    100        yes    0               yes     yes    yes        no
        e  township 54    100        yes    0               yes     no     no         yes
        f  town     36    100        yes    0               no      yes    yes        yes
        g  township 36    100        yes    0               yes     yes    no         no
        h  town     90    100        yes    0               no      no     no         no
        i  town     99    100        no     0               yes     yes    yes        yes
        j  township 80    100        yes    2               yes     yes    yes        yes
        k  township 80    ?          yes    0               yes     yes    yes        yes
        l  township 80    100        yes    ?               yes     yes    yes        yes
        m  township 18    100        yes    0               no      no     yes        no
        n  township 9     100        yes    0               no      no     yes        no
        o  township 9     100        yes    0               no      no     yes        no
        p  township 0     100        yes    0               no      no     no         no
        """);

    [Fact]
    public void Five_are_chosen()
    {
        var certificate = SchemeRun.Select(Scheme, Townships);
        Assert.Equal("a b c d e", certificate.Selected.Ids());
        Assert.Equal("1a 2b 3c 4d 5e 6f 7h 8g 9m 10n 10o 12p -i -j -k -l", certificate.Evaluation.Ranks());
        Assert.Equal([("town", 2), ("township", 3)], certificate.Mix);
        Assert.Equal("5", certificate.Margin.ToString());
    }

    [Theory]
    [InlineData("a", "250/3")]
    [InlineData("b", "75")]
    [InlineData("c", "70")]
    [InlineData("d", "65")]
    [InlineData("e", "65")]
    [InlineData("f", "60")]
    [InlineData("h", "50")]
    [InlineData("g", "40")]
    [InlineData("m", "15")]
    [InlineData("n", "10")]
    [InlineData("p", "0")]
    public void Totals_are_exact(string township, string total) =>
        Assert.Equal(total, SchemeRun.Evaluate(Scheme, Townships)[township].Total.ToString());

    [Fact]
    public void In_the_second_year_the_next_five_are_chosen_and_one_place_is_tied()
    {
        var certificate = SchemeRun.Select(Scheme, Townships, 2, "a", "b", "c", "d", "e");
        Assert.Equal("f h g m", certificate.Selected.Ids());
        Assert.Equal(("n o", 1), (certificate.Tied.Ids(), certificate.OpenPlaces));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-CN")]
    public void Everybody_gets_a_reason(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var certificate = SchemeRun.Select(Scheme, Townships, 2, "a", "b");
        Approved.Match(string.Join('\n', certificate.Entries.Select(entry => $"{entry.Candidate.Id} {certificate.Reason(entry.Candidate.Id, culture)}")) + "\n", $"FiveOfSixteen.Reasons.{language}");
    }

    [Theory]
    [InlineData("c", "en")]
    [InlineData("c", "zh-CN")]
    [InlineData("k", "en")]
    [InlineData("k", "zh-CN")]
    [InlineData("l", "zh-CN")]
    public void An_explanation_can_be_checked_with_a_pencil(string township, string language) =>
        Approved.Match(SchemeRun.Select(Scheme, Townships).Explain(township, CultureInfo.GetCultureInfo(language)) + "\n", $"FiveOfSixteen.Explain.{township}.{language}");

    [Fact]
    public void What_a_missing_figure_left_open_is_named_with_its_reason()
    {
        var certificate = SchemeRun.Select(Scheme, CandidateTable.Of(
            "id users households plaque missing-reports affairs prices consulting courses\na 1 2 yes 0 yes yes yes yes\nb 0 0 yes 0 yes yes yes ?"));
        Assert.Equal("not ranked, since these have no points: Uptake (not applicable), Culture (not reported)", certificate.Reason("b", CultureInfo.GetCultureInfo("en")));
        Assert.Equal(SelectionOutcome.NotRanked, certificate.EntryOf("b").Outcome);
    }

    [Fact]
    public void Who_is_behind_only_by_a_tie_break_hears_which()
    {
        var certificate = SchemeRun.Select(Scheme.Replace("take: 5", "take: 4", StringComparison.Ordinal), Townships);
        Assert.Equal(SelectionOutcome.NotSelected, certificate.EntryOf("e").Outcome);
        Assert.Equal("place 5 with 65.00 points, equal with the last chosen and behind by uptake-rate; most was missed in Uptake 30.00/50", certificate.Reason("e", CultureInfo.GetCultureInfo("en")));
    }
}
