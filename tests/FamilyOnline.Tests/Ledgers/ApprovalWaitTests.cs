using CsCheck;
using FamilyOnline.Duties;
using FamilyOnline.Ledgers;
using FamilyOnline.Tests.Duties;
using FamilyOnline.Tests.Support;
using FamilyOnline.TestSupport;
using NodaTime;
using static FamilyOnline.Tests.Ledgers.JournalSample;

namespace FamilyOnline.Tests.Ledgers;

/// <summary>County 610424 makes its monthly report of those of two townships, and approves it only after theirs.</summary>
public sealed class ApprovalWaitTests
{
    private static readonly ReportStep ByCounty = ReportStep.Approve("county");
    private static readonly ReportingPeriod May = ReportingPeriod.Month(2024, 5);
    private static readonly ReportKey Summary = new("610424", "county-summary", May);
    private static readonly ReportKey One = new("610424101", "monthly-report", May);
    private static readonly ReportKey Two = new("610424102", "monthly-report", May);
    private static readonly ReportStep[] ToCounty = [ReportStep.Submit, ReportStep.Accept, ByCounty];

    private static readonly ReportForm Monthly = FormOf("monthly-report", SubjectKind.Township);
    private static readonly ReportForm CountyForm = FormOf("county-summary", SubjectKind.County).RestingOn("monthly-report");

    /// <summary>All three reports have their figure, and none was handed in.</summary>
    private static readonly Journal Begun = Empty.Under(ApprovalWait.Of(PlanOf(Monthly, CountyForm), "county")).Append(June(1), Figure(Summary), Figure(One), Figure(Two));

    [Fact]
    public void A_county_approves_its_report_once_every_township_is_approved()
    {
        var journal = Taken(Taken(Taken(Begun, 2, One, ToCounty), 3, Two, ToCounty), 4, Summary, ToCounty);

        Assert.Equal(ReportStage.Approved, journal.Latest.StateOf(Summary).Stage);
        Assert.True(journal.Verify().IsSound);
    }

    [Fact]
    public void An_approval_too_early_is_refused_with_all_that_is_missing() => Assert.Equal(
        "Report county-summary of 610424 for 2024-05 cannot be approved at county: it rests on 2 that have not been. "
        + "monthly-report of 610424101 for 2024-05 is accepted; monthly-report of 610424102 for 2024-05 is a draft.",
        Refusal.Of<InvalidOperationException>(() => Taken(Taken(Begun, 2, One, ToCounty[..2]), 4, Summary, ToCounty)));

    [Fact]
    public void A_single_report_that_is_missing_is_named() => Assert.EndsWith(
        "it rests on 1 that has not been. monthly-report of 610424102 for 2024-05 is returned.",
        Refusal.Of<InvalidOperationException>(() => Taken(
            Taken(Taken(Taken(Begun, 2, One, ToCounty), 3, Two, ReportStep.Submit), 4, Two, ReportStep.Return), 5, Summary, ToCounty)),
        StringComparison.Ordinal);

    [Fact]
    public void Handing_in_and_accepting_wait_for_nothing() => Assert.Equal(ReportStage.Accepted, Taken(Begun, 2, Summary, ToCounty[..2]).Latest.StateOf(Summary).Stage);

    [Fact]
    public void Without_rules_nothing_waits() => Assert.Equal(ReportStage.Approved, Taken(Begun.Under(), 2, Summary, ToCounty).Latest.StateOf(Summary).Stage);

    [Fact]
    public void A_township_s_own_report_waits_for_nothing() => Assert.Empty(Begun.Latest.AwaitedBy(One, "county"));

    [Fact]
    public void Another_level_than_the_rule_s_waits_for_nothing() => Assert.Empty(Begun.Latest.AwaitedBy(Summary, "prefecture"));

    [Fact]
    public void What_is_awaited_is_told_as_of_any_instant()
    {
        var journal = Taken(Taken(Begun, 2, One, ToCounty), 3, Two, ToCounty);

        Assert.Equal(["610424101 Draft", "610424102 Draft"], Awaited(journal.AsKnownAt(June(1))));
        Assert.Equal(["610424102 Draft"], Awaited(journal.AsKnownAt(June(2))));
        Assert.Empty(Awaited(journal.Latest));
    }

