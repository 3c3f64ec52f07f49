using System.Globalization;
using FamilyOnline.Checks;
using NodaTime;
using static FamilyOnline.Tests.Checks.CheckSample;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Checks;

/// <summary>Each kind of check but outliers: what it finds, what is exactly right, what it cannot judge.</summary>
public sealed class FigureChecksTests
{
    private static readonly Metric New = Metric("new", MetricKind.Flow);
    private static readonly Metric Homes = Metric("homes", MetricKind.Stock);
    private static readonly Metric Online = Metric("online", MetricKind.Stock);
    private static readonly Metric Total = Metric("total", MetricKind.Cumulative);
    private static readonly Metric Fibre = Metric("fibre", MetricKind.Stock);
    private static readonly Metric Cable = Metric("cable", MetricKind.Stock);

    private static Metric Split(bool overlaps) => Metric("all", MetricKind.Stock, new() { Disaggregations = [new("by-net", ["fibre", "cable"], overlaps)] });

    private static FigureCheck Range(string? least, string? most, string? per = null) =>
        Check("online", FigureCheckKind.Range, new() { Least = least is null ? null : Exact.Parse(least), Most = most is null ? null : Exact.Parse(most), Per = per });

    [Fact]
    public void A_value_beyond_a_bound_is_found_and_one_on_it_is_not() =>
        Assert.Equal("x1 2024-01 9 by 1; x3 2024-01 21 by 1", Told(Run(Range("10", "20"), [Online], "x1 2024-01 online 9", "x2 2024-01 online 10", "y1 2024-01 online 20", "x3 2024-01 online 21")));

    [Fact]
    public void A_quotient_is_judged_where_both_parts_are_there_and_the_divisor_is_not_0()
    {
        var report = Run(Range(null, "1", "homes"), [Online, Homes], "x1 2024-01 online 30", "x1 2024-01 homes 20", "x2 2024-01 online 5", "y1 2024-01 online 5", "y1 2024-01 homes 0");

        Assert.Equal(("x1 2024-01 3/2 by 1/2", "x2 2024-01 OtherMissing; y1 2024-01 ZeroBase", 1), (Told(report), NotJudged(report), report.Judged));
    }

    [Fact]
    public void A_part_cannot_exceed_its_whole()
    {
        var report = Run(Check("online", FigureCheckKind.Part, new() { Whole = "homes" }), [Online, Homes], "x1 2024-01 online 21", "x1 2024-01 homes 20", "x2 2024-01 online 20", "x2 2024-01 homes 20", "y1 2024-01 online 1");

        Assert.Equal(("x1 2024-01 21 by 1", "y1 2024-01 OtherMissing"), (Told(report), NotJudged(report)));
        Assert.Equal("x1, 2024-01: online is 21, which is more than homes (20), of which it is a part; 1 too many. Correct the one that is wrong.", English(report.Findings[0]));
    }

    /// <summary>Without overlap 6 + 5 = 11 is not 10; with it 6 + 5 may be 10, 12 exceeds it, and 4 + 5 leave one out.</summary>
    [Theory]
    [InlineData(false, 6, 4, "")]
    [InlineData(false, 6, 5, "c/all:by-net/2024-01/x1 1")]
    [InlineData(false, 4, 5, "c/all:by-net/2024-01/x1 1")]
    [InlineData(true, 6, 5, "")]
    [InlineData(true, 12, 5, "c/all:by-net:fibre/2024-01/x1 2")]
    [InlineData(true, 4, 5, "c/all:by-net/2024-01/x1 1")]
    public void Parts_make_up_the_whole_or_overlap_within_it(bool overlaps, int fibre, int cable, string expected)
    {
        var report = Run(Check("all", FigureCheckKind.Split), [Split(overlaps), Fibre, Cable], "x1 2024-01 all 10", $"x1 2024-01 fibre {fibre}", $"x1 2024-01 cable {cable}");

        Assert.Equal(expected, string.Join("; ", report.Findings.Select(finding => $"{finding.Key} {finding.Distance}")));
    }

    [Fact]
    public void A_missing_part_is_no_zero() =>
        Assert.Equal("x1 2024-01 OtherMissing", NotJudged(Run(Check("all", FigureCheckKind.Split), [Split(false), Fibre, Cable], "x1 2024-01 all 10", "x1 2024-01 fibre 6", "x1 2024-01 cable NotReported")));

    /// <summary>From 10 to 15 is exactly 50 %, from 15 to 23 is 8/15 = 53.3 %; after the gap in April May is not judged, and 0 is no base.</summary>
    [Fact]
    public void Growth_is_measured_from_the_period_before_or_not_at_all()
    {
        var check = Check("new", FigureCheckKind.Growth, new() { Most = Exact.Parse("50%") });
        var report = Run(check, [New], "x1 2024-01 new 10", "x1 2024-02 new 15", "x1 2024-03 new 23", "x1 2024-05 new 900", "x2 2024-01 new 0", "x2 2024-02 new 7");

        Assert.Equal("x1 2024-03 23 by 1/30", Told(report));
        Assert.Equal("x1 2024-01 NoEarlier; x1 2024-05 NoEarlier; x2 2024-01 NoEarlier; x2 2024-02 ZeroBase", NotJudged(report));
    }

