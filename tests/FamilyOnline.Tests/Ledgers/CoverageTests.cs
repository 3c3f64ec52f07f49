using FamilyOnline.Ledgers;
using NodaTime;
using static FamilyOnline.Tests.Ledgers.LedgerSample;

namespace FamilyOnline.Tests.Ledgers;

public sealed class CoverageTests
{
    [Fact]
    public void Completeness_counts_late_ones_and_timeliness_does_not()
    {
        var coverage = new Coverage(onTime: 5, late: 2, missing: 1);

        Assert.Equal(8, coverage.Due);
        Assert.Equal(Exact.Ratio(7, 8), coverage.Completeness.Value); // (5 + 2) ÷ 8
        Assert.Equal(Exact.Ratio(5, 8), coverage.Timeliness.Value);
    }

    [Fact]
    public void Nothing_due_is_not_applicable_and_neither_zero_nor_complete()
    {
        Assert.Equal(Absence.NotApplicable, Coverage.None.Completeness.Absence);
        Assert.Equal(Absence.NotApplicable, Coverage.Of([]).Timeliness.Absence);
    }

    [Fact]
    public void Nobody_answered_is_a_completeness_of_zero() => Assert.Equal(Exact.Zero, new Coverage(0, 0, 3).Completeness.Value);

    [Theory]
    [InlineData(9, 0)] // not due: left out
    [InlineData(10, 1)] // due on this very day and not in at its end: missing
    [InlineData(11, 1)]
    public void Obligation_counts_from_the_end_of_the_day_it_is_due(int day, int missing) =>
        Assert.Equal(new Coverage(0, 0, missing), Coverage.Of([new(April, null, Day(5, day))]));

    [Fact]
    public void Report_that_came_early_counts_when_it_is_due()
    {
        Assert.Equal(0, Coverage.Of([new(April, Day(5, 2), Day(5, 9))]).Due);
        Assert.Equal(new Coverage(1, 0, 0), Coverage.Of([new(April, Day(5, 2), Day(5, 10))]));
    }

    [Fact]
    public void Negative_count_is_refused() =>
        Assert.StartsWith("The counts of a coverage are 0 or more, but were 1, -1 and 0.", Assert.Throws<ArgumentException>(() => new Coverage(1, -1, 0)).Message, StringComparison.Ordinal);

    private static Obligation April { get; } = new(Monthly, "610424101", ReportingPeriod.Month(2024, 4), new LocalDate(2024, 5, 10));
}