    /// <summary>Within a batch the county stands before its townships; all the same their approvals in it count.</summary>
    [Fact]
    public void Approvals_of_one_batch_count_for_each_other()
    {
        var lines = from report in (ReportKey[])[Summary, One, Two] from step in ToCounty select (JournalLine)new StepLine(report, step, Clerk);
        var journal = Begun.Append(June(2), lines);

        Assert.Equal(ReportStage.Approved, journal.Latest.StateOf(Summary).Stage);
        Assert.True(journal.Verify().IsSound);
    }

    [Fact]
    public void A_township_handed_in_anew_is_waited_for_again()
    {
        var journal = Taken(Taken(Begun, 2, One, ToCounty), 3, Two, ToCounty).Append(June(4), FigureLine.Corrected(Key("610424101"), 2, Observation.Of(2), Typo));
        Assert.Empty(Awaited(journal.Latest)); // what was not handed in changes nothing

        Assert.Equal(["610424101 Submitted"], Awaited(Taken(journal, 5, One, ReportStep.Submit).Latest));
    }

    [Fact]
    public void What_happens_below_later_undoes_no_approval()
    {
        var journal = Taken(Taken(Taken(Taken(Begun, 2, One, ToCounty), 3, Two, ToCounty), 4, Summary, ToCounty), 5, Two, ReportStep.Return);

        Assert.Equal((ReportStage.Approved, ReportStage.Returned), (journal.Latest.StateOf(Summary).Stage, journal.Latest.StateOf(Two).Stage));
        Assert.True(journal.Verify().IsSound);
    }

    [Fact]
    public void A_batch_refused_leaves_the_journal_as_it_was()
    {
        var head = Begun.Head;
        Assert.Throws<InvalidOperationException>(() => Taken(Begun, 2, Summary, ToCounty));

        Assert.Equal((head, ReportStage.Draft), (Begun.Head, Begun.Latest.StateOf(Summary).Stage));
    }

    /// <summary>Another program wrote entry 6: the county approved on 4 June with both townships still drafts. Entries 1 to 3 are figures, 4 and 5 hand in and accept.</summary>
    [Fact]
    public void An_early_approval_from_outside_is_the_first_entry_not_sound()
    {
        var outside = Taken(Taken(Begun.Under(), 4, Summary, ToCounty), 5, One, ToCounty);
        Assert.True(outside.Verify().IsSound);

        var check = outside.Under(ApprovalWait.Of(PlanOf(Monthly, CountyForm), "county")).Verify();

        Assert.Equal((6, JournalFault.Illegal), (check.Number, check.Fault));
        Assert.Contains("it rests on 2 that have not been. monthly-report of 610424101 for 2024-05 is a draft;", check.Reason, StringComparison.Ordinal);
    }

    /// <summary>a has the townships a1 and a2, b has b1; a2 is excused for May, which became known on 3 June.</summary>
    [Fact]
    public void By_duties_those_below_in_the_tree_are_awaited_but_none_excused()
    {
        Excuse flood = new("a2", new(new(2024, 5, 1), new(2024, 5, 31)), "洪灾", knownAt: June(3));
        DutyBook book = new([DutySample.Monthly], DutySample.History, [flood]);
        var journal = Empty.Under(new ApprovalWait("county-summary", "county", book.ReportsUnder("monthly")));
        ReportKey month = new("a", "county-summary", May);

        Assert.Equal(["a1 Draft", "a2 Draft"], journal.AsKnownAt(June(2)).AwaitedBy(month, "county").Select(state => $"{state.Report.Unit} {state.Stage}"));
        Assert.Equal(["a1 Draft"], journal.AsKnownAt(June(3)).AwaitedBy(month, "county").Select(state => $"{state.Report.Unit} {state.Stage}"));
    }

    [Fact]
    public void By_duties_a_quarter_rests_on_its_months()
    {
        var basis = new DutyBook([DutySample.Monthly], DutySample.History).ReportsUnder("monthly");

        Assert.Equal(
            ["monthly of b1 for 2024-04", "monthly of b1 for 2024-05", "monthly of b1 for 2024-06"],
            basis.ReportsBelow(new("b", "quarterly", ReportingPeriod.Quarter(2024, 2)), June(1)).Order().Select(report => report.ToString()));
    }

