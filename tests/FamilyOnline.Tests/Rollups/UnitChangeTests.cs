using FamilyOnline.Rollups;
using static FamilyOnline.Tests.Rollups.BridgeExample;

namespace FamilyOnline.Tests.Rollups;

public sealed class UnitChangeTests
{
    [Theory]
    [InlineData(UnitChangeKind.Create, "A>B")]
    [InlineData(UnitChangeKind.Create, "A>")]
    [InlineData(UnitChangeKind.Abolish, ">A")]
    [InlineData(UnitChangeKind.Rename, "A>B A>C")]
    [InlineData(UnitChangeKind.Move, "A>C B>C")]
    [InlineData(UnitChangeKind.Recode, "A>A")]
    [InlineData(UnitChangeKind.Split, "A>B")]
    [InlineData(UnitChangeKind.Split, "A>B D>C")]
    [InlineData(UnitChangeKind.Merge, "A>B C>D")]
    [InlineData(UnitChangeKind.Merge, "A>A")]
    [InlineData(UnitChangeKind.Unspecified, "A>B")]
    [InlineData(UnitChangeKind.Merge, "")]
    public void Arrows_that_do_not_fit_the_kind_are_refused(UnitChangeKind kind, string arrows) =>
        Assert.Equal("history.bad-shape", Assert.Single(UnitChange.Of(New(2020), kind, Arrows(arrows)).Problems).Code);

    [Theory]
    [InlineData(UnitChangeKind.Create, ">A")]
    [InlineData(UnitChangeKind.Abolish, "A>")]
    [InlineData(UnitChangeKind.Rename, "A>A")]
    [InlineData(UnitChangeKind.Move, "A>B")]
    [InlineData(UnitChangeKind.Recode, "A>B")]
    [InlineData(UnitChangeKind.Split, "A>A A>B")]
    [InlineData(UnitChangeKind.Merge, "A>B")]
    [InlineData(UnitChangeKind.Merge, "A>B B>B")]
    public void Arrows_that_fit_make_a_change(UnitChangeKind kind, string arrows) => Assert.True(UnitChange.Of(New(2020), kind, Arrows(arrows)).Success);

    [Fact]
    public void Shares_of_a_unit_make_up_one() => Assert.StartsWith(
        "The shares of A for metric * make up 9/10 and not 1.",
        Assert.Throws<ArgumentException>("shares", () => UnitChange.Split(New(2020), "A", ("B", Exact.Ratio(2, 5)), ("C", Exact.Ratio(1, 2)))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Shares_are_stated_for_all_successors_or_none() => Assert.Equal(
        "The shares of A for metric * are stated for some of its successors only.",
        Text(Assert.Single(UnitChange.Of(New(2020), UnitChangeKind.Split, [new("A", "B", Exact.One), new("A", "C")]).Problems)));

    [Fact]
    public void Same_arrow_twice_is_refused() => Assert.Equal(
        ["history.share-twice"],
        UnitChange.Of(New(2020), UnitChangeKind.Merge, [new("A", "B"), new("A", "B")]).Problems.Select(problem => problem.Code));

    [Fact]
    public void Share_beyond_one_is_refused() =>
        Assert.StartsWith("The share of 'A' that goes to 'B' must be from 0 to 1, but was 2.", Assert.Throws<ArgumentOutOfRangeException>("share", () => new SuccessionShare("A", "B", Exact.Ratio(2, 1))).Message, StringComparison.Ordinal);

    [Fact]
    public void Arrow_needs_a_unit_and_a_share_needs_two()
    {
        Assert.Throws<ArgumentException>("from", () => new SuccessionShare(null, null));
        Assert.StartsWith("Only what goes from one unit to another has a share, but 'A' stands alone.", Assert.Throws<ArgumentException>("share", () => new SuccessionShare(null, "A", Exact.One)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Change_is_written_with_its_arrows() =>
        Assert.Equal("2021-01-01 Split: E → F 1/4, E → G 3/4, E → F 1/3 of households, E → G 2/3 of households", History.Changes[1].ToString());

    private static string Text(Problem problem) => problem.Text(System.Globalization.CultureInfo.InvariantCulture);

    private static SuccessionShare[] Arrows(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(arrow => arrow.Split('>')).Select(ends => new SuccessionShare(OrNull(ends[0]), OrNull(ends[1])))];

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
