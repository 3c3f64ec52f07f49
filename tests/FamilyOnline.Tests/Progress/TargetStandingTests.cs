using System.Globalization;
using CsCheck;
using FamilyOnline.Progress;
using static FamilyOnline.Tests.Progress.ProgressSample;

namespace FamilyOnline.Tests.Progress;

/// <summary>Attainment, pace, band and state; the schedule has 100 days, of which 30 April is the 30th: planned 3/10.</summary>
public sealed class TargetStandingTests
{
    [Theory]
    [InlineData(30, "1", "on-course", ProgressState.OnCourse)] // 30 % ÷ 30 %
    [InlineData(27, "9/10", "on-course", ProgressState.OnCourse)] // exactly on the line
    [InlineData(26, "13/15", "behind", ProgressState.Behind)]
    [InlineData(21, "7/10", "behind", ProgressState.Behind)] // exactly on the line
    [InlineData(20, "2/3", "far-behind", ProgressState.Behind)]
    [InlineData(0, "0", "far-behind", ProgressState.Behind)] // zero is a value
    [InlineData(33, "11/10", "ahead", ProgressState.OnCourse)]
    [InlineData(100, "10/3", "ahead", ProgressState.Reached)]
    public void Pace_is_attainment_by_plan_and_names_the_band(long value, string pace, string band, ProgressState state)
    {
        var progress = Judged(Total(Stock, 100), Day(4, 30), Line(A, Stock, 4, value), Line(B, Stock, 4, 0));

        Assert.Equal(Exact.Ratio(3, 10), progress.PlannedAttainment);
        Assert.Equal(Exact.Parse(pace), progress.Pace.Value);
        Assert.Equal((band, state), (progress.Band?.Id, progress.State));
    }

    [Theory]
    [InlineData(100, 40, 70, "1/2")] // (70 − 100) ÷ (40 − 100)
    [InlineData(40, 100, 70, "1/2")] // (70 − 40) ÷ (100 − 40)
    [InlineData(40, 100, 10, "-1/2")] // it fell below where it began
    [InlineData(0, 100, 120, "6/5")]
    public void With_a_baseline_attainment_is_the_share_of_the_way(long baseline, long goal, long value, string attainment)
    {
        var progress = Judged(Total(Stock, goal, (Exact)baseline), Day(4, 30), Line(A, Stock, 4, value), Line(B, Stock, 4, 0));

        Assert.Equal(Exact.Parse(attainment), progress.Attainment.Value);
    }

    [Theory]
    [InlineData(20, 40, "1/2")] // goal ÷ value
    [InlineData(20, 20, "1")]
    [InlineData(20, 0, "1")] // better than the goal is no more than all
    [InlineData(0, 0, "1")]
    public void Falling_without_baseline_is_goal_by_value(long goal, long value, string attainment) =>
        Assert.Equal(Exact.Parse(attainment), Fallen(goal, value).Attainment.Value);

    [Fact]
    public void Falling_to_zero_without_baseline_has_no_attainment_until_it_is_there()
    {
        Assert.Equal((Absence.NotAvailable, ProgressState.Unknown), (Fallen(0, 5).Attainment.Absence, Fallen(0, 5).State));
        Assert.Equal(ProgressState.Reached, Fallen(0, 0).State);
    }

