using static FamilyOnline.Tests.Checks.CheckSample;

namespace FamilyOnline.Tests.Checks;

/// <summary>Values that lie apart, by each method, with numbers of others or worked by hand.</summary>
public sealed class OutlierTests
{
    private static FigureCheck Peer(OutlierMethod method, string? threshold = null, int? fewest = null) =>
        Check("m", FigureCheckKind.Peers, new() { Method = method, Threshold = threshold is null ? null : Exact.Parse(threshold), Fewest = fewest });

    private static Exact[] Values(string values) => [.. values.Split(' ').Select(Exact.Parse)];

    /// <summary>
    /// The series of OutlierDetectionServiceZScoreTest of DHIS2 (threshold 2, standard deviation of the population) find 12 and 91, and 11 and 87.
    /// The robust methods find the same: of the first, median 54 and MAD 3.5; quartiles of type 7 are 51 and 58, so the fences 40.5 and 68.5.
    /// </summary>
    [Theory]
    [InlineData(OutlierMethod.ZScore, "2", "50 51 53 59 58 55 55 52 51 58 12 91", "12 91")]
    [InlineData(OutlierMethod.ZScore, "2", "41 48 45 46 49 41 41 49 42 47 11 87", "11 87")]
    [InlineData(OutlierMethod.ModifiedZScore, null, "50 51 53 59 58 55 55 52 51 58 12 91", "12 91")]
    [InlineData(OutlierMethod.TukeyFences, null, "50 51 53 59 58 55 55 52 51 58 12 91", "12 91")]
    [InlineData(OutlierMethod.TukeyFences, null, "41 48 45 46 49 41 41 49 42 47 11 87", "11 87")]
    public void The_values_that_others_find_are_found(OutlierMethod method, string? threshold, string values, string apart) =>
        Assert.Equal(apart, string.Join(' ', Peers(Peer(method, threshold), Values(values)).Findings.Select(finding => finding.Value)));

    /// <summary>At its usual threshold of 3 the z-score finds neither: the two hide each other (12 is at 2.545, 91 at 2.270).</summary>
    [Fact]
    public void The_z_score_is_masked_by_what_it_should_find() =>
        Assert.Empty(Peers(Peer(OutlierMethod.ZScore), Values("50 51 53 59 58 55 55 52 51 58 12 91")).Findings);

    /// <summary>Median 4, MAD 2; with threshold 0.6745 · 4 ÷ 2 = 1.349 the value 8 is exactly on the limit, and nothing is found.</summary>
    [Theory]
    [InlineData("1.349", 0)]
    [InlineData("1.348", 1)]
    public void Exactly_on_the_limit_of_the_modified_z_score_is_no_finding(string threshold, int expected)
    {
        var report = Peers(Peer(OutlierMethod.ModifiedZScore, threshold), Values("2 2 3 4 5 6 8"));

        Assert.Equal(expected, report.Findings.Count);
        Assert.Equal(7, report.Judged);
    }

    /// <summary>Q1 of 1 2 3 4 5 6 7 8 9 (type 7) is 3, Q3 is 7; the upper fence 7 + 1.5 · 4 = 13. With 13 for 9 both quartiles stay.</summary>
    [Theory]
    [InlineData("13", "")]
    [InlineData("13.01", "u08 2024-03 1301/100 by 1/100")]
    public void Exactly_on_the_fence_is_no_finding(string last, string expected) =>
        Assert.Equal(expected, Told(Peers(Peer(OutlierMethod.TukeyFences), Values("1 2 3 4 5 6 7 8 " + last))));

    /// <summary>Of 0 0 0 0 10 the mean is 2, the variance 16: 10 is at z = 2 = √(5 − 1), the most that one of five can reach.</summary>
    [Theory]
    [InlineData("2", "")]
    [InlineData("1.5", "u04 2024-03 10 by 2")]
    public void One_of_five_comes_to_a_z_score_of_2_and_no_further(string threshold, string expected) =>
        Assert.Equal(expected, Told(Peers(Peer(OutlierMethod.ZScore, threshold, 5), Values("0 0 0 0 10"))));

    [Theory]
    [InlineData(OutlierMethod.ModifiedZScore, "5 5 5 5 5 900", "n 2024-03 NoSpread")]
    [InlineData(OutlierMethod.TukeyFences, "5 5 5 5 5 900", "n 2024-03 NoSpread")]
    [InlineData(OutlierMethod.ZScore, "5 5 5 5 5 5", "n 2024-03 NoSpread")]
    [InlineData(OutlierMethod.ModifiedZScore, "1 2 3 4 900", "n 2024-03 TooFew")]
    public void What_cannot_be_judged_is_told(OutlierMethod method, string values, string expected)
    {
        var report = Peers(Peer(method), Values(values));

        Assert.Equal(("", expected, 0), (Told(report), NotJudged(report), report.Judged));
    }

    [Fact]
    public void A_finding_says_what_is_usual_and_what_to_do()
    {
        var finding = Peers(Peer(OutlierMethod.TukeyFences), Values("50 51 53 59 58 55 55 52 51 58 55 91")).Findings.Single();

        Assert.Equal("c/m/2024-03/u11", finding.Key);
        Assert.Contains("of 12 units the middle is 55, and usual is from ", English(finding), StringComparison.Ordinal);
        Assert.Contains("请与原始台账核对", finding.Text.Chinese, StringComparison.Ordinal);
        Assert.Equal(12, finding.Compared.Count);
    }
}
