using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>An entry of a kind for which no amount is named counts nothing, and whoever reads the result is told.</summary>
public sealed class UncountedKindTests
{
    private const string Plus = "{ id: plus, pool: extra, tally: { of: { register: honours }, by: kind, gain: { province: 10 }, lose: { blame: 5 } } }";

    private static readonly SheetTable Table = SheetTable.Of("""
        + a class=town
        + b
        a honours ! kind=province
        a honours ! kind=provinec
        a honours ! kind=provinec date=2024-02-01
        a honours ! kind=other waived=double
        b honours ! kind=blame
        """);

    [Fact]
    public void It_is_flagged_with_its_kind_and_how_many()
    {
        var evaluation = Table.Sheet(Plus);
        Assert.Equal("10", evaluation["a"].Total.ToString());
        Assert.Equal(["honours: entries of the kind \"provinec\" count nothing, since no amount is named for it: 2"], evaluation["a"].Flags.Select(flag => flag.English));
        Assert.Equal(["honours：种类“provinec”未规定分值，未计分 2 条"], evaluation["a"].Flags.Select(flag => flag.Chinese));
        Assert.Empty(evaluation["b"].Flags);
    }

    [Theory]
    [InlineData("{ id: plus, tally: { of: honours, gain: { province: 10, otherwise: 1 } } }")]
    [InlineData("{ id: plus, tally: { of: honours, by: kind, gain: 2 } }")]
    [InlineData("{ id: plus, tally: { of: { register: honours, where: { kind: province } }, gain: { province: 10 } } }")]
    [InlineData("{ id: plus, tally: { of: honours, gain: { province: 10 } } }, { id: more, tally: { of: { register: honours }, gain: { provinec: 1 } } }")]
    [InlineData("{ id: plus, only-for: [city], tally: { of: honours, gain: { province: 10 } } }")]
    [InlineData("{ id: plus, window: { from: 2025-01-01, to: 2025-12-31 }, tally: { of: { register: honours, where: { kind: province } }, gain: { province: 10 } } }")]
    public void Nothing_is_flagged_where_every_entry_counts_somewhere_or_is_left_out_in_words(string lines) => Assert.Empty(Table.Sheet(lines)["a"].Flags);

    [Theory]
    [InlineData("{ id: plus, bands: [{ tally: { of: honours, gain: { province: 10 } } }] }")]
    [InlineData("{ id: group, parts: [{ id: plus, tally: { of: honours, gain: { province: 10 } } }] }")]
    [InlineData("{ id: plus, each: { of: month, elements: [2024-02] }, tally: { of: honours, gain: { province: 10 } } }")]
    public void It_is_flagged_wherever_the_tally_stands(string lines) => Assert.Contains("provinec", Assert.Single(Table.Sheet(lines)["a"].Flags).English, StringComparison.Ordinal);
}
