using CsCheck;
using FamilyOnline.Ledgers;
using FamilyOnline.TestSupport;
using static FamilyOnline.Tests.Ledgers.JournalSample;

namespace FamilyOnline.Tests.Ledgers;

/// <summary>Six entries, one of them tampered with: verifying names it and says what happened, and never throws.</summary>
public sealed class JournalVerifyTests
{
    private static readonly Journal Sound = After(ToPublication);

    private static readonly JournalEntry[] Six = [.. Sound.Entries];

    [Fact]
    public void A_sound_journal_is_given_back_whole()
    {
        var check = Journal.Verify(County, Six, Sound.Head);

        Assert.Equal((true, 0, JournalFault.Unspecified, "Every entry is sound."), (check.IsSound, check.Number, check.Fault, check.ToString()));
        Assert.Equal(Sound.Head, check.Journal!.Head);
        Assert.Equal(ReportStage.Published, check.Journal.Latest.StateOf(Monthly).Stage);
    }

    [Fact]
    public void An_empty_journal_is_sound() => Assert.True(Empty.Verify().IsSound);

    [Fact]
    public void Content_that_does_not_belong_to_its_hash_is_altered() =>
        Bad(3, JournalFault.Altered, [.. Six[..2], new(3, June(7), Step(ReportStep.Return), Six[2].Previous, Six[2].Hash), .. Six[3..]]);

    [Fact]
    public void Content_hashed_anew_is_found_by_the_entry_after_it() =>
        Bad(1, JournalFault.Altered, [Empty.Append(June(5), Reported(9999)).Entries[0], .. Six[1..]]);

    [Fact]
    public void Last_entry_hashed_anew_is_found_by_the_head()
    {
        var forged = Sound.Entries.Count - 1;
        JournalEntry[] entries = [.. Six[..forged], .. After(ToPublication[..4]).Append(June(10), Step(ReportStep.Return)).Entries.Skip(forged)];

        Bad(6, JournalFault.Altered, entries);
        Assert.True(Journal.Verify(County, entries).IsSound);
    }

    [Fact]
    public void An_entry_left_out_is_missing() => Bad(3, JournalFault.Missing, [.. Six[..2], .. Six[3..]]);

    [Fact]
    public void The_first_entry_left_out_is_missing() => Bad(1, JournalFault.Missing, Six[1..]);

    [Fact]
    public void The_end_cut_off_is_missing() => Bad(5, JournalFault.Missing, Six[..4]);

    [Fact]
    public void All_entries_cut_off_are_missing() => Bad(1, JournalFault.Missing, []);

    [Fact]
    public void An_entry_that_stands_twice_is_doubled()
    {
        Bad(3, JournalFault.Doubled, [.. Six[..2], Six[1], .. Six[2..]]);
        Bad(7, JournalFault.Doubled, [.. Six, Six[0]]);
    }

    [Fact]
    public void Two_entries_that_changed_places_are_out_of_order() => Bad(2, JournalFault.OutOfOrder, [Six[0], Six[2], Six[1], .. Six[3..]]);

    [Fact]
    public void The_journal_of_another_keeper_is_altered_from_the_first_entry_on() =>
        Assert.Equal((1, JournalFault.Altered), Found(Journal.Verify(new("610425", "county", "prefecture"), Six, Sound.Head)));

    [Fact]
    public void A_step_that_was_not_legal_is_named_with_its_rule()
    {
        var check = Journal.Verify(County, Chained((June(5), Reported(1240)), (June(6), Step(ReportStep.Accept))));

        Assert.Equal((2, JournalFault.Illegal), Found(check));
        Assert.Equal("Entry 2: Illegal. Report monthly-report of 610424101 for 2024-05 cannot be accepted: it is a draft; it can be submitted.", check.ToString());
    }

    [Fact]
    public void Known_time_that_goes_back_is_out_of_order() =>
        Assert.Equal((2, JournalFault.OutOfOrder), Found(Journal.Verify(County, Chained((June(5), Reported(1240)), (June(4), Step(ReportStep.Submit))))));

    [Fact]
    public void A_batch_in_another_order_than_its_own_is_out_of_order() =>
        Assert.Equal((2, JournalFault.OutOfOrder), Found(Journal.Verify(County, Chained((June(5), Reported(1, "b")), (June(5), Reported(1, "a"))))));

    [Fact]
    public void A_line_on_record_that_comes_again_is_doubled() =>
        Assert.Equal((2, JournalFault.Doubled), Found(Journal.Verify(County, Chained((June(5), Reported(1)), (June(6), Reported(1))))));

    [Fact]
    public void Sound_entries_after_the_head_are_surplus() =>
        Assert.Equal((5, JournalFault.Surplus), Found(Journal.Verify(County, Six, After(ToPublication[..3]).Head)));

    [Fact]
    [Trait("Category", "Property")]
    public void The_first_bad_entry_is_named_whatever_was_done() => Gen.Select(JournalStory.Any(), Gen.Int[0, 3], Gen.Int[0, 10_000]).Sample(
        (story, deed, chance) =>
        {
            var (entries, count) = (story.Journal.Entries.ToList(), story.Journal.Entries.Count);
            if (count < 2)
                return;
            var at = chance % (count - 1);
            var bad = at + 1;
            if (deed == 0)
                entries.RemoveAt(at);
            else if (deed == 1)
                (entries[at], entries[at + 1]) = (entries[at + 1], entries[at]);
            else if (deed == 2)
                entries[at] = new(bad, entries[at].KnownAt.Plus(NodaTime.Duration.FromNanoseconds(1)), entries[at].Line, entries[at].Previous, entries[at].Hash);
            else
                (entries, bad) = ([.. entries[..bad], entries[at], .. entries[bad..]], bad + 1);
            JournalFault[] faults = [JournalFault.Missing, JournalFault.OutOfOrder, JournalFault.Altered, JournalFault.Doubled];

            Assert.Equal((bad, faults[deed]), Found(Journal.Verify(story.Journal.Origin, entries, story.Journal.Head)));
        },
        iter: LongRun.Iterations(1000));

    private static void Bad(int number, JournalFault fault, JournalEntry[] entries)
    {
        var check = Journal.Verify(County, entries, Sound.Head);

        Assert.Equal((number, fault), Found(check));
        Assert.Null(check.Journal);
    }

    /// <summary>Entries with right hashes, as another program might write them, whatever they say.</summary>
    private static List<JournalEntry> Chained(params (NodaTime.Instant KnownAt, JournalLine Line)[] lines)
    {
        List<JournalEntry> entries = [];
        JournalHead head = new(0, County.Hash);
        foreach (var (knownAt, line) in lines)
        {
            entries.Add(JournalEntry.After(head, knownAt, line));
            head = new(entries.Count, entries[^1].Hash);
        }

        return entries;
    }

    private static (int Number, JournalFault Fault) Found(JournalCheck check) => (check.Number, check.Fault);
}
