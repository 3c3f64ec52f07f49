using NodaTime;

namespace FamilyOnline.Tests;

public sealed class MarkValueTests
{
    [Fact]
    public void Default_is_not_reported_and_never_zero()
    {
        Assert.Equal(Absence.NotReported, default(MarkValue).Number.Absence);
        Assert.Equal((MarkValue)Quantity.Of(Absence.NotReported), default);
        Assert.NotEqual((MarkValue)Exact.Zero, default);
        Assert.Equal("NotReported", default(MarkValue).ToString());
    }

    [Fact]
    public void Number_is_exact()
    {
        MarkValue third = Exact.Ratio(1, 3);

        Assert.Equal(Exact.Ratio(1, 3), third.Number.Value);
        Assert.Equal((null, null), (third.Word, third.Day));
        Assert.Equal("1/3", third.ToString());
        Assert.Equal((MarkValue)Exact.Ratio(2, 6), third);
    }

    [Fact]
    public void Word_and_day_are_not_available_as_numbers()
    {
        var (word, day) = (MarkValue.Of("优"), MarkValue.Of(new LocalDate(2024, 3, 5)));

        Assert.Equal((Absence.NotAvailable, Absence.NotAvailable), (word.Number.Absence, day.Number.Absence));
        Assert.Equal(("优", "2024-03-05"), (word.ToString(), day.ToString()));
        Assert.Equal(("优", null), (word.Word, word.Day));
        Assert.Equal((null, new LocalDate(2024, 3, 5)), (day.Word, day.Day));
    }

    [Fact]
    public void Reason_for_nothing_differs_from_a_word()
    {
        MarkValue absent = Quantity.Of(Absence.NotAvailable);

        Assert.NotEqual(MarkValue.Of("暂无"), absent);
        Assert.Equal("NotAvailable", absent.ToString());
    }

    [Fact]
    public void Word_is_not_blank()
    {
        Assert.Throws<ArgumentException>("word", () => MarkValue.Of(" "));
        Assert.Throws<ArgumentNullException>("word", () => MarkValue.Of(null!));
    }
}
