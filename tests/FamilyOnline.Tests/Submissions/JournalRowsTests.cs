using FamilyOnline.Ledgers;
using FamilyOnline.Restatements;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using static FamilyOnline.Tests.Ledgers.JournalSample;

namespace FamilyOnline.Tests.Submissions;

/// <summary>Which editions of a journal count from when on, where only approved ones do.</summary>
public sealed class JournalRowsTests
{
    private static readonly Metric Homes = Rollups.RollupSample.Metric("broadband-households", MetricKind.Stock);
    private static readonly MetricCatalogue Metrics = new([Homes]);
    private static readonly ReportStep ByCounty = ReportStep.Approve("county");
    private static readonly ReportStep ByPrefecture = ReportStep.Approve("prefecture");
    private static readonly UnitTree Tree = new([new("610424", "乾县"), new("610424101", "一镇", "610424"), new("610424102", "二镇", "610424")], new(2024, 6, 30));

    private static string[] Told(Journal journal, ReportStep? atLeast = null) => [.. FigureTable.Of(journal.Latest, Metrics, atLeast).Rows.Select(row =>
        $"{row.Unit} {row.Value} on {row.KnownAt.InUtc().Day}{(row.RecordedAt == row.KnownAt ? "" : $", on record since {row.RecordedAt.InUtc().Day}")}")];

    private static Journal And(Journal journal, int day, params JournalLine[] lines) => journal.Append(June(day), lines);

    [Fact]
    public void All_on_record_counts_where_no_step_is_asked_for() =>
        Assert.Equal(["610424101 1240 on 5", "610424101 1250 on 9", "610424101 NotReported on 10"], Told(And(And(After(), 9, Corrected(2, 1250)), 10, Withdrawn(3))));

    [Theory]
    [InlineData(0, "6")]
    [InlineData(1, "7")]
    [InlineData(2, "8")]
    [InlineData(3, "9")]
    [InlineData(4, "10")]
    public void A_figure_counts_from_its_step_on(int step, string day) =>
        Assert.Equal([$"610424101 1240 on {day}, on record since 5"], Told(After(ToPublication), ToPublication[step]));

    [Fact]
    public void What_was_not_approved_that_far_does_not_count() => Assert.Empty(Told(After(ToPublication[..3]), ByPrefecture));

    /// <summary>Approved by the county on 8 June; corrected on the 11th, handed in anew on the 12th, approved again on the 14th.</summary>
    [Fact]
    public void A_correction_waits_for_its_own_approval()
    {
        var journal = And(After(ToPublication[..3]), 11, Corrected(2, 1250));
        Assert.Equal(["610424101 1240 on 8, on record since 5"], Told(journal, ByCounty));

        journal = And(And(And(journal, 12, Step(ReportStep.Submit)), 13, Step(ReportStep.Accept)), 14, Step(ByCounty));
        Assert.Equal(["610424101 1240 on 8, on record since 5", "610424101 1250 on 14, on record since 11"], Told(journal, ByCounty));
    }

    /// <summary>Reported on 5 June without a reason, corrected on the 9th, withdrawn on the 10th as a slip.</summary>
    [Fact]
    public void Rows_tell_the_reason_and_evidence_of_their_edition()
    {
        EntryGrounds audit = new("信息员", EntryReason.Audit, "抽查", "https://example.org/scan/17.pdf");
        var journal = And(And(After(), 9, FigureLine.Corrected(Households, 2, Observation.Of(1250), audit)), 10, Withdrawn(3));

        Assert.Equal(
            [(EntryReason.Unspecified, null), (EntryReason.Audit, audit.Evidence), (EntryReason.TypingError, null)],
            FigureTable.Of(journal.Latest, Metrics).Rows.Select(row => (row.Reason, row.Evidence)));
    }

    [Fact]
    public void Of_two_editions_approved_at_once_the_newer_counts()
    {
        var journal = And(After(), 6, Corrected(2, 1250));

        Assert.Equal(["610424101 1250 on 9, on record since 6"], Told(And(And(And(journal, 7, Step(ReportStep.Submit)), 8, Step(ReportStep.Accept)), 9, Step(ByCounty)), ByCounty));
    }