    [Fact]
    public void A_form_owed_once_rests_on_the_month_in_which_the_other_is_due()
    {
        var below = ReportForm.Once("setting-up", new LocalizedText("建站"), [SubjectKind.Township], ["m"], new(2024, 5, 31), Provenance.Assume("示例"));
        var above = ReportForm.Once("set-up", new LocalizedText("建站汇总"), [SubjectKind.County], ["m"], new(2024, 6, 15), Provenance.Assume("示例")).RestingOn("setting-up");
        var rule = Assert.Single(ApprovalWait.Of(PlanOf(below, above), "county"));

        Assert.Equal(
            ["setting-up of 610424101 for 2024-05", "setting-up of 610424102 for 2024-05"],
            rule.Basis.ReportsBelow(new("610424", "set-up", ReportingPeriod.Month(2024, 6)), June(1)).Select(report => report.ToString()));
    }

    [Fact]
    public void Refusals_say_why()
    {
        Assert.Equal(
            "Form 'county-summary' waits for approvals at 'province', but journal 610424 has no such level.",
            Refusal.Of(() => Empty.Under(ApprovalWait.Of(PlanOf(Monthly, CountyForm), "province"))));
        Assert.Equal("Form 'monthly-report' rests on others, so that the county alone can owe it.", Refusal.Of(() => Monthly.RestingOn("county-summary")));
        Assert.Equal("Form 'county-summary' cannot rest on itself.", Refusal.Of(() => CountyForm.RestingOn("county-summary")));
        Assert.Equal("Form 'county-summary' rests on the form 'monthly-report', which is not there.", Refusal.Of(() => PlanOf(CountyForm)));
        Assert.Equal(
            "Form 'top' rests on 'county-summary', which rests on others itself; name those.",
            Refusal.Of(() => PlanOf(Monthly, CountyForm, FormOf("top", SubjectKind.County).RestingOn("county-summary"))));
        Assert.Equal(
            "Form 'county-summary' cannot rest on 'monthly-report': one is owed once and the other every month.",
            Refusal.Of(() => PlanOf(CountyForm, ReportForm.Once("monthly-report", new LocalizedText("表"), [SubjectKind.Township], ["m"], new(2024, 5, 31), Provenance.Assume("示例")))));
        Assert.Equal(
            "There is no duty 'weekly'; there is monthly.",
            Refusal.Of<KeyNotFoundException>(() => new DutyBook([DutySample.Monthly], DutySample.History).ReportsUnder("weekly")));
    }

    /// <summary>Each township gets so far by chance; the county's approval is legal exactly when both got to the county's, and refusing it names exactly the others.</summary>
    [Fact]
    [Trait("Category", "Property")]
    public void An_approval_is_legal_exactly_when_nothing_is_awaited() => Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5], Gen.Bool).Sample(
        (one, two, together) =>
        {
            JournalLine[] below = [.. ToPublication[..one].Select(step => new StepLine(One, step, Clerk)), .. ToPublication[..two].Select(step => new StepLine(Two, step, Clerk))];
            JournalLine[] above = [.. ToCounty.Select(step => new StepLine(Summary, step, Clerk))];
            var refused = Record.Exception(() => together ? Begun.Append(June(2), above.Concat(below)) : Begun.Append(June(2), below).Append(June(3), above));

            Assert.Equal(one >= 3 && two >= 3, refused is null);
            Assert.Equal(refused is not null && one < 3, refused?.Message.Contains("610424101", StringComparison.Ordinal) ?? false);
            Assert.Equal(refused is not null && two < 3, refused?.Message.Contains("610424102", StringComparison.Ordinal) ?? false);
        },
        iter: LongRun.Iterations(200));

    private static ReportForm FormOf(string id, SubjectKind owedBy) => ReportForm.Monthly(id, new LocalizedText("月报"), [owedBy], ["m"], 10, Provenance.Assume("示例"));

    private static ReportingPlan PlanOf(params ReportForm[] forms) => new(
        new DateInterval(new(2024, 1, 1), new(2024, 12, 31)),
        [new("610424", "乾县", SubjectKind.County), new("610424101", "一镇", SubjectKind.Township), new("610424102", "二镇", SubjectKind.Township)],
        [Rollups.RollupSample.Metric("m", MetricKind.Stock)],
        forms);

    private static FigureLine Figure(ReportKey report) => FigureLine.Reported(Key(report.Unit), Observation.Of(1), Clerk, report.Form);

    /// <summary>Takes steps of a report in one batch.</summary>
    private static Journal Taken(Journal journal, int day, ReportKey report, params ReportStep[] steps) =>
        journal.Append(June(day), steps.Select(step => new StepLine(report, step, step == ReportStep.Return ? Typo : Clerk)));

    private static IEnumerable<string> Awaited(JournalView view) => view.AwaitedBy(Summary, "county").Select(state => $"{state.Report.Unit} {state.Stage}");
}
