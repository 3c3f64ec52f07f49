using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>What does not apply although nothing is missing and no rule says so is flagged on the candidate's result: no band holds, nobody to ask, a target of 0.</summary>
public sealed class HollowLinesTests
{
    private const string Bands = "{ id: p, points: 10, title: { zh: 设施, en: Facilities }, bands: [{ if: { x: { at-least: 80 } }, points: 10 }, { if: { x: { at-least: 60 } }, points: 6 }] }";
    private const string Share = "{ id: p, points: 10, title: { zh: 入户, en: Homes }, share: { of: x, to: { target: x } } }";
    private const string Every = "{ id: p, points: 5, checklist: [{ if: staffed, points: 5 }] }";
    private const string Rate = "{ id: p, points: 10, steps: { of: done, at: 100%, below: { per: 1pp, lose: 1 } } }";

    [Theory]
    [InlineData("+ a x=59", new[] { "Facilities: no band holds, so the line does not apply" })]
    [InlineData("+ a x=60", new string[0])]
    [InlineData("+ a", new string[0])]
    public void No_band_holds(string table, string[] flags) => Assert.Equal(flags, Flags(table, Bands));

    // A target of 0 is a target, of which nothing can be a share; without one the line's no-target says what follows.
    [Theory]
    [InlineData("+ a x=3\na x 0 by=target", new[] { "Homes: target of x is 0, where the points begin, so the line does not apply" })]
    [InlineData("+ a x=3\na x 6 by=target", new string[0])]
    [InlineData("+ a x=3", new string[0])]
    [InlineData("+ a x=?\na x 0 by=target", new string[0])]
    public void A_share_of_a_target_of_0(string table, string[] flags) => Assert.Equal(flags, Flags(table, Share));

    [Theory]
    [InlineData("+ a x=3\na x 0 by=target", new[] { "target of x is 0: a rate over it does not apply" })]
    [InlineData("+ a x=3\na x 6 by=target", new string[0])]
    public void A_rate_over_a_target_of_0(string table, string[] flags) => Assert.Equal(flags, Flags(table, Rate, "figures: { done: { ratio: [x, { target: x }] } }, "));

    [Theory]
    [InlineData("+ a point=0", new[] { "does not apply, since there is none to ask: every point: manned" })]
    [InlineData("+ a point=1\na manned yes by=point:1", new string[0])]
    [InlineData("+ a point=1", new string[0])]
    [InlineData("+ a", new string[0])]
    public void There_is_no_member_to_ask(string table, string[] flags) => Assert.Equal(flags, Flags(table, Every, "figures: { staffed: { every: point, with: manned } }, "));

    [Theory]
    [InlineData("only-for: [city], ")]
    [InlineData("only-if: has, ")]
    public void Nothing_is_flagged_where_the_line_does_not_concern_the_candidate(string only) =>
        Assert.Empty(Flags("+ a class=town x=59 has=no", Bands.Replace("points: 10, title", only + "points: 10, title", StringComparison.Ordinal)));

    // Of two months the second has a band; the first is told once.
    [Fact]
    public void It_is_looked_for_in_each_month() => Assert.Equal(
        ["Facilities: no band holds, so the line does not apply"],
        Flags("+ a\na x 59 in=2024-01\na x 70 in=2024-02\na x 40 in=2024-03", Bands.Replace("points: 10, title", "each: { of: month, combine: mean }, points: 10, title", StringComparison.Ordinal)));

    [Fact]
    public void Within_bands_only_the_row_that_counts_is_looked_at()
    {
        const string Inner = "{ id: p, points: 10, bands: [{ if: easy, points: 10 }, { share: { of: x, to: { target: x } } }] }";
        Assert.Empty(Flags("+ a x=3 easy=yes\na x 0 by=target", Inner));
        Assert.Equal(["p: target of x is 0, where the points begin, so the line does not apply"], Flags("+ a x=3 easy=no\na x 0 by=target", Inner));
    }

    [Fact]
    public void It_is_said_in_Chinese() => Assert.Equal(
        ["设施：没有符合的档次，按不适用处理"],
        SheetTable.Of("+ a x=59").Evaluate($"{{ scheme: s, parts: [{Bands}] }}")["a"].Flags.Select(flag => flag.Chinese));

    private static IEnumerable<string> Flags(string table, string line, string figures = "") =>
        SheetTable.Of(table).Evaluate($"{{ scheme: s, {figures}parts: [{line}, {{ id: rest, formula: 1 }}] }}")["a"].Flags.Select(flag => flag.English!);
}
