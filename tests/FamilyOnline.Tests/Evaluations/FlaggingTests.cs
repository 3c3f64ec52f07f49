using System.Globalization;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>What a reader should know although it changed nothing.</summary>
public sealed class FlaggingTests
{
    private static IEnumerable<string?> Flags(string table, string more, string parts = "{ id: p, points: 100, formula: x }") =>
        SheetTable.Of(table).Evaluate($"{{ scheme: s, {more}, parts: [{parts}] }}")["a"].Flags.Select(flag => flag.English);

    // 84.996 = 21249/250 is below 85, and 85.00 is not.
    [Theory]
    [InlineData("", "21249/250 is shown as 85.00; against 85 the exact number decides")]
    [InlineData("round: { digits: 2, decide-on: rounded }, ", "21249/250 is shown as 85.00; against 85 the shown number decides")]
    public void A_total_that_only_looks_like_the_bound_is_flagged(string round, string flag) =>
        Assert.Equal([flag], Flags("+ a x=84.996", round + "gates: [{ if: { total: { at-least: 85 } }, else: Below. }]"));

    // 84.5 is below 85 either way; and what is compared is x, not the total.
    [Theory]
    [InlineData("+ a x=84.5", "gates: [{ if: { total: { at-least: 85 } }, else: Below. }]")]
    [InlineData("+ a x=84.996", "gates: [{ if: { x: { at-least: 85 } }, else: Below. }]")]
    public void A_total_that_is_told_apart_is_not_flagged(string table, string gate) => Assert.Empty(Flags(table, gate));

    [Theory]
    [InlineData("+ a\na ok yes by=home:1\na ok yes by=home:2", new[] { "2 were asked, 3 were to be" })]
    [InlineData("+ a\na ok yes by=home:1\na ok yes by=home:2\na ok no by=home:3", new string[0])]
    [InlineData("+ a\na home 0", new string[0])]
    public void A_sample_that_is_not_complete_is_flagged(string table, string[] flags) => Assert.Equal(
        flags, Flags(table, "figures: { aware: { number-of: home, with: ok, sample: 3 } }", "{ id: p, points: 6, formula: aware * 2 }").Select(flag => flag!.Split(": ")[^1]));

    // By register, then by kind, whatever the order in the file.
    [Fact]
    public void Kinds_without_amount_are_flagged_in_their_order() => Assert.Equal(
        ["blame: … x", "blame: … y", "honours: … w", "honours: … z"],
        Flags(
            "+ a x=1\na honours ! kind=w\na blame ! kind=y\na honours ! kind=z\na blame ! kind=x", "source: an example",
            "{ id: p, tally: { of: { register: honours }, by: kind, gain: { city: 3 } } }, { id: q, floor: none, tally: { of: { register: blame }, by: kind, lose: { city: 3 } } }")
            .Select(flag => $"{flag!.Split(':')[0]}: … {flag.Split('"')[1]}"));

    [Fact]
    public void A_flag_stands_in_the_explanation() => Assert.Contains(
        "\n! 21249/250 is shown as 85.00; against 85 the exact number decides\n",
        SheetTable.Of("+ a x=84.996").Evaluate("{ scheme: s, gates: [{ if: { total: { at-least: 85 } }, else: Below. }], parts: [{ id: p, points: 100, formula: x }] }").Explain("a", CultureInfo.InvariantCulture),
        StringComparison.Ordinal);
}
