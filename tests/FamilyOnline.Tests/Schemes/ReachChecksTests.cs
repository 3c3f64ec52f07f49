using System.Globalization;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Schemes;

/// <summary>Lines whose rule goes beyond their maximum, never comes to it, or takes away more than there is: loaded as printed, and said where it stands.</summary>
public sealed class ReachChecksTests
{
    // 12 × 1.2 = 14.4 = 72/5; the others are as printed.
    [Theory]
    [InlineData("points: 12, times: 1.2, judged: ^{ range: [0, 12] }", "scheme.rule-above: By its rule \"p\" may reach 72/5 points, but its maximum is 12: what is above is cut.")]
    [InlineData("points: 12, times: 1.2, share: ^{ of: x, to: 5 }", "scheme.rule-above: By its rule \"p\" may reach 72/5 points, but its maximum is 12")]
    [InlineData("points: 12, times: 1.2, tally: ^{ of: { register: r }, lose: 1 }", "scheme.rule-above: By its rule \"p\" may reach 72/5 points, but its maximum is 12")]
    [InlineData("points: 10, judged: ^{ range: [0, 15] }", "scheme.rule-above: By its rule \"p\" may reach 15 points, but its maximum is 10")]
    [InlineData("points: 10, judged: ^{ levels: { 优: 12, 良: 5 } }", "scheme.rule-above: By its rule \"p\" may reach 12 points, but its maximum is 10")]
    [InlineData("points: 10, place: ^{ of: x, table: [[1, 15], [rest, 5]] }", "scheme.rule-above: By its rule \"p\" may reach 15 points, but its maximum is 10")]
    [InlineData("points: 10, place: ^{ of: x, first: 12, lose: 1 }", "scheme.rule-above: By its rule \"p\" may reach 12 points, but its maximum is 10")]
    [InlineData("points: 10, steps: ^{ of: x, at: 5, give: 12, below: { per: 1, lose: 1 } }", "scheme.rule-above: By its rule \"p\" may reach 12 points, but its maximum is 10")]
    [InlineData("points: 10, tally: ^{ of: { register: r }, gain: [5, 12] }", "scheme.rule-above: By its rule \"p\" may reach 12 points, but its maximum is 10")]
    [InlineData("points: 10, bands: ^[{ if: a, points: 12 }, { points: 10 }]", "scheme.rule-above: By its rule \"p\" may reach 12 points, but its maximum is 10")]
    [InlineData("points: 10, bands: ^[{ if: a, points: 10 }, { judged: { range: [0, 15] } }]", "scheme.rule-above: By its rule \"p\" may reach 15 points, but its maximum is 10")]
    [InlineData("points: 5, judged: ^{ range: [0, 3] }", "scheme.rule-below: The rule of \"p\" gives at most 3 points, fewer than its 5; it is read as printed, so that 5 cannot be reached.")]
    [InlineData("points: 5, judged: ^{ levels: { 优: 4, 良: 2 } }", "scheme.rule-below: The rule of \"p\" gives at most 4 points, fewer than its 5")]
    [InlineData("points: 5, place: ^{ of: x, first: 4, last: 1 }", "scheme.rule-below: The rule of \"p\" gives at most 4 points, fewer than its 5")]
    [InlineData("points: 5, steps: ^{ of: x, at: 5, give: 4, below: { per: 1, lose: 1 } }", "scheme.rule-below: The rule of \"p\" gives at most 4 points, fewer than its 5")]
    [InlineData("points: 5, bands: ^[{ if: a, points: 4 }, { points: 0 }]", "scheme.rule-below: The rule of \"p\" gives at most 4 points, fewer than its 5")]
    [InlineData("points: 10, tally: ^{ of: { register: r }, lose: 12 }", "scheme.loss-above: A single entry, step or row of \"p\" takes 12 points, more than its 10: it goes no lower than 0.")]
    [InlineData("points: 10, tally: ^{ of: { register: r }, lose: { 重: { judged: [5, 12] }, 轻: 1 } }", "scheme.loss-above: A single entry, step or row of \"p\" takes 12 points, more than its 10")]
    [InlineData("points: 10, steps: ^{ of: x, at: 5, below: { per: 1, lose: 12 } }", "scheme.loss-above: A single entry, step or row of \"p\" takes 12 points, more than its 10")]
    [InlineData("points: 10, checklist: ^[{ if: a, points: 10 }, { if: b, points: -12 }]", "scheme.loss-above: A single entry, step or row of \"p\" takes 12 points, more than its 10")]
    [InlineData("points: 10, times: 0.5, checklist: ^[{ if: a, points: 10 }]", "scheme.parts-below: The lines of \"p\" give 5 points in all, fewer than its 10")]
    public void What_does_not_fit_the_line_is_said_where_its_rule_stands(string line, string said)
    {
        const string Before = "{ scheme: s, parts: [{ id: p, ";
        var problem = Assert.Single(Reading.ProblemsOfScheme($"{Before}{line.Replace("^", "", StringComparison.Ordinal)} }}] }}"));
        Assert.StartsWith($"1:{Before.Length + line.IndexOf('^', StringComparison.Ordinal) + 1}: {said}", problem.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(Severity.Warning, problem.Severity);
    }

    // A bound of its own is meant; a start makes good what is lost; many gains or losses come to more and are held; a figure may be anything.
    [Theory]
    [InlineData("points: 10, cap: none, judged: { range: [0, 15] }")]
    [InlineData("points: 10, cap: 12, judged: { range: [0, 15] }")]
    [InlineData("points: 12, cap: none, times: 1.2, share: { of: x, to: 5 }")]
    [InlineData("points: 12, times: 1.2, judged: { range: [0, 10] }")]
    [InlineData("points: 14, times: k, judged: { range: [0, 15] }")]
    [InlineData("points: 10, start: 5, tally: { of: { register: r }, gain: 12 }")]
    [InlineData("points: 10, tally: { of: { register: r }, gain: 1 }")]
    [InlineData("points: 10, tally: { of: { register: r }, lose: all }")]
    [InlineData("points: 10, floor: none, tally: { of: { register: r }, lose: 12 }")]
    [InlineData("points: 10, floor: -5, steps: { of: x, at: 5, below: { per: 1, lose: 12 } }")]
    [InlineData("points: 10, steps: { of: x, at: 5, give: 4, above: { per: 1, gain: 1 } }")]
    [InlineData("points: 8, bands: [{ if: a, points: 8 }, { steps: { of: x, at: 10, give: 6, below: { per: 1, gain: 0.2 }, above: { per: 1, lose: 0.2 } } }]")]
    [InlineData("points: 10, bands: [{ if: a, points: 5 }, { share: { of: x, to: 5 } }]")]
    [InlineData("points: 10, bands: [{ if: a, points: 5 }, { formula: x }]")]
    [InlineData("points: 10, bands: [{ if: a, grade: A }, { grade: B }]")]
    [InlineData("points: 10, place: { of: x }")]
    [InlineData("points: 10, place: { of: x, lose: 1 }")]
    [InlineData("points: 10, formula: x")]
    [InlineData("points: 10, omitted: not printed")]
    [InlineData("judged: { range: [0, 15] }")]
    [InlineData("tally: { of: { register: r }, lose: 12 }")]
    public void What_fits_or_was_meant_raises_nothing(string line) => Assert.Empty(Reading.ProblemsOfScheme($"{{ scheme: s, parts: [{{ id: p, {line} }}] }}"));

    [Fact]
    public void Chinese_says_it_too() => Assert.Equal(
        ["“p”的计分规则可得 15 分，而该项满分为 10 分：超出部分不计。", "“q”的计分规则最多得 3 分，不足其 5 分；按原文读取，5 分无法得到。", "“r”一次扣 12 分，多于该项的 10 分：扣完为止，不倒扣。"],
        Reading.ProblemsOfScheme("{ scheme: s, parts: [{ id: p, points: 10, judged: { range: [0, 15] } }, { id: q, points: 5, judged: { range: [0, 3] } }, { id: r, points: 10, tally: { of: { register: late }, lose: 12 } }] }")
            .Select(problem => problem.Text(CultureInfo.GetCultureInfo("zh-Hans"))));
}
