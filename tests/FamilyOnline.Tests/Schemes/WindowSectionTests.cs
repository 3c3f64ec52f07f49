using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Schemes;

/// <summary>A window that ends before it begins is a slip of the pen: no day would ever lie in it.</summary>
public sealed class WindowSectionTests
{
    [Theory]
    [InlineData("window: { from: 2024-12-01, to: 2024-11-30 }, parts: [{ id: a, formula: x }]")]
    [InlineData("parts: [{ id: a, window: { from: 2024-12-01, to: 2024-11-30 }, formula: x }]")]
    public void A_window_that_ends_before_it_begins_is_refused(string sheet)
    {
        var problem = Assert.Single(Reading.ProblemsOfScheme($"{{ scheme: s, {sheet} }}"));

        Assert.Equal(("rule.range-reversed", "The range goes from 2024-12-01 to 2024-11-30, which is less."), (problem.Code, problem.Text(System.Globalization.CultureInfo.InvariantCulture)));
    }

    // 12-01 to 11-30 is a whole year; one day is a window too.
    [Theory]
    [InlineData("{ from: 12-01, to: 11-30 }")]
    [InlineData("{ from: 2024-12-01, to: 2024-12-01 }")]
    [InlineData("{ from: 2024-12-01, to: 11-30 }")]
    public void One_with_days_in_it_is_read(string window) => Assert.Empty(Reading.ProblemsOfScheme($"{{ scheme: s, window: {window}, parts: [{{ id: a, formula: x }}] }}"));
}
