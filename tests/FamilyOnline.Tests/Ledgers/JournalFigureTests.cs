using FamilyOnline.Ledgers;
using FamilyOnline.Tests.Support;
using static FamilyOnline.Tests.Ledgers.JournalSample;

namespace FamilyOnline.Tests.Ledgers;

/// <summary>The editions of one figure: 1240 reported on 5 June, 1204 on 8 June, withdrawn on 9 June, 1210 on 10 June.</summary>
public sealed class JournalFigureTests
{
    private static readonly Journal Figure = Empty
        .Append(June(5), Reported(1240))
        .Append(June(8), Corrected(2, 1204))
        .Append(June(9), Withdrawn(3))
        .Append(June(10), Reported(1210, edition: 4));

    [Theory]
    [InlineData(5, 1, "1240")]
    [InlineData(7, 1, "1240")]
    [InlineData(8, 2, "1204")]
    [InlineData(9, 3, "NotReported")]
    [InlineData(10, 4, "1210")]
    public void What_was_known_on_a_day_is_the_newest_edition_of_then(int day, int number, string value)
    {
        var known = Figure.AsKnownAt(June(day)).Find(Households)!;

        Assert.Equal((number, value), (known.Number, known.Value.ToString()));
        Assert.Equal(number, Figure.AsKnownAt(June(day)).HistoryOf(Households).Count);
    }

    [Fact]
    public void Before_the_first_report_nothing_is_known()
    {
        var view = Figure.AsKnownAt(June(4));

        Assert.Null(view.Find(Households));
        Assert.Empty(view.Figures);
        Assert.Empty(view.HistoryOf(Households));
    }

    [Fact]
    public void A_withdrawn_figure_is_listed_as_withdrawn_and_never_as_zero()
    {
        var known = Assert.Single(Figure.AsKnownAt(June(9)).Figures);

        Assert.Equal((EntryKind.Withdrawn, false, EntryReason.TypingError), (known.Kind, known.Value.IsKnown, known.Grounds.Reason));
    }

    [Fact]
    public void Corrections_stay_with_the_report_that_brought_the_figure() =>
        Assert.All(Figure.Latest.HistoryOf(Households), edition => Assert.Equal(Monthly, edition.Report));

    [Fact]
    public void An_answer_is_settled_up_to_the_newest_entry_and_no_further()
    {
        Assert.True(Figure.AsKnownAt(June(10)).IsSettled);
        Assert.False(Figure.AsKnownAt(June(11)).IsSettled);
        Assert.False(Figure.Latest.IsSettled);
        Assert.False(Empty.AsKnownAt(June(1)).IsSettled);
    }

    [Fact]
    public void Figures_stand_in_the_order_of_unit_metric_and_period()
    {
        var journal = Empty.Append(June(5), Reported(3, "610424103"), Reported(1, "610424101")).Append(June(6), Reported(2, "610424102"));

        Assert.Equal(["1", "2", "3"], journal.Latest.Figures.Select(known => known.Value.ToString()));
    }

    [Fact]
    public void The_same_line_delivered_again_changes_nothing()
    {
        Assert.Same(Figure, Figure.Append(June(20), Reported(1240)));
        Assert.Same(Figure, Figure.Append(June(20), Corrected(2, 1204), Withdrawn(3)));
        Assert.Same(Figure, Figure.Append(June(8), Corrected(2, 1204)));
        Assert.Equal(1, Empty.Append(June(5), Reported(1240), Reported(1240)).Head.Count);
    }

    [Fact]
    public void A_batch_of_nothing_changes_nothing() => Assert.Same(Figure, Figure.Append(June(20)));

    [Fact]
    public void The_whole_of_a_batch_is_taken_or_none_of_it()
    {
        Assert.Throws<InvalidOperationException>(() => Figure.Append(June(20), Reported(5, "610424102"), Reported(9)));

        Assert.Equal(4, Figure.Entries.Count);
        Assert.Null(Figure.Latest.Find(Key("610424102")));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(4)]
    public void A_batch_known_no_later_than_the_newest_entry_is_refused(int day) => Assert.Equal(
        $"A batch known at 2024-06-{day:00}T00:00:00Z comes too late: the newest entry of journal 610424 became known at 2024-06-10T00:00:00Z, and what was known then never changes.",
        Refusal.Of<InvalidOperationException>(() => Figure.Append(June(day), Reported(5, "610424102"))));

    [Fact]
    public void Reporting_what_stands_already_is_refused() => Assert.Equal(
        "broadband-households of 610424101 for 2024-05 cannot be reported as edition 2: it stands already, and is corrected or withdrawn.",
        Refuse(After(), Reported(5, edition: 2)));

    [Fact]
    public void Another_first_edition_is_refused() => Assert.Equal(
        "Edition 1 of broadband-households of 610424101 for 2024-05 is on record with another content; what comes next makes edition 2.",
        Refuse(After(), Reported(5)));

    [Fact]
    public void Correcting_what_is_not_there_is_refused() => Assert.Equal(
        "Edition 2 of broadband-households of 610424101 for 2024-05 cannot be corrected, since there are 0 editions before it.",
        Refuse(Empty, Corrected(2, 5)));

    [Fact]
    public void Correcting_an_edition_that_no_longer_stands_is_refused() => Assert.Equal(
        "Edition 2 of broadband-households of 610424101 for 2024-05 is on record with another content; what comes next makes edition 5.",
        Refuse(Figure, Corrected(2, 5)));

    [Fact]
    public void Withdrawing_what_is_not_there_is_refused() => Assert.Equal(
        "Edition 3 of broadband-households of 610424101 for 2024-05 cannot be withdrawn, since there is 1 edition before it.",
        Refuse(After(), Withdrawn(3)));

    [Fact]
    public void Withdrawing_twice_is_refused() => Assert.Equal(
        "broadband-households of 610424101 for 2024-05 cannot be withdrawn as edition 3: it was withdrawn, and is reported anew.",
        Refuse(After().Append(June(8), Withdrawn(2)), Withdrawn(3)));

    [Fact]
    public void A_correction_or_withdrawal_without_reason_is_refused()
    {
        Assert.Equal("A correction, a withdrawal and a return need a reason.", Refusal.Of(() => FigureLine.Corrected(Households, 2, Observation.Of(5), Clerk)));
        Assert.Equal("A correction, a withdrawal and a return need a reason.", Refusal.Of(() => FigureLine.Withdrawn(Households, 2, Clerk)));
        Assert.Equal("A correction, a withdrawal and a return need a reason.", Refusal.Of(() => new StepLine(Monthly, ReportStep.Return, Clerk)));
    }

    [Fact]
    public void Grounds_that_say_nothing_are_refused()
    {
        Assert.Equal("An entry with another reason than those listed needs a note that gives it.", Refusal.Of(() => new EntryGrounds("信息员", EntryReason.Other)));
        Assert.Equal("Evidence is given as a URI without blanks, but was 'scan 17'.", Refusal.Of(() => new EntryGrounds("信息员", evidence: "scan 17")));
        Assert.Equal("A text of a journal is made of whole characters, but 'a\ud800' holds half of one.", Refusal.Of(() => new EntryGrounds("a\ud800")));
        Assert.Equal("An id has no blanks at its ends, but ' a' has.", Refusal.Of(() => Key(" a")));
    }

    private static string Refuse(Journal journal, JournalLine line) => Refusal.Of<InvalidOperationException>(() => journal.Append(June(28), line));
}
