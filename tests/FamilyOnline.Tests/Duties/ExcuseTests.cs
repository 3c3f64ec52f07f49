using FamilyOnline.Duties;
using FamilyOnline.Tests.Support;
using NodaTime;
using static FamilyOnline.Tests.Duties.DutySample;

namespace FamilyOnline.Tests.Duties;

/// <summary>Units that need not report.</summary>
public sealed class ExcuseTests
{
    private static readonly ReportingPeriod Quarter = ReportingPeriod.Quarter(2024, 1);

    [Fact]
    public void An_excused_report_is_neither_expected_nor_missing()
    {
        var record = Judge(Table(), "05-01", Flood("02-01", "02-29"));

        Assert.Equal(["a1 2024-01 Missing", "a1 2024-02 Excused", "a1 2024-03 Missing"], Told(record, "a1", Quarter));
        Assert.Equal("0+0+2 0+0 1 0", Told(record.Of("a1", Quarter)));
        Assert.Equal("洪灾", record.Owed("a1", Quarter)[1].Excuse?.Reason);
        Assert.Equal("0+0+3 0+0 0 0", Told(record.Of("a2", Quarter))); // the others owe on
    }

    [Theory]
    [InlineData("02-02", "02-29", 0)]
    [InlineData("02-01", "02-28", 0)]
    [InlineData("01-31", "03-30", 1)]
    [InlineData("01-01", "03-31", 3)]
    public void An_excuse_holds_for_periods_wholly_within_its_days(string from, string to, int excused) =>
        Assert.Equal(excused, Judge(Table(), "05-01", Flood(from, to)).Of("a1", Quarter).Excused);

    [Fact]
    public void An_excused_unit_that_reports_is_excused_and_its_report_unexpected()
    {
        var counts = Judge(Table(Reports("a1 2024-02 03-05")), "05-01", Flood("02-01", "02-29")).Of("a1", Quarter);

        Assert.Equal("0+0+2 0+0 1 1", Told(counts));
        Assert.Equal(Exact.Zero, counts.Completeness);
    }

    [Fact]
    public void An_excuse_that_became_known_later_leaves_an_earlier_view_as_it_was()
    {
        var excuse = Flood("02-01", "02-29", knownAt: "04-01");

        Assert.Equal((0, 1), (Judge(Table(), "03-20", excuse).Of("a1", Quarter).Excused, Judge(Table(), "04-01", excuse).Of("a1", Quarter).Excused));
    }

    [Fact]
    public void An_excuse_can_be_from_one_duty_alone()
    {
        DutyBook book = new([Monthly, DutyOf("posts", metrics: "posts")], History, [Flood("02-01", "02-29", duty: "posts")]);

        Assert.Equal("0+0+5 0+0 1 0", Told(book.Judge(Table(), At("05-01")).Of("a1", Quarter)));
    }

    [Fact]
    public void Refusals_say_why()
    {
        Assert.Equal("An excuse is for the unit 'q', which never was.", Refusal.Of(() => new DutyBook([Monthly], History, [new("q", new(new(2024, 1, 1), new(2024, 1, 31)), "洪灾")])));
        Assert.Equal("An excuse of 'a1' is from the duty 'weekly', which is not there.", Refusal.Of(() => new DutyBook([Monthly], History, [Flood("02-01", "02-29", duty: "weekly")])));
    }

    private static Excuse Flood(string from, string to, string? duty = null, string? knownAt = null) =>
        new("a1", new(Day(from), Day(to)), "洪灾", duty, knownAt is null ? null : At(knownAt));

    private static LocalDate Day(string text) => ReportingPeriod.Parse($"2024-{text}").First;
}
