using System.Globalization;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Selections;

/// <summary>待定: what no rule decides is told, with who or what decides it and between whom.</summary>
public sealed class UndecidedTests
{
    private const string Parts = "parts: [{ id: w, points: 10, judged: { range: [0, 10] } }]";
    private static readonly SheetTable Three = SheetTable.Of("+ a w=9\n+ b w=9\n+ c w=3");

    [Theory]
    [InlineData("", "to be decided", "待定")]
    [InlineData(", decided-by: { zh: 领导小组, en: the jury }", "to be decided by the jury", "由领导小组决定")]
    [InlineData(", tie: draw", "to be decided by lot", "待抽签决定")]
    [InlineData(", tie: play-off", "to be decided by a play-off", "待加赛决定")]
    [InlineData(", tie: vote-again", "to be voted on again", "待重新投票决定")]
    [InlineData(", tie: draw, decided-by: { zh: 领导小组, en: the jury }", "to be decided by lot (decided by: the jury)", "待抽签决定（决定者：领导小组）")]
    public void A_tie_at_the_line_follows_the_scheme(string rule, string english, string chinese)
    {
        var certificate = Three.Select($"{{ scheme: s, {Parts}, select: {{ take: 1{rule} }} }}");
        var open = Assert.Single(certificate.Undecided);
        Assert.Equal($"A tie at the line leaves 1 place(s) open, {english}: a, b", open.English);
        Assert.Equal($"入选线上并列，尚余 1 个名额，{chinese}：a、b", open.Chinese);
        Assert.Equal($"9.00 分，逐项比较后仍并列；尚余 1 个名额，{chinese}：a、b", certificate.Reason("a", CultureInfo.GetCultureInfo("zh-Hans")));
    }

    [Fact]
    public void A_prize_that_equals_straddle_is_named_with_them()
    {
        var certificate = Three.Select($"{{ scheme: s, {Parts}, select: {{ take: 2, tie: draw, prizes: [{{ prize: one, count: 1 }}, {{ prize: two, count: 1 }}] }} }}");
        var tie = Assert.Single(certificate.PrizeTies);
        Assert.Equal(("one two", "a b"), (string.Join(' ', tie.Prizes.Select(prize => prize.Id)), string.Join(' ', tie.Among.Select(score => score.Candidate.Id))));
        Assert.Equal(["Prize open: one, two, to be decided by lot: a, b"], certificate.Undecided.Select(open => open.English));
    }

    // Both have the prize that there are two of, whoever of them comes first.
    [Fact]
    public void A_prize_that_all_equals_have_is_not_open() =>
        Assert.Empty(Three.Select($"{{ scheme: s, {Parts}, select: {{ take: 2, prizes: [{{ prize: one, count: 2 }}] }} }}").Undecided);

    [Fact]
    public void A_recorded_decision_leaves_nothing_open() =>
        Assert.Empty(Three.Select($"{{ scheme: s, {Parts}, select: {{ take: 2, prizes: [{{ prize: one, count: 1 }}, {{ prize: two, count: 1 }}] }} }}", new() { Decided = ["b"] }).Undecided);

    [Theory]
    [InlineData("draw", "A tie for place 1, to be decided by lot: a, b")]
    [InlineData("play-off", "A tie for place 1, to be decided by a play-off: a, b")]
    [InlineData("shared", null)]
    public void A_tie_for_a_place_is_told_where_places_are_not_shared(string then, string? told) =>
        Assert.Equal(told, Three.Evaluate($"{{ scheme: s, {Parts}, rank: {{ then: {then} }} }}").Undecided.SingleOrDefault()?.English);
}