    [Fact]
    public void Growth_since_the_year_before_is_an_amount_where_asked() => Assert.Equal(
        "x1 2024-Q1 16 by 1", Told(Run(Check("new", FigureCheckKind.Growth, new() { Most = 5, Since = GrowthReference.YearBefore, Measure = GrowthMeasure.Amount }), [New], "x1 2023-Q1 new 10", "x1 2024-Q1 new 16")));

    [Fact]
    public void A_total_falls_below_the_last_one_known_unless_that_was_corrected()
    {
        var check = Check("total", FigureCheckKind.NeverFalls);
        string[] lines = ["x1 2024-01 total 10", "x1 2024-02 total 10", "x1 2024-04 total 9"];

        Assert.Equal("x1 2024-04 9 by 1", Told(Run(check, [Total], lines)));
        Assert.Equal("", Told(Run(check, [Total], [.. lines, "x1 2024-01 total 8 1", "x1 2024-02 total 9 1"])));
    }

    [Fact]
    public void A_unit_s_own_figure_is_held_against_the_sum_of_those_below()
    {
        string[] lines = ["y 2024-01 online 12", "y1 2024-01 online 4", "y2 2024-01 online 6", "x 2024-01 online 5", "x1 2024-01 online 3"];

        var exact = Run(Check("online", FigureCheckKind.LevelsAgree), [Online], lines);
        Assert.Equal(("y 2024-01 12 by 2", "x 2024-01 Incomplete"), (Told(exact), NotJudged(exact)));
        Assert.Equal("", Told(Run(Check("online", FigureCheckKind.LevelsAgree, new() { Tolerance = 2 }), [Online], lines)));
    }

    [Fact]
    public void A_check_that_finds_nothing_to_look_at_says_so() =>
        Assert.Equal("county  NothingThere", NotJudged(Run(Check("online", FigureCheckKind.Range, new() { Most = 1, Level = "county" }), [Online], "x1 2024-01 online 9")));

    [Fact]
    public void A_confirmation_holds_for_one_finding_and_one_value()
    {
        string[] lines = ["x1 2024-01 online 21", "x2 2024-01 online 22"];
        FindingConfirmation confirmed = new("c/online/2024-01/x1", 21, "统计员", new LocalDate(2024, 2, 1), "新建小区");

        var report = FigureChecks.Over(Roll([Online], lines), [Range(null, "20")], [confirmed]);
        Assert.Equal(("x2 2024-01 22 by 2", "统计员"), (Told(report), report.Confirmed.Single().Confirmation.By));
        Assert.Empty(report.Unused);

        var corrected = FigureChecks.Over(Roll([Online], [.. lines, "x1 2024-01 online 25 1"]), [Range(null, "20")], [confirmed]);
        Assert.Equal("x1 2024-01 25 by 5; x2 2024-01 22 by 2", Told(corrected));
        Assert.Equal("The confirmation of 21 for c/online/2024-01/x1 does not hold for the value of now, 25. Look at that value anew.", corrected.Unused.Single().Text.In(CultureInfo.InvariantCulture));

        var right = FigureChecks.Over(Roll([Online], [.. lines, "x1 2024-01 online 19 1"]), [Range(null, "20")], [confirmed]);
        Assert.Null(right.Unused.Single().Now);
    }

    [Fact]
    public void A_span_tells_its_own_findings_and_compares_with_all()
    {
        var check = Check("total", FigureCheckKind.NeverFalls);
        var report = FigureChecks.Over(Roll([Total], "x1 2024-01 total 10", "x1 2024-02 total 9", "x1 2024-03 total 8"), [check], null, Month(3));

        Assert.Equal("x1 2024-03 8 by 1", Told(report));
    }

    [Fact]
    public void A_check_that_cannot_be_is_refused_when_it_is_made()
    {
        Assert.Contains("check of the kind part needs one of: whole", Assert.Throws<ArgumentException>(() => Check("online", FigureCheckKind.Part)).Message, StringComparison.Ordinal);
        Assert.Contains("Only a total since the beginning never falls", Assert.Throws<ArgumentException>(() => Run(Check("online", FigureCheckKind.NeverFalls), [Online])).Message, StringComparison.Ordinal);
        Assert.Contains("names the metric 'total', which is not there", Assert.Throws<ArgumentException>(() => Run(Check("total", FigureCheckKind.NeverFalls), [Online])).Message, StringComparison.Ordinal);
    }
}
