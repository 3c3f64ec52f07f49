using FamilyOnline.Duties;
using FamilyOnline.Rollups;
using static FamilyOnline.Tests.Duties.DutySample;

namespace FamilyOnline.Tests.Duties;

/// <summary>Units that open, close or move: who owes what, and for whom it counts.</summary>
public sealed class UnitsOpeningTests
{
    /// <summary>a1 opens on 10 February and is closed on 15 November.</summary>
    [Theory]
    [InlineData(OpenRule.WholePeriod, 8)] // March to October
    [InlineData(OpenRule.AnyDay, 10)] // February to November
    [InlineData(OpenRule.AtEnd, 9)] // February to October
    public void A_unit_that_opens_or_closes_inside_a_month_owes_it_by_the_rule(OpenRule rule, int owed)
    {
        DutyBook book = new([DutyOf("monthly", rule)], HistoryOf("a1:a:2024-02-10:2024-11-15"));

        Assert.Equal(owed, book.Judge(Table(), At("2025-03-01")).Of("p", Year).Expected);
    }

    [Theory]
    [InlineData("2024-02-01", "2024-03-01", OpenRule.WholePeriod, 1)] // exactly February
    [InlineData("2024-02-02", "2024-03-01", OpenRule.WholePeriod, 0)]
    [InlineData("2024-02-01", "2024-02-29", OpenRule.WholePeriod, 0)] // the day on which it ends no longer belongs to it
    [InlineData("2024-02-29", "2024-03-01", OpenRule.AnyDay, 1)]
    [InlineData("2024-01-01", "2024-02-01", OpenRule.AnyDay, 1)] // January only
    [InlineData("2024-02-29", "2024-03-01", OpenRule.AtEnd, 1)]
    [InlineData("2024-02-01", "2024-02-29", OpenRule.AtEnd, 0)]
    public void First_and_last_days_fall_on_the_right_side(string from, string to, OpenRule rule, int owed)
    {
        DutyBook book = new([DutyOf("monthly", rule)], HistoryOf($"a1:a:{from}:{to}"));

        Assert.Equal(owed, book.Judge(Table(), At("2025-03-01")).Of("p", Year).Expected);
    }

    /// <summary>A rename on 15 March ends one span and begins the next: the township was there all the month.</summary>
    [Fact]
    public void A_change_that_leaves_the_unit_in_place_breaks_no_period()
    {
        DutyBook book = new([Monthly], HistoryOf("a1:a::2024-03-15", "a1:a:2024-03-15"));

        Assert.Equal(12, book.Judge(Table(), At("2025-03-01")).Of("p", Year).Expected);
    }

    /// <summary>The township moves from county a to county b on 1 July.</summary>
    [Fact]
    public void A_unit_that_moved_counts_for_its_county_of_the_time()
    {
        DutyBook book = new([Monthly], HistoryOf("a1:a::2024-07-01", "a1:b:2024-07-01"));
        var record = book.Judge(Table(), At("2025-03-01"));

        Assert.Equal((6, 6, 12, 12), (record.Of("a", Year).Missing, record.Of("b", Year).Missing, record.Of("p", Year).Missing, record.Of("a1", Year).Missing));
    }

    [Fact]
    public void A_unit_of_another_level_owes_nothing_until_it_has_the_level()
    {
        UnitHistory history = new(
        [
            new(new("p", "p", null, "prefecture")),
            new(new("x", "x", "p", "site"), null, new(2024, 6, 1)),
            new(new("x", "x", "p", "township"), new(2024, 6, 1)),
        ]);

        Assert.Equal(7, new DutyBook([Monthly], history).Judge(Table(), At("2025-03-01")).Of("x", Year).Expected); // June to December
    }

    [Fact]
    public void Only_periods_that_lie_wholly_within_the_days_of_a_duty_are_owed()
    {
        Duty duty = new("monthly", ["lines"], Cadence.Monthly, DutyScope.Of("b1", "a1"), DueRule.DaysAfter(5), new() { From = new(2024, 4, 1), To = new(2024, 6, 29) });

        Assert.Equal(
            ["a1 2024-04 Missing", "b1 2024-04 Missing", "a1 2024-05 Missing", "b1 2024-05 Missing"],
            Told(new DutyBook([duty], History).Judge(Table(), At("2025-03-01"))));
    }

    [Fact]
    public void A_tree_without_history_owes_for_every_period()
    {
        UnitTree tree = new([new("p", "p", null, "prefecture"), new("a", "a", "p", "township")], new(2024, 12, 31));

        Assert.Equal(12, DutyBook.Over(tree, [Monthly]).Judge(Table(), At("2025-03-01")).Of("p", Year).Expected);
    }
}
