using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>Lines that other lines look at, and lines seen through a window of their own.</summary>
public sealed class SheetRunTests
{
    private static readonly SheetTable Entries = SheetTable.Of("+ a\na f ! date=2024-03-01\na f ! date=2024-11-20\na f ! date=2023-12-05\na f ! date=2023-11-20");

    // As of 2024-12-10 the year from 12-01 has just begun and holds nothing, so that the register is read as filed and empty: no loss.
    [Fact]
    public void The_year_may_turn_in_december() =>
        Assert.Equal("10", Entries.Evaluate("{ scheme: s, window: { from: 12-01, to: 11-30 }, parts: [{ id: p, points: 10, tally: { of: f, lose: 1 } }] }")["a"].Total.ToString());

    // Until 12-15 entries for the year before may come in, so that it is still the one that counts: 3 entries from 2023-12-01 to 2024-11-30.
    [Fact]
    public void While_entries_may_come_in_the_year_before_counts() =>
        Assert.Equal("7", Entries.Evaluate("{ scheme: s, window: { from: 12-01, to: 11-30, reported-by: 12-15 }, parts: [{ id: p, points: 10, tally: { of: f, lose: 1 } }] }")["a"].Total.ToString());

    [Fact]
    public void An_entry_that_came_in_too_late_does_not_count() => Assert.Equal("9", SheetTable.Of("+ a\na f ! date=2024-03-01 reported=2024-04-01\na f ! date=2024-03-02 reported=2024-12-09").Evaluate(
        "{ scheme: s, window: { from: 2023-12-01, to: 2024-11-30, reported-by: 2024-12-05 }, parts: [{ id: p, points: 10, tally: { of: f, lose: 1 } }] }")["a"].Total.ToString());

    [Fact]
    public void A_line_may_have_a_window_of_its_own()
    {
        var evaluation = Entries.Sheet("{ id: all, points: 10, tally: { of: f, lose: 1 } }, { id: few, points: 10, window: { from: 2024-01-01, to: 2024-06-30 }, tally: { of: f, lose: 1 } }");
        Assert.Equal(("6", "9"), (evaluation["a"].PointsOf("all").ToString(), evaluation["a"].PointsOf("few").ToString()));
    }

    [Fact]
    public void A_line_within_a_window_has_the_same_points_wherever_it_is_named()
    {
        var evaluation = Entries.Evaluate("{ scheme: s, parts: [{ id: g, window: { from: 2024-01-01, to: 2024-06-30 }, parts: [{ id: few, points: 10, tally: { of: f, lose: 1 } }] }, { id: twice, formula: 2 * few }] }");
        Assert.Equal(("9", "18"), (evaluation["a"].PointsOf("few").ToString(), evaluation["a"].PointsOf("twice").ToString()));
    }

    // x 30 and 60 have places 2 and 1; the line over them scores 10 and 20.
    [Fact]
    public void A_line_may_rank_the_points_of_another() => Assert.Equal("10 20", SheetTable.Of("+ a x=30\n+ b x=60").Points(
        "{ id: p, pool: aside, formula: x }, { id: q, points: 20, place: { of: p, table: [[1, 20], [rest, 10]] } }", "q"));

    // The score of a line that adds to nothing feeds a rank only: places 2 and 1.
    [Fact]
    public void A_score_may_feed_a_rank_and_add_to_nothing() => Assert.Equal("2 1", SheetTable.Of("+ a x=30\n+ b x=60").Points(
        "{ id: q, place: { of: { score: { id: hidden, points: 40, formula: x } } } }"));

    [Fact]
    public void A_line_may_name_one_that_stands_below_it() => Assert.Equal("60", SheetTable.Of("+ a x=30").Points("{ id: twice, formula: p + p }, { id: p, formula: x }", "twice"));
}