    [Fact]
    public void A_report_that_was_sent_back_counts_no_longer() =>
        Assert.Equal(["610424101 1240 on 8, on record since 5", "610424101 NotReported on 12, on record since 5"], Told(And(After(ToPublication[..3]), 12, Step(ReportStep.Return)), ByCounty));

    [Fact]
    public void A_figure_that_no_report_brought_takes_no_step()
    {
        var journal = Empty.Append(June(5), FigureLine.Reported(Households, Observation.Of(5), Clerk));

        Assert.Equal(["610424101 5 on 5"], Told(journal));
        Assert.Empty(Told(journal, ReportStep.Submit));
    }

    [Fact]
    public void Another_version_of_the_definition_is_no_answer() => Assert.Equal(
        ["610424101 NotReported on 5"],
        Told(Empty.Append(June(5), FigureLine.Reported(Households, Observation.Of(5), Clerk, version: 2))));

    [Fact]
    public void Figures_of_metrics_that_are_not_wanted_are_left_out() =>
        Assert.Empty(Told(Empty.Append(June(5), FigureLine.Reported(Key("610424101", "other"), Observation.Of(5), Clerk))));

    [Fact]
    public void What_became_known_after_the_view_is_left_out() =>
        Assert.Equal(0, FigureTable.Of(After(ToPublication[..3]).AsKnownAt(June(7)), Metrics, ByCounty).Count);

    [Fact]
    public void A_return_is_no_step_to_count_from() => Assert.StartsWith(
        "A figure counts from a step on that takes its report further, and a return does not.", Assert.Throws<ArgumentException>(() => Told(After(), ReportStep.Return)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_level_that_no_journal_has_is_refused() => Assert.StartsWith(
        "No journal has a level 'province' that approves.", Assert.Throws<ArgumentException>(() => Told(After(), ReportStep.Approve("province"))).Message, StringComparison.Ordinal);

    /// <summary>Both townships reported on 5 June. The first was approved on the 8th, the second on the 14th, after the publication of the 10th; it then says 300.</summary>
    [Fact]
    public void A_figure_on_record_that_is_approved_later_is_told_as_approval()
    {
        ReportKey second = new("610424102", "monthly-report", ReportingPeriod.Month(2024, 5));
        var journal = Empty.Append(June(5), Reported(1240), Reported(300, "610424102"));
        journal = ToPublication[..3].Aggregate((journal, 6), (at, step) => (And(at.journal, at.Item2, Step(step)), at.Item2 + 1)).journal;
        journal = ToPublication[..3].Aggregate((journal, 12), (at, step) => (And(at.journal, at.Item2, new StepLine(second, step, new("审核员"))), at.Item2 + 1)).journal;
        var table = FigureTable.Of(journal.Latest, Metrics, ByCounty);

        var restatement = Restatement.Between(Roll(table, 10), Roll(table, 20), "broadband-households", "610424", ReportingPeriod.Month(2024, 5));

        Assert.Equal(["1240 1540 300", "Approval 610424102 2024-05 broadband-households - > 300: 300"], Restatements.RestatementSample.Told(restatement));
    }

    /// <summary>A figure that came after the publication and was approved at once is late: it was not on record before.</summary>
    [Fact]
    public void A_figure_that_came_and_was_approved_later_is_a_late_report()
    {
        var journal = And(Empty, 11, Reported(300));
        journal = ToPublication[..3].Aggregate((journal, 12), (at, step) => (And(at.journal, at.Item2, Step(step)), at.Item2 + 1)).journal;
        var table = FigureTable.Of(journal.Latest, Metrics, ByCounty);

        Assert.Equal(RestatementCause.LateReport, Assert.Single(Restatement.Between(Roll(table, 10), Roll(table, 20), "broadband-households", "610424", ReportingPeriod.Month(2024, 5)).Parts).Cause);
    }

    private static Rollup Roll(FigureTable table, int day) => Rollup.Of(table, Tree, new() { KnownAt = June(day) });
}
