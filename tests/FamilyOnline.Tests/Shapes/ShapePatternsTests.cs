using System.Text.RegularExpressions;
using CsCheck;
using FamilyOnline.Packs;
using FamilyOnline.Rules;
using FamilyOnline.Shapes;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Tests.Shapes;

/// <summary>Each pattern takes exactly the texts that the reader of such a scalar takes; only .NET lets <c>$</c> stand before a last line feed, so none is drawn.</summary>
[Trait("Category", "Property")]
public sealed class ShapePatternsTests
{
    private static readonly Gen<string> Numberlike = Gen.String[Gen.Char["0011239.-/%pe+x"], 0, 7];
    private static readonly Gen<string> Idlike = Gen.String[Gen.Char["ab9０乡-.._ pX"], 0, 8];

    private static readonly string[] Years = ["Y", "Y+1", "Y+0", "Y+9", "Y+10", "y", "2024"];

    [Fact]
    public void Ids() => Same(ShapePatterns.Id, Idlike, Identifier.IsValid);

    [Fact]
    public void Numbers() => Same(ShapePatterns.Number, Numberlike, text => Exact.TryParse(text, out _) && !HasLeadingZero(text));

    [Fact]
    public void Points() => Same(ShapePatterns.Points, Numberlike, text => Exact.TryParse(text, out _) && !HasLeadingZero(text) && !text.EndsWith('%'));

    [Fact]
    public void Points_from_zero() =>
        Same(ShapePatterns.PointsFromZero, Numberlike, text => Exact.TryParse(text, out _) && !HasLeadingZero(text) && !text.StartsWith('-'));

    [Fact]
    public void Numbers_of_rules() => Same(ShapePatterns.RuleNumber, Numberlike, text => NumberText.TryRead(text, out _));

    [Fact]
    public void Names_of_figures() => Same(
        ShapePatterns.FigureName, Gen.OneOf(Numberlike, Idlike), text => Identifier.IsValid(text) && !NumberText.TryRead(text, out _) && !NumberText.LooksLikeOne(text));

    [Fact]
    public void Plan_dates() => Same(
        ShapePatterns.PlanDate,
        from year in Gen.Int[0, 6].Select(at => Years[at]) from month in Gen.Int[0, 14] from day in Gen.Int[0, 33] select $"{year}-{month:00}-{day:00}",
        text => PlanDate.TryParse(text, out _));

    [Fact]
    public void Division_codes() => Same(ShapePatterns.Division, Gen.String[Gen.Char["01236"], 0, 13], text => DivisionCode.TryParse(text, out _));

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void An_id_has_at_most_64_characters(int length, bool isId) => Assert.Equal(isId, Regex.IsMatch(new string('a', length), ShapePatterns.Id));

    private static void Same(string pattern, Gen<string> texts, Func<string, bool> isRead) => texts.Sample(
        text => Assert.True(Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant) == isRead(text), $"'{text}' is {(isRead(text) ? "" : "not ")}read."), iter: LongRun.Iterations(5_000));

    private static bool HasLeadingZero(string text) => text.TrimStart('-') is ['0', >= '0' and <= '9', ..];
}