    [Fact]
    public void Falling_without_baseline_has_no_pace()
    {
        Assert.Equal(Absence.NotAvailable, Fallen(20, 40).Pace.Absence);
        Assert.Equal("Now 40, to come down to 20; without a baseline there is no pace. There is no forecast: it needs two months for which all have answered, or a baseline and one.", Fallen(20, 40).Reason(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Silence_never_makes_a_falling_target_reached()
    {
        var progress = Judged(Total(Findings, 20), Day(4, 30), Line(A, Findings, 4, 10)); // the second township may have any number

        Assert.Equal((Absence.NotAvailable, ProgressState.Unknown), (progress.Attainment.Absence, progress.State));
        Assert.Equal("现为 10，目标 20；缺报的数据可能改变结论。应报 2 个，已报 1 个。无法预测：需要两个全部报齐的月份，或基期值和一个报齐的月份。", progress.Reason(CultureInfo.GetCultureInfo("zh-Hans")));
    }

    [Fact]
    public void Rising_target_may_be_reached_by_those_that_answered() =>
        Assert.Equal(ProgressState.Reached, Judged(Total(Stock, 100), Day(4, 30), Line(A, Stock, 4, 100)).State);

    [Theory]
    [InlineData(3, 31, ProgressState.NotStarted)]
    [InlineData(4, 30, ProgressState.Behind)]
    [InlineData(7, 9, ProgressState.Behind)] // the last day still counts
    [InlineData(7, 10, ProgressState.Missed)]
    public void State_follows_the_days_of_the_target(int month, int day, ProgressState state)
    {
        var lines = Enumerable.Range(4, 3).SelectMany(m => (ReportedFigure[])[Line(A, Stock, m, 5), Line(B, Stock, m, 5)]);

        Assert.Equal(state, Judged(Total(Stock, 100), Day(month, day), [.. lines.Where(line => line.Period.Last <= Day(month, day))]).State);
    }

    [Fact]
    public void Nothing_planned_yet_is_on_course_and_has_no_pace()
    {
        var schedule = new TargetSchedule(Days, "milestones", [new(Day(6, 1), Exact.One)]);
        var progress = Judged(Total(Stock, 100, schedule: schedule), Day(4, 30), Line(A, Stock, 4, 0), Line(B, Stock, 4, 0));

        Assert.Equal((Absence.NotApplicable, ProgressState.OnCourse), (progress.Pace.Absence, progress.State));
        Assert.Null(progress.Band);
    }

    [Fact]
    public void Reason_tells_the_numbers_in_both_languages()
    {
        var progress = Judged(Total(Stock, 100), Day(4, 30), Line(A, Stock, 4, 26));

        Assert.StartsWith("Now 26, goal 100: 26.0% of the way where the plan expects 30.0%, a pace of 0.87, behind. 1 of 2 have answered.", progress.Reason(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.StartsWith("现为 26，目标 100：完成率 26.0%，计划 30.0%，进度比 0.87，滞后。应报 2 个，已报 1 个。", progress.Reason(CultureInfo.GetCultureInfo("zh-CN")), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Category", "Property")]
    public void Attainment_never_falls_when_the_value_improves() =>
        Gen.Select(Gen.Long[-50, 200], Gen.Long[0, 50], Gen.Long[-20, 150], Gen.Bool).Sample((value, more, baseline, falls) =>
        {
            const long Goal = 60;
            if (baseline == Goal)
                return;
            foreach (var from in (Quantity?[])[null, (Exact)baseline])
            {
                var target = Total(falls ? Findings : Stock, Goal, from);
                var better = from is null ? falls ? -more : more : baseline > Goal ? -more : more;
                var (before, after) = (Judged(target, Day(4, 30), Both(target, value)).Attainment.Value, Judged(target, Day(4, 30), Both(target, value + better)).Attainment.Value);
                Assert.True(before <= after, $"{before} → {after}");
            }
        });

    [Fact]
    [Trait("Category", "Property")]
    public void Reached_is_the_same_as_an_attainment_of_one_or_more() =>
        Gen.Select(Gen.Long[-50, 200], Gen.Long[-20, 150]).Sample((value, baseline) =>
        {
            if (baseline == 60)
                return;
            var target = Total(Stock, 60, (Exact)baseline);
            var progress = Judged(target, Day(4, 30), Both(target, value));
            Assert.Equal(progress.Attainment.Value >= Exact.One, progress.State == ProgressState.Reached);
        });

    [Fact]
    public void Host_may_name_its_own_bands_in_any_order()
    {
        StatusBand[] bands = [new("red", "红", Exact.Zero, false), new("green", "绿", Exact.Ratio(1, 2), true)];
        var figures = new Figures(Day(4, 30), [Line(A, Stock, 4, 20), Line(B, Stock, 4, 0)]);

        Assert.Equal("green", ProgressReport.Of(CampaignOf(Total(Stock, 100)), figures, options: new() { Bands = bands }).Targets[0].Band?.Id); // 2/3
    }

    [Fact]
    public void Bands_that_cannot_be_told_apart_are_refused()
    {
        StatusBand[] same = [new("a", "甲", Exact.One, true), new("b", "乙", Exact.One, false)];

        Assert.Equal("The minimum of a band '1' is given twice. (Parameter 'Bands')", Refusal(same));
        Assert.Equal("Progress needs at least one band, but has none. (Parameter 'Bands')", Refusal([]));
    }

    private static string Refusal(StatusBand[] bands) => Assert.Throws<ArgumentException>(
        () => ProgressReport.Of(CampaignOf(), new(Day(4, 30), []), options: new() { Bands = bands })).Message;

    private static TargetProgress Fallen(long goal, long value)
    {
        var target = Total(Findings, goal);
        return Judged(target, Day(4, 30), Both(target, value));
    }

    /// <summary>One township has the value, the other answers 0.</summary>
    private static ReportedFigure[] Both(Target target, long value)
    {
        var metric = target.Scope.Of[0] == "findings" ? Findings : Stock;
        return [Line(A, metric, 4, value), Line(B, metric, 4, 0)];
    }
}
