using NodaTime;

namespace FamilyOnline.Tests;

public sealed class MarksTests
{
    private static readonly ReportingPeriod April = ReportingPeriod.Month(2024, 4);
    private static readonly ReportingPeriod May = ReportingPeriod.Month(2024, 5);

    [Fact]
    public void Marks_stand_in_the_order_of_subject_figure_period_and_source()
    {
        Marks marks = new(
        [
            new("b", "x", Exact.One), new("a", "y", Exact.One), new("a", "x", Exact.One, May, "p"), new("a", "x", Exact.One, April, "q"),
            new("a", "x", Exact.One, April, "p"), new("a", "x", Exact.One, April), new("a", "x", Exact.One),
        ]);

        Assert.Equal(
            ["a x: 1", "a x 2024-04: 1", "a x 2024-04 p: 1", "a x 2024-04 q: 1", "a x 2024-05 p: 1", "a y: 1", "b x: 1"], marks.All.Select(mark => mark.ToString()));
    }

    [Fact]
    public void Marks_of_a_cell_are_found_with_the_oldest_first()
    {
        Marks marks = new([new("a", "x", Exact.Zero, May), new("a", "x", Exact.One, April), new("b", "x", Exact.One)]);

        Assert.Equal(["a x 2024-04: 1", "a x 2024-05: 0"], marks.Of("a", "x").Select(mark => mark.ToString()));
        Assert.Empty(marks.Of("a", "y"));
        Assert.Equal(3, marks.OfFigure("x").Count());
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    public void Cell_stated_twice_is_refused_whatever_it_says(string again)
    {
        var refused = Assert.Throws<ArgumentException>("marks", () => new Marks([new("a", "x", Exact.One, April, "p"), new("b", "x", Exact.One), new("a", "x", Exact.Parse(again), April, "p")]));

        Assert.StartsWith($"Two marks are given: a x 2024-04 p: 1 and a x 2024-04 p: {again}.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_that_differ_in_period_or_source_are_two() =>
        Assert.Equal(4, new Marks([new("a", "x", Exact.One), new("a", "x", Exact.One, April), new("a", "x", Exact.One, April, "p"), new("a", "x", Exact.One, by: "p")]).All.Count);

    [Fact]
    public void Entries_stand_by_date_and_those_without_one_last()
    {
        Marks marks = new([], [Entry("a", null, "k"), Entry("a", 9, "k"), Entry("b", 1, "k"), Entry("a", 3, "m"), Entry("a", 3, "k")]);

        Assert.Equal(["a late 2024-04-03 k", "a late 2024-04-03 m", "a late 2024-04-09 k", "a late k"], marks.EntriesOf("a", "late").Select(entry => entry.ToString()));
        Assert.Equal(5, marks.Occurrences.Count);
        Assert.Empty(marks.EntriesOf("a", "honours"));
    }

    [Fact]
    public void Order_of_entries_does_not_depend_on_how_they_were_given()
    {
        Occurrence[] entries =
        [
            new("a", "late"), new("a", "late", new() { Judged = 0 }), new("a", "late", new() { ReportedOn = new LocalDate(2024, 4, 1) }), new("a", "late", new() { Reason = "r" }),
            new("a", "late", new() { Evidence = "e" }), new("a", "late", new() { Waived = "w" }), new("a", "late", new() { Count = 2 }), new("a", "late", new() { Credit = 0 }),
        ];

        Assert.Equal(new Marks([], entries).Occurrences, new Marks([], entries.Reverse()).Occurrences);
    }

    [Fact]
    public void Register_is_one_once_it_has_an_entry()
    {
        Marks marks = new([new("a", "honours", Exact.Zero)], [Entry("b", 1, "k")]);

        Assert.True(marks.IsRegister("late"));
        Assert.False(marks.IsRegister("honours"));
    }

    [Fact]
    public void Nothing_stated_is_nothing()
    {
        Assert.Empty(Marks.None.All);
        Assert.Empty(Marks.None.Occurrences);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("marks", () => new Marks(null!));
        Assert.Throws<ArgumentException>("marks", () => new Marks([null!]));
    }

    private static Occurrence Entry(string subject, int? day, string kind) =>
        new(subject, "late", new() { Date = day is { } known ? new LocalDate(2024, 4, known) : null, Kind = kind });
}
