using FamilyOnline.Progress;
using static FamilyOnline.Tests.Progress.ProgressSample;

namespace FamilyOnline.Tests.Progress;

/// <summary>What a target counts, and how silence, each absence, zero and "no target" stay apart; invented figures.</summary>
public sealed class TargetValueTests
{
    [Fact]
    public void Total_adds_up_the_townships_and_not_the_county()
    {
        var progress = Judged(Total(Stock, 100), Day(4, 30), Line(A, Stock, 4, 20), Line(B, Stock, 4, 5), Line("610424", Stock, 4, 1000));

        Assert.Equal((Exact)25, progress.Value.Value);
        Assert.Equal((2, 2, false), (progress.Answered, progress.Expected, progress.IsPartial));
    }

    [Fact]
    public void Silent_township_makes_the_total_partial_and_is_no_zero()
    {
        var silent = Judged(Total(Stock, 100), Day(4, 30), Line(A, Stock, 4, 20));
        var zero = Judged(Total(Stock, 100), Day(4, 30), Line(A, Stock, 4, 20), Line(B, Stock, 4, 0));

        Assert.Equal(silent.Value, zero.Value);
        Assert.Equal((1, 2, true), (silent.Answered, silent.Expected, silent.IsPartial));
        Assert.Equal((2, 2, false), (zero.Answered, zero.Expected, zero.IsPartial));
    }

    [Theory]
    [InlineData(Absence.NotReported, Absence.NotReported)]
    [InlineData(Absence.NotAvailable, Absence.NotAvailable)]
    [InlineData(Absence.Confidential, Absence.Confidential)]
    [InlineData(Absence.NotApplicable, Absence.NotApplicable)]
    public void Where_nobody_has_a_value_the_reason_stands_and_the_state_is_unknown(Absence both, Absence expected)
    {
        var progress = Judged(Total(Stock, 100), Day(4, 30), Absent(A, Stock, 4, both), Absent(B, Stock, 4, both));

        Assert.Equal(expected, progress.Value.Absence);
        Assert.Equal(expected, progress.Attainment.Absence);
        Assert.Equal(ProgressState.Unknown, progress.State);
        Assert.Null(progress.Band);
    }

    [Fact]
    public void Of_several_reasons_silence_weighs_most()
    {
        var progress = Judged(Total(Stock, 100), Day(4, 30), Absent(A, Stock, 4, Absence.NotApplicable)); // the other is silent

        Assert.Equal(Absence.NotReported, progress.Value.Absence);
    }

    [Fact]
    public void Township_that_the_question_does_not_concern_is_not_expected()
    {
        var progress = Judged(Total(Stock, 100), Day(4, 30), Line(A, Stock, 4, 20), Absent(B, Stock, 4, Absence.NotApplicable));

        Assert.Equal((1, 1, false), (progress.Answered, progress.Expected, progress.IsPartial));
    }

    [Fact]
    public void Flow_with_a_month_missing_is_partial()
    {
        var progress = Judged(Total(Flow, 100), Day(5, 31), Line(A, Flow, 4, 3), Line(A, Flow, 5, 4), Line(B, Flow, 4, 1)); // May of the second is missing

        Assert.Equal((Exact)8, progress.Value.Value);
        Assert.Equal((2, 2, true), (progress.Answered, progress.Expected, progress.IsPartial));
    }

    [Fact]
    public void Yes_answers_are_counted_and_a_no_is_an_answer()
    {
        var progress = Judged(YesCount(2), Day(4, 30), Line(A, Yes, 4, 1), Line(B, Yes, 4, 0));

        Assert.Equal((Exact.One, 2, false), (progress.Value.Value, progress.Answered, progress.IsPartial));
    }

    [Fact]
    public void Selections_are_counted_once_each_and_only_of_the_scheme_and_up_to_the_day()
    {
        AwardRecord[] awards =
        [
            new("model", 1, A, Day(4, 20)), new("model", 1, A, Day(4, 20)), new("model", 1, B, Day(5, 1)), new("websites", 1, B, Day(4, 20)),
        ];

        Assert.Equal(Exact.One, Selected(awards).Value.Value);
        Assert.Equal(Exact.One, Selected(awards).Attainment.Value * 2);
        Assert.Equal(Absence.NotApplicable, Selected(awards).Forecast.Absence);
    }

    [Fact]
    public void Selections_without_a_record_are_not_available_and_without_a_choice_zero()
    {
        Assert.Equal(Absence.NotAvailable, Selected(null).Value.Absence);
        Assert.Equal(Exact.Zero, Selected([]).Value.Value);
    }

    [Fact]
    public void Ratio_is_computed_from_the_sums_of_its_parts_and_never_averaged()
    {
        // (10 + 90) ÷ (100 + 900) = 1/10.
        var progress = Judged(Total(Uptake, 1), Day(4, 30), Line(A, Stock, 4, 10), Line(A, Homes, 4, 100), Line(B, Stock, 4, 90), Line(B, Homes, 4, 900));

        Assert.Equal(Exact.Ratio(1, 10), progress.Value.Value);
    }

    [Fact]
    public void Ratio_without_parts_is_never_added_up() => Assert.StartsWith(
        "Target 'goal' adds up the ratio 'stated' over 2 subjects.",
        Assert.Throws<ArgumentException>(() => Judged(Total(Stated, 1), Day(4, 30))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void What_came_after_the_last_day_does_not_count()
    {
        // The last day is 9 July, so that June is the last month that counts.
        var progress = Judged(Total(Stock, 100), Day(8, 31), Line(A, Stock, 6, 40), Line(B, Stock, 6, 40), Line(A, Stock, 7, 90), Line(B, Stock, 7, 90));

        Assert.Equal((Exact)80, progress.Value.Value);
        Assert.Equal(ProgressState.Missed, progress.State);
    }

    [Fact]
    public void Metric_without_target_has_a_value_and_no_attainment()
    {
        var report = ProgressReport.Of(CampaignOf(Total(Stock, 100)), new(Day(4, 30), [Line(A, Flow, 4, 7), Line(A, Homes, 4, 30)]));

        var (flow, homes, yes) = (Of(report, Flow), Of(report, Homes), Of(report, Yes));
        Assert.DoesNotContain(report.WithoutTarget, metric => metric.Metric == Stock);
        Assert.Equal((7, 1, 2, true), ((int)flow.Value.Value.ToDecimal(), flow.Answered, flow.Expected, flow.IsPartial)); // two townships owe it
        Assert.Equal((30, 1, 1, false), ((int)homes.Value.Value.ToDecimal(), homes.Answered, homes.Expected, homes.IsPartial)); // nobody owes it
        Assert.False(yes.Value.IsKnown);
    }

    private static MetricProgress Of(ProgressReport report, Metric metric) => report.WithoutTarget.Single(progress => progress.Metric == metric);

    private static TargetProgress Selected(AwardRecord[]? awards) =>
        ProgressReport.Of(CampaignOf(Chosen(2)), new(Day(4, 30), []), awards).Targets.Single();
}
