using NodaTime;

namespace FamilyOnline.Tests;

public sealed class OccurrenceTests
{
    [Fact]
    public void Entry_of_which_nothing_is_known_counts_once_and_whole()
    {
        Occurrence entry = new("薛录镇", "late");

        Assert.Equal((Exact.One, Exact.One, null), (entry.Count, entry.Credit, entry.Judged));
        Assert.Equal((null, null), (entry.Date, entry.ReportedOn));
        Assert.All([entry.Fact, entry.Kind, entry.Reason, entry.Evidence, entry.Waived], Assert.Null);
        Assert.Equal("薛录镇 late", entry.ToString());
    }

    [Fact]
    public void Entry_says_all_that_is_known()
    {
        Occurrence entry = new("薛录镇", "honours", new()
        {
            Date = new LocalDate(2024, 3, 5), Fact = "省发3号", Kind = "省级表彰", Reason = "先进", Evidence = "附件一", Waived = "上年已计",
            Credit = Exact.Ratio(1, 2), Count = 2, Judged = 7, ReportedOn = new LocalDate(2024, 4, 1),
        });

        Assert.Equal("薛录镇 honours 2024-03-05 省级表彰 省发3号", entry.ToString());
        Assert.Equal(("先进", "附件一", "上年已计"), (entry.Reason, entry.Evidence, entry.Waived));
        Assert.Equal((Exact.Ratio(1, 2), 2, 7), (entry.Credit, entry.Count, entry.Judged));
        Assert.Equal(new LocalDate(2024, 4, 1), entry.ReportedOn);
    }

    [Fact]
    public void Entry_without_a_date_is_written_without_a_gap() => Assert.Equal("甲 late 迟报", new Occurrence("甲", "late", new() { Kind = "迟报" }).ToString());

    [Theory]
    [InlineData("0", "1", "An entry of 'late' counts above 0, but counts 0.")]
    [InlineData("-1", "1", "An entry of 'late' counts above 0, but counts -1.")]
    [InlineData("1", "-1/2", "The credit of an entry of 'late' lies in 0 … 1, but is -1/2.")]
    [InlineData("1", "3/2", "The credit of an entry of 'late' lies in 0 … 1, but is 3/2.")]
    public void Count_and_credit_are_checked(string count, string credit, string message)
    {
        var refused = Assert.Throws<ArgumentException>("options", () => new Occurrence("甲", "late", new() { Count = Exact.Parse(count), Credit = Exact.Parse(credit) }));

        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Credit_may_be_nothing_or_all()
    {
        Assert.Equal(Exact.Zero, new Occurrence("甲", "late", new() { Credit = Exact.Zero }).Credit);
        Assert.Equal(Exact.One, new Occurrence("甲", "late", new() { Credit = Exact.One }).Credit);
    }

    [Fact]
    public void Subject_and_register_are_checked()
    {
        Assert.Throws<ArgumentException>("subject", () => new Occurrence("", "late"));
        Assert.Throws<ArgumentException>("register", () => new Occurrence("甲", "too late"));
    }
}
