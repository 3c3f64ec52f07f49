using CsCheck;
using FamilyOnline.Ledgers;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Tests.Ledgers;

/// <summary>What holds for any journal.</summary>
[Trait("Category", "Property")]
public sealed class JournalPropertyTests
{
    private const int Usual = 1000;

    [Fact]
    public void Order_and_duplicates_within_a_batch_change_no_hash() => Gen.Select(JournalStory.Any(), Gen.Int[0, 1_000_000]).Sample(
        (story, seed) =>
        {
            Random random = new(seed);
            var again = Journal.Begin(story.Journal.Origin);
            foreach (var (knownAt, lines) in story.Batches)
            {
                JournalLine[] doubled = [.. lines, .. lines.Where(_ => random.Next(2) == 0)];
                random.Shuffle(doubled);
                again = again.Append(knownAt, doubled);
            }

            Assert.Equal(story.Journal.Head, again.Head);
        },
        iter: LongRun.Iterations(Usual));

    [Fact]
    public void Any_batch_delivered_again_changes_nothing() => JournalStory.Any().Sample(
        story => Assert.All(story.Batches, batch => Assert.Same(story.Journal, story.Journal.Append(batch.KnownAt, batch.Lines))), iter: LongRun.Iterations(Usual));

    [Fact]
    public void What_was_known_at_an_earlier_instant_never_changes() => JournalStory.Any().Sample(
        story =>
        {
            var journal = Journal.Begin(story.Journal.Origin);
            foreach (var (knownAt, lines) in story.Batches)
            {
                journal = journal.Append(knownAt, lines);
                if (journal.LastKnownAt is not { } last)
                    continue;
                Assert.True(journal.AsKnownAt(last).IsSettled);
                Assert.Equal(JournalStory.Told(journal.AsKnownAt(last)), JournalStory.Told(story.Journal.AsKnownAt(last)));
            }
        },
        iter: LongRun.Iterations(Usual));

    [Fact]
    public void Order_and_duplicates_of_delivered_journals_do_not_matter() => Gen.Select(
        JournalStory.Any("610424"), JournalStory.Any("610425"), Gen.Int[0, 12], Gen.Int[0, 1_000_000]).Sample(
        (one, other, hour, seed) =>
        {
            Journal[] deliveries = [one.Journal, other.Journal, Shorter(one), Shorter(other), one.Journal, Shorter(one)];
            new Random(seed).Shuffle(deliveries);
            var expected = Journals.Empty.With(one.Journal).Value.With(other.Journal).Value.AsKnownAt(JournalStory.TimeOf(hour));
            var found = deliveries.Aggregate(Journals.Empty, (all, journal) => all.With(journal).Value).AsKnownAt(JournalStory.TimeOf(hour));
            Assert.Equal(JournalStory.Told(expected), JournalStory.Told(found));
            Assert.Equal(expected.IsSettled, found.IsSettled);
        },
        iter: LongRun.Iterations(Usual));

    [Fact]
    public void Every_figure_is_the_newest_edition_that_its_entries_tell() => Gen.Select(JournalStory.Any(), Gen.Int[0, 12]).Sample(
        (story, hour) =>
        {
            var view = story.Journal.AsKnownAt(JournalStory.TimeOf(hour));
            var newest = story.Journal.Entries.Where(entry => entry.KnownAt <= view.KnownAt && entry.Line is FigureLine)
                .GroupBy(entry => ((FigureLine)entry.Line).Figure).OrderBy(figure => figure.Key).Select(figure => figure.Last());
            Assert.Equal(newest.Select(entry => entry.Number), view.Figures.Select(known => known.Entry.Number));
        },
        iter: LongRun.Iterations(Usual));

    [Fact]
    public void Every_next_step_is_legal_and_no_other() => JournalStory.Any().Sample(
        story =>
        {
            ReportStep[] steps = [ReportStep.Submit, ReportStep.Return, ReportStep.Accept, ReportStep.Approve("county"), ReportStep.Approve("prefecture"), ReportStep.Publish];
            foreach (var report in story.Journal.Latest.Figures.Select(known => known.Report).OfType<ReportKey>().Distinct())
            {
                var next = story.Journal.Latest.StateOf(report).NextSteps;
                foreach (var step in steps)
                {
                    var refused = Record.Exception(() => story.Journal.Append(JournalStory.TimeOf(99), new StepLine(report, step, new("a", EntryReason.Audit))));
                    Assert.Equal(next.Contains(step), refused is null);
                    Assert.True(refused is null or InvalidOperationException);
                }
            }
        },
        iter: LongRun.Iterations(200));

    [Fact]
    public void Any_journal_verifies() => JournalStory.Any().Sample(
        story => Assert.Equal(story.Journal.Head, story.Journal.Verify().Journal!.Head), iter: LongRun.Iterations(Usual));

    /// <summary>The journal as it was after half of its batches.</summary>
    private static Journal Shorter(JournalStory story) => story.Batches.Take(story.Batches.Count / 2)
        .Aggregate(Journal.Begin(story.Journal.Origin), (journal, batch) => journal.Append(batch.KnownAt, batch.Lines));
}
