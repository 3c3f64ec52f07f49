using FamilyOnline.Ledgers;
using FamilyOnline.Tests.Support;
using static FamilyOnline.Tests.Ledgers.JournalSample;

namespace FamilyOnline.Tests.Ledgers;

/// <summary>The way of one report: draft, submitted, returned or accepted, approved by county and prefecture, published; and every way that is barred.</summary>
public sealed class JournalStepTests
{
    private static readonly ReportStep ByCounty = ReportStep.Approve("county");
    private static readonly ReportStep ByPrefecture = ReportStep.Approve("prefecture");

    [Theory]
    [InlineData(0, ReportStage.Draft, null, "submitted")]
    [InlineData(1, ReportStage.Submitted, null, "returned, accepted")]
    [InlineData(2, ReportStage.Accepted, null, "returned, approved at county")]
    [InlineData(3, ReportStage.Approved, "county", "returned, approved at prefecture")]
    [InlineData(4, ReportStage.Approved, "prefecture", "returned, published")]
    [InlineData(5, ReportStage.Published, "prefecture", "")]
    public void A_report_goes_up_level_by_level(int steps, ReportStage stage, string? level, string next)
    {
        var state = After(ToPublication[..steps]).Latest.StateOf(Monthly);

        Assert.Equal((stage, level), (state.Stage, state.Level));
        Assert.Equal(next, string.Join(", ", state.NextSteps));
    }

    [Fact]
    public void State_on_an_earlier_day_is_that_of_then() => Assert.Equal(
        [ReportStage.Draft, ReportStage.Submitted, ReportStage.Accepted, ReportStage.Approved, ReportStage.Approved, ReportStage.Published],
        Enumerable.Range(5, 6).Select(day => After(ToPublication).AsKnownAt(June(day)).StateOf(Monthly).Stage));

    [Fact]
    public void A_returned_report_is_handed_in_again()
    {
        var state = After(ReportStep.Submit, ReportStep.Return, ReportStep.Submit).Latest.StateOf(Monthly);

        Assert.Equal((ReportStage.Submitted, 2), (state.Stage, state.Round));
    }

    [Fact]
    public void Where_no_level_approves_a_report_is_published_once_accepted()
    {
        var journal = Journal.Begin(new("610424")).Append(June(5), Reported(1), Step(ReportStep.Submit), Step(ReportStep.Accept), Step(ReportStep.Publish));

        Assert.Equal(ReportStage.Published, journal.Latest.StateOf(Monthly).Stage);
    }

    [Fact]
    public void Every_step_of_one_batch_is_taken_in_the_order_of_the_way()
    {
        var lines = ToPublication.Select(Step).Append<JournalLine>(Reported(1240)).Reverse();

        Assert.Equal(ReportStage.Published, Empty.Append(June(5), lines).Latest.StateOf(Monthly).Stage);
    }

    [Fact]
    public void A_correction_after_publication_is_legal_and_waits_for_the_next_submission()
    {
        var corrected = After(ToPublication).Append(June(20), Corrected(2, 1204));
        var state = corrected.Latest.StateOf(Monthly);

        Assert.Equal((ReportStage.Published, true, "submitted"), (state.Stage, state.HasChanges, string.Join(", ", state.NextSteps)));
        Assert.Equal([(1, ReportStage.Published), (2, ReportStage.Draft)], corrected.Latest.HistoryOf(Households).Select(edition => (edition.Number, edition.Stage)));
    }

    [Fact]
    public void A_second_publication_covers_the_correction()
    {
        var journal = After(ToPublication).Append(June(20), Corrected(2, 1204)).Append(June(21), ToPublication.Select(Step));
        var known = journal.Latest.Find(Households)!;

        Assert.Equal((ReportStage.Published, "prefecture", 2), (known.Stage, known.Level, journal.Latest.StateOf(Monthly).Round));
        Assert.Equal(ReportStage.Draft, journal.AsKnownAt(June(20)).Find(Households)!.Stage);
    }

    [Fact]
    public void What_was_published_stays_so_while_the_next_round_goes_on()
    {
        var journal = Empty.Append(June(5), [Reported(1), Reported(2, "610424101/村"), .. ToPublication.Select(Step)])
            .Append(June(20), Corrected(2, 3))
            .Append(June(21), Step(ReportStep.Submit));
        var published = journal.AsKnownAt(June(20)).Find(Households)!;

        Assert.Equal((ReportStage.Draft, 2), (published.Stage, published.Number));
        Assert.Equal(ReportStage.Published, journal.Latest.HistoryOf(Households)[0].Stage);
        Assert.Equal(ReportStage.Submitted, journal.Latest.Find(Households)!.Stage);
    }

