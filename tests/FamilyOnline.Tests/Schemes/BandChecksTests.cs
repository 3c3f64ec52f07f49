using System.Globalization;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Schemes;

/// <summary>Bands with gaps, overlaps and rows that are never reached load with warnings.</summary>
public sealed class BandChecksTests
{
    // 60–69, 70–79: nothing is said of 69.5. 75–85, 85 and above: 85 stands in both.
    [Theory]
    [InlineData("{ if: { x: { at-least: 70, at-most: 79 } }, points: 8 }, { if: { x: { at-least: 60, at-most: 69 } }, points: 6 }", "scheme.band-gap: The bands leave a gap at 69 … 70")]
    [InlineData("{ if: { x: { above: 70 } }, points: 8 }, { if: { x: { below: 70 } }, points: 6 }", "scheme.band-gap: The bands leave a gap at 70:")]
    [InlineData("{ if: { x: { at-least: 85 } }, points: 8 }, { if: { x: { at-least: 75, at-most: 85 } }, points: 6 }, { points: 0 }", "scheme.band-overlap: Two bands hold at 85;")]
    [InlineData("{ if: { x: { at-least: 80% } }, points: 8 }, { if: { x: { at-least: 60%, below: 85% } }, points: 6 }, { points: 0 }", "scheme.band-overlap: Two bands hold at 80% … 85%")]
    [InlineData("{ if: { x: { at-least: 60 } }, points: 6 }, { if: { x: { at-least: 90 } }, points: 10 }, { points: 0 }", "scheme.band-never-reached: The row \"x ≥ 90\"")]
    [InlineData("{ if: { x: { at-least: 60 } }, points: 6 }, { if: { x: { below: 60 } }, points: 4 }, { if: { x: { is: 0 } }, points: 10 }", "scheme.band-never-reached: The row \"x = 0\"")]
    [InlineData("{ if: { x: { at-least: 80, below: 70 } }, points: 6 }, { points: 4 }", "scheme.band-never-reached: The row \"all(x ≥ 80, x < 70)\"")]
    public void What_does_not_fit_together_is_told(string rows, string said)
    {
        var problem = Assert.Single(Of(rows));
        Assert.Equal(Severity.Warning, problem.Severity);
        Assert.Contains(said, problem.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ if: { x: { at-least: 90 } }, points: 10 }, { if: { x: { at-least: 60 } }, points: 6 }")]
    [InlineData("{ if: { x: { at-least: 90 } }, points: 10 }, { if: { x: { at-least: 60 } }, points: 6 }, { points: 0 }")]
    [InlineData("{ if: { x: { at-most: 3 } }, points: 10 }, { if: { x: { at-most: 9 } }, points: 6 }")]
    [InlineData("{ if: { x: { at-least: 70, below: 80 } }, points: 8 }, { if: { x: { at-least: 60, below: 70 } }, points: 6 }")]
    [InlineData("{ if: { x: { at-least: 70, at-most: 79 } }, points: 8 }, { if: { x: { at-least: 60, at-most: 69 } }, points: 6 }, { points: 0 }")]
    [InlineData("{ if: { x: { is: 0 } }, points: 10 }, { if: { x: { at-most: 9 } }, points: 6 }, { points: 0 }")]
    [InlineData("{ if: accident, points: 0 }, { if: { x: { at-least: 90 } }, points: 10 }, { points: 2 }")]
    [InlineData("{ if: { x: { at-least: 60 }, z: { at-least: 1 } }, points: 9 }, { if: { x: { at-least: 90 } }, points: 10 }, { points: 0 }")]
    [InlineData("{ if: { any: [{ x: { at-least: 60 } }, { x: { is: 5 } }] }, points: 9 }, { if: { x: { at-least: 90 } }, points: 10 }, { points: 0 }")]
    [InlineData("{ if: { x: { at-least: { mean-of: x } } }, points: 10 }, { if: { x: { at-least: 60 } }, points: 6 }")]
    [InlineData("{ if: { x: { is: missing } }, points: 0 }, { if: { x: { at-least: 60 } }, points: 6 }")]
    public void What_fits_together_is_not_told_of(string rows) => Assert.Empty(Of(rows));

    [Fact]
    public void Bands_within_a_row_are_looked_at_too() =>
        Assert.Equal("scheme.band-gap", Assert.Single(Of("{ if: accident, points: 0 }, { bands: [{ if: { x: { above: 1 } }, points: 1 }, { if: { x: { below: 1 } }, points: 2 }] }")).Code);

    [Fact]
    public void Grades_are_looked_at_too() =>
        Assert.Equal("scheme.band-gap", Assert.Single(Reading.ProblemsOfScheme(
            "{ scheme: s, parts: [{ id: a, points: 100, share: { of: x, to: 1 } }], grades: [{ if: { total: { at-least: 80 } }, grade: 优 }, { if: { total: { at-least: 60, at-most: 79 } }, grade: 良 }] }")).Code);

    /// <summary>What is told of the bands among themselves; that the best of them does not reach the line's points is told beside it (<see cref="ReachChecksTests"/>).</summary>
    private static IReadOnlyList<Problem> Of(string rows) => [.. Reading.ProblemsOfScheme($"{{ scheme: s, parts: [{{ id: a, points: 10, bands: [{rows}] }}] }}").Where(problem => problem.Code is not "scheme.rule-below")];
}
