using FamilyOnline.Ledgers;
using static FamilyOnline.Tests.Ledgers.JournalSample;

namespace FamilyOnline.Tests.Ledgers;

/// <summary>Two counties' journals in a prefecture's hands.</summary>
public sealed class JournalsTests
{
    private static readonly Journal Qian = Empty.Append(June(5), Reported(1240)).Append(June(9), Corrected(2, 1204));

    private static readonly Journal Liquan = Journal.Begin(new("610425", "county", "prefecture")).Append(June(7), Reported(800, "610425101"));

    [Fact]
    public void Figures_of_all_stand_together_as_of_one_instant() => Assert.Equal(
        ["610424101 1240", "610425101 800"],
        Both(Qian, Liquan).AsKnownAt(June(8)).Figures.Select(known => $"{known.Figure.Unit} {known.Value}"));

    [Fact]
    public void An_answer_is_settled_only_as_far_as_every_journal_reaches()
    {
        Assert.True(Both(Qian, Liquan).AsKnownAt(June(7)).IsSettled);
        Assert.False(Both(Qian, Liquan).AsKnownAt(June(8)).IsSettled);
        Assert.False(Journals.Empty.AsKnownAt(June(1)).IsSettled);
    }

    [Fact]
    public void A_longer_state_takes_the_place_of_a_shorter_one_in_either_order()
    {
        var earlier = Empty.Append(June(5), Reported(1240));

        Assert.Same(Qian, Both(earlier, Qian).All.Single());
        Assert.Same(Qian, Both(Qian, earlier).All.Single());
        var all = Both(Qian, Liquan);
        Assert.Same(all, all.With(Qian).Value);
    }

    [Fact]
    public void Two_states_that_part_are_a_problem_that_names_the_entry()
    {
        var other = Empty.Append(June(5), Reported(1240)).Append(June(9), Corrected(2, 1200)).Append(June(10), Corrected(3, 1));
        var problem = Assert.Single(Journals.Empty.With(Qian).Value.With(other).Problems);

        Assert.Equal(("journal.forked", "610424 2"), (problem.Code, string.Join(' ', problem.Arguments)));
    }

    [Fact]
    public void Journals_of_one_id_with_other_levels_part_before_the_first_entry() =>
        Assert.Equal(["610424", "0"], Assert.Single(Journals.Empty.With(Qian).Value.With(Journal.Begin(new("610424"))).Problems).Arguments);

    [Fact]
    public void Where_two_speak_of_one_figure_the_one_known_last_stands()
    {
        var taken = Journal.Begin(new("610425")).Append(June(7), Reported(1300));
        var all = Both(Qian, taken);

        Assert.Equal([1240, 1300, 1204], all.AsKnownAt(June(9)).HistoryOf(Households).Select(known => (int)known.Value.ScaledValue));
        Assert.Equal((3, 1204), (all.AsKnownAt(June(9)).Find(Households)!.Number, (int)all.AsKnownAt(June(9)).Find(Households)!.Value.ScaledValue));
        Assert.Equal(1300, all.AsKnownAt(June(8)).Find(Households)!.Value.ScaledValue);
    }

    [Fact]
    public void A_report_of_which_nothing_is_known_is_a_draft() => Assert.Equal(ReportStage.Draft, Journals.Empty.AsKnownAt(June(1)).StateOf(Monthly).Stage);

    private static Journals Both(Journal one, Journal other) => Journals.Empty.With(one).Value.With(other).Value;
}
