using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>Which months and years there are, where a line is scored for each and the scheme names none.</summary>
public sealed class EachPeriodTests
{
    private static readonly SheetTable Register = SheetTable.Of("""
        + a
        + b
        a late ! date=2023-11-30
        a late ! date=2024-03-05
        a late ! date=2024-03-06
        b late 0
        """);

    // November 95, March 90: 92.5. b has nothing in either month: 100. `missing` has nothing to do with it.
    [Theory]
    [InlineData("of: month", "{ register: late }", "185/2 100")]
    [InlineData("of: quarter", "{ register: late }", "185/2 100")]
    [InlineData("of: year", "{ register: late }", "185/2 100")]
    [InlineData("of: day", "{ register: late }", "95 100")]
    [InlineData("of: month", "late", "185/2 100")]
    public void Months_of_entries_are_elements(string each, string of, string points) =>
        Assert.Equal(points, Register.Points($"{{ id: p, points: 100, missing: {{ give: 100 }}, each: {{ {each}, combine: mean }}, tally: {{ of: {of}, lose: 5 }} }}"));

    // Entries without a day stand in no month, and one of December 2024 lies after 10 June.
    [Fact]
    public void Entries_without_a_day_or_after_it_make_no_month()
    {
        var table = SheetTable.Of("+ a\na late !\na late ! date=2024-02-01\na late ! date=2024-12-01", new(2024, 6, 10));
        Assert.Equal("90", table.Points("{ id: p, points: 100, each: { of: month, combine: mean }, tally: { of: { register: late }, lose: 5 } }"));
    }

    // March late: 9, April missing: 10, May in time: 10. Every month in which something was owed is one: 29 ÷ 3.
    [Theory]
    [InlineData("of: month", "29/3")]
    [InlineData("of: year", "9")]
    public void Months_in_which_something_was_owed_are_elements(string each, string points)
    {
        var line = $"{{ id: p, points: 10, missing: {{ give: 1 }}, each: {{ {each}, combine: mean }}, tally: {{ of: {{ obligations: monthly, state: late }}, lose: 1 }} }}";
        var table = SheetTable.Of("+ a\na monthly late in=2024-03\na monthly missing in=2024-04\na monthly on-time in=2024-05");
        Assert.Equal((points, points), (table.Points(line), SchemeRun.Points($"{{ scheme: s, parts: [{line}] }}", Rules.ObligationsFigureTests.Owed)));
    }

    // What is stated of who does not take part opens no month: a has 90 in January, the only one.
    [Theory]
    [InlineData("stranger p 10 in=2024-02")]
    [InlineData("stranger p ! date=2024-02-01")]
    public void Months_of_who_does_not_take_part_are_none(string line) =>
        Assert.Equal("90", SheetTable.Of("+ a\na p 90 in=2024-01\n" + line).Points("{ id: p, points: 100, each: { of: month, combine: mean }, judged: { range: [0, 100] } }"));

    // The newest period of the figure is January: February is the stranger's alone.
    [Fact]
    public void The_newest_period_is_not_that_of_who_does_not_take_part() =>
        Assert.Equal("90", SheetTable.Of("+ a\na p 90 in=2024-01\nstranger p 10 in=2024-02").Points("{ id: p, points: 100, judged: { range: [0, 100] } }"));

    [Fact]
    public void What_is_stated_of_everybody_counts_as_a_period() =>
        Assert.Equal("70", SheetTable.Of("+ a\na p 90 in=2024-01\n* p 70 in=2024-02").Points("{ id: p, points: 100, judged: { range: [0, 100] } }"));

    private const string Mean = "{ scheme: s, MORE parts: [{ id: p, points: 100, each: { of: month, combine: mean OF }, tally: { of: { register: late }, lose: 5 } }] }";

    // A month without any entry is none, so that the mean is over the months that had one: a sheet that means all twelve must say so.
    [Fact]
    public void Months_of_a_register_alone_are_said_to_be_doubtful()
    {
        var problem = Assert.Single(Reading.ProblemsOfScheme(Of("", "")));
        Assert.Equal(("scheme.months-of-entries", Severity.Warning), (problem.Code, problem.Severity));
        Assert.EndsWith(
            "\"p\" counts the entries of a register once for each month, and nothing says which there are: one in which nobody has an entry does not count. Name them under \"elements\" of \"each\", or give a \"window\".",
            problem.ToString(System.Globalization.CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("window: { from: 01-01, to: 12-31 },", "")]
    [InlineData("", ", elements: [2024-01, 2024-02]")]
    public void Months_that_are_named_or_lie_in_a_window_are_clear(string more, string of) => Assert.Empty(Reading.ProblemsOfScheme(Of(more, of)));

    private static string Of(string more, string of) => Mean.Replace("MORE", more, StringComparison.Ordinal).Replace("OF", of, StringComparison.Ordinal);
}