    [Fact]
    public void A_figure_outside_any_report_is_never_approved()
    {
        var journal = Empty.Append(June(5), [FigureLine.Reported(Key("610424101", "trained"), Observation.Of(4), Clerk), Reported(1), .. ToPublication.Select(Step)]);
        var known = journal.Latest.Find(Key("610424101", "trained"))!;

        Assert.Equal((ReportStage.Draft, null, null), (known.Stage, known.Level, known.Report));
    }

    [Fact]
    public void Submitting_without_a_figure_is_refused() => Assert.Equal(
        "Report monthly-report of 610424101 for 2024-05 cannot be submitted: it is a draft; no step is legal before a figure of it is reported or changed.",
        Refuse(Empty, ReportStep.Submit));

    [Fact]
    public void Submitting_twice_is_refused() => Assert.Equal(
        "Report monthly-report of 610424101 for 2024-05 cannot be submitted: it is submitted; it can be returned, or accepted.",
        Refuse(After(ReportStep.Submit), ReportStep.Submit));

    [Fact]
    public void Accepting_what_was_not_submitted_is_refused() => Assert.Equal(
        "Report monthly-report of 610424101 for 2024-05 cannot be accepted: it is a draft; it can be submitted.", Refuse(After(), ReportStep.Accept));

    [Fact]
    public void Accepting_what_was_returned_is_refused() => Assert.Equal(
        "Report monthly-report of 610424101 for 2024-05 cannot be accepted: it is returned; it can be submitted.",
        Refuse(After(ReportStep.Submit, ReportStep.Return), ReportStep.Accept));

    [Fact]
    public void Accepting_twice_is_refused() => Assert.Contains("cannot be accepted: it is accepted;", Refuse(After(ToPublication[..2]), ReportStep.Accept), StringComparison.Ordinal);

    [Fact]
    public void Returning_what_was_not_submitted_is_refused() => Assert.Contains("cannot be returned: it is a draft;", Refuse(After(), ReportStep.Return), StringComparison.Ordinal);

    [Fact]
    public void Returning_twice_is_refused() =>
        Assert.Contains("cannot be returned: it is returned;", Refuse(After(ReportStep.Submit, ReportStep.Return), ReportStep.Return), StringComparison.Ordinal);

    [Fact]
    public void Returning_what_is_published_is_refused() => Assert.Equal(
        "Report monthly-report of 610424101 for 2024-05 cannot be returned: it is published; no step is legal before a figure of it is reported or changed.",
        Refuse(After(ToPublication), ReportStep.Return));

    [Fact]
    public void Approving_what_was_not_accepted_is_refused() =>
        Assert.Contains("cannot be approved at county: it is submitted;", Refuse(After(ReportStep.Submit), ByCounty), StringComparison.Ordinal);

    [Fact]
    public void Approving_a_level_above_before_the_one_below_is_refused() => Assert.Equal(
        "Report monthly-report of 610424101 for 2024-05 cannot be approved at prefecture: it is accepted; it can be returned, or approved at county.",
        Refuse(After(ToPublication[..2]), ByPrefecture));

    [Fact]
    public void Approving_twice_is_refused() => Assert.Equal(
        "Report monthly-report of 610424101 for 2024-05 cannot be approved at county: it is approved up to county; it can be returned, or approved at prefecture.",
        Refuse(After(ToPublication[..3]), ByCounty));

    [Fact]
    public void Approving_at_a_level_that_the_journal_has_not_is_refused() =>
        Assert.Contains("cannot be approved at province: it is accepted;", Refuse(After(ToPublication[..2]), ReportStep.Approve("province")), StringComparison.Ordinal);

    [Fact]
    public void Publishing_before_the_last_level_has_approved_is_refused() =>
        Assert.Contains("cannot be published: it is approved up to county;", Refuse(After(ToPublication[..3]), ReportStep.Publish), StringComparison.Ordinal);

    [Fact]
    public void Publishing_twice_is_refused() =>
        Assert.Contains("cannot be published: it is published;", Refuse(After(ToPublication), ReportStep.Publish), StringComparison.Ordinal);

    [Fact]
    public void A_return_beside_another_step_in_one_batch_is_refused() => Assert.Equal(
        "Report monthly-report of 610424101 for 2024-05 is returned and takes another step in one batch; give each its own known time.",
        Refusal.Of<InvalidOperationException>(() => After().Append(June(28), Step(ReportStep.Return), Step(ReportStep.Submit))));

    [Fact]
    public void A_batch_of_steps_delivered_again_at_its_known_time_changes_nothing()
    {
        var journal = After(ToPublication);

        Assert.Same(journal, journal.Append(June(6), Step(ReportStep.Submit)));
        Assert.Same(journal, journal.Append(June(10), Step(ReportStep.Publish)));
    }

    private static string Refuse(Journal journal, ReportStep step) => Refusal.Of<InvalidOperationException>(() => journal.Append(June(28), Step(step)));
}
