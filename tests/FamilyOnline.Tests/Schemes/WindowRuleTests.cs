using FamilyOnline.Tests.Support;
using NodaTime;

namespace FamilyOnline.Tests.Schemes;

/// <summary>Which year's window a day lies in: while entries for the one before may still come in, that one.</summary>
public sealed class WindowRuleTests
{
    // 1 December 2023 to 30 November 2024, reported by 10 December: on that day it is still the year before; on the 11th the new one has its single entry.
    [Theory]
    [InlineData(2024, 11, 30, "2")]
    [InlineData(2024, 12, 1, "2")]
    [InlineData(2024, 12, 10, "2")]
    [InlineData(2024, 12, 11, "1")]
    public void The_window_before_is_meant_until_its_last_day_of_entry(int year, int month, int day, string points)
    {
        var table = SheetTable.Of("+ a\na o ! date=2023-12-01\na o ! date=2024-11-30\na o ! date=2024-12-01", new LocalDate(year, month, day));
        Assert.Equal(points, table.Evaluate("{ scheme: s, window: { from: 12-01, to: 11-30, reported-by: 12-10 }, parts: [{ id: p, tally: { of: { register: o }, gain: 1 } }] }")["a"].Total.ToString());
    }

    // Without a last day of entry the new window begins at once.
    [Theory]
    [InlineData(30, "2")]
    [InlineData(31, "1")]
    public void Without_a_last_day_of_entry_the_new_window_begins_at_once(int dayOfNovember, string points)
    {
        var table = SheetTable.Of("+ a\na o ! date=2023-12-01\na o ! date=2024-11-30\na o ! date=2024-12-01", new LocalDate(2024, 11, 30).PlusDays(dayOfNovember - 30));
        Assert.Equal(points, table.Evaluate("{ scheme: s, window: { from: 12-01, to: 11-30 }, parts: [{ id: p, tally: { of: { register: o }, gain: 1 } }] }")["a"].Total.ToString());
    }
}
