using static FamilyOnline.Tests.Checks.CheckSample;

namespace FamilyOnline.Tests.Checks;

/// <summary>Worked examples of outliers that were published, beside what our rules make of them.</summary>
public sealed class PublishedOutlierTests
{
    /// <summary>NIST/SEMATECH e-Handbook of Statistical Methods, 7.1.6 "What are outliers in the data?": 90 ordered observations.</summary>
    private const string Nist = """
        30 171 184 201 212 250 265 270 272 289 305 306 322 322 336 346 351 370 390 404 409 411 436 437 439 441 444 448 451 453 470 480 482 487 494 495 499 503 514 521 522 527 548 550 559
        560 570 572 574 578 585 592 592 607 616 618 621 629 637 638 640 656 668 707 709 719 737 739 752 758 766 792 792 794 802 818 830 832 843 858 860 869 918 925 953 991 1000 1005 1068 1441
        """;

    /// <summary>B. Iglewicz, D. C. Hoaglin, How to Detect and Handle Outliers (1993): ten values of which the z-score finds none. Median 2.45, MAD 0.15.</summary>
    private const string TenValues = "2.1 2.6 2.4 2.5 2.3 2.1 2.3 2.6 8.2 8.3";

    private static Exact[] Values(string values) => [.. values.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(Exact.Parse)];

    private static string Found(string values, OutlierMethod method, string? threshold = null) => string.Join(' ', Peers(
        Check("m", FigureCheckKind.Peers, new() { Method = method, Threshold = threshold is null ? null : Exact.Parse(threshold) }), Values(values)).Findings.Select(finding => finding.Value.ToFixed(1)));

    /// <summary>They find 1441 beyond the inner fence (k = 1.5) and nothing beyond the outer one (k = 3). So does our rule.</summary>
    [Theory]
    [InlineData("1.5", "1441.0")]
    [InlineData("3", "")]
    public void The_one_value_that_the_handbook_finds_is_found(string fence, string expected) => Assert.Equal(expected, Found(Nist, OutlierMethod.TukeyFences, fence));

    /// <summary>
    /// Their quartiles are the 22.75th and 68.25th values, 429.75 and 742.25, and the fences −39 and 1211 (outer: −507.75 and 1679.75). Ours are of type 7, the 23.25th and 67.75th:
    /// 436 + 1/4 · 1 = 436.25 and 737 + 3/4 · 2 = 738.5; with IQR 302.25 the fences are −17.125 and 1191.875.
    /// </summary>
    [Fact]
    public void Fences_are_those_of_quartiles_of_type_7()
    {
        var finding = Peers(Check("m", FigureCheckKind.Peers, new() { Method = OutlierMethod.TukeyFences }), Values(Nist)).Findings.Single();

        Assert.Equal((Exact.Parse("-17.125"), Exact.Parse("1191.875")), (finding.Least!.Value, finding.Most!.Value));
        Assert.Contains("of 90 units the middle is 559.5,", English(finding), StringComparison.Ordinal);
    }

    /// <summary>A value between both upper fences, 1200, is apart by our rule and not by theirs; between both lower ones, −30, it is the same.</summary>
    [Theory]
    [InlineData("1441", "1200", "1200.0")]
    [InlineData("30 171", "-30 171", "-30.0 1441.0")]
    public void Between_the_two_fences_the_rules_part(string published, string changed, string expected) =>
        Assert.Equal(expected, Found(Nist.Replace(published, changed, StringComparison.Ordinal), OutlierMethod.TukeyFences));

    /// <summary>Their scores are 25.856 and 26.306 for 8.2 and 8.3, and 1.574 at most for the others; the threshold is 3.5. The z-score finds neither.</summary>
    [Fact]
    public void The_modified_z_score_finds_what_the_z_score_hides()
    {
        Assert.Equal("8.2 8.3", Found(TenValues, OutlierMethod.ModifiedZScore));
        Assert.Equal("", Found(TenValues, OutlierMethod.ZScore));
    }

    /// <summary>0.6745 · 5.75 / 0.15 = 25.8558…; 0.6745 · 5.85 / 0.15 = 26.3055 exactly; 0.6745 · 0.35 / 0.15 = 1.5738….</summary>
    [Theory]
    [InlineData("26.3055", "")]
    [InlineData("26.3054", "8.3")]
    [InlineData("25.8559", "8.3")]
    [InlineData("25.8558", "8.2 8.3")]
    [InlineData("1.5739", "8.2 8.3")]
    [InlineData("1.5738", "2.1 2.1 8.2 8.3")]
    public void Each_published_score_is_met_to_the_last_place(string threshold, string expected) => Assert.Equal(expected, Found(TenValues, OutlierMethod.ModifiedZScore, threshold));
}
