using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Rules;

/// <summary>Rules in the words of whoever does not know the rule language.</summary>
public sealed class WordingTests
{
    [Theory]
    [InlineData("online", "online", "online")]
    [InlineData("{ ratio: [online, households] }", "online ÷ households", "online ÷ households")]
    [InlineData("{ ratio: [amount, { mean-of: { ratio: [a, b] } }] }", "amount ÷ mean (a ÷ b) of all", "amount ÷ 全体平均（a ÷ b）")]
    [InlineData("{ formula: \"own + 30% * max(other, 2) - x / 3\" }", "own + 30% × greatest of(other, 2) − x ÷ 3", "own + 30% × 最大值(other, 2) − x ÷ 3")]
    [InlineData("{ highest-of: rate }", "highest rate of all", "全体最高的rate")]
    [InlineData("{ lowest-of: rate, within: class }", "lowest rate of its class", "同类最低的rate")]
    [InlineData("{ mean-of-others: rate, within: organisation }", "mean rate of the same organisation but oneself", "同一organisation中其他单位的平均rate")]
    [InlineData("{ total-of: amount }", "sum of amount of all", "全体amount合计")]
    [InlineData("{ rank-of: rate }", "place by rate of all", "rate在全体中的名次")]
    [InlineData("{ rank-of: days, better: lower }", "place by days of all, the lowest first", "days在全体中的名次（低者在前）")]
    [InlineData("{ target: online }", "target of online", "online目标值")]
    [InlineData("{ previous: online }", "online in the period before", "上期online")]
    [InlineData("{ change: online }", "change of online since the period before", "online比上期增减")]
    [InlineData("{ parent: online, level: county }", "online of the unit above (county)", "上级（county）的online")]
    [InlineData("{ every: village-point, with: resident-cadre }", "every village-point: resident-cadre", "所有village-point均满足：resident-cadre")]
    [InlineData("{ some: village-point, with: resident-cadre }", "at least one village-point: resident-cadre", "至少一个village-point满足：resident-cadre")]
    [InlineData("{ number-of: household, with: { speed: { above: 2 } } }", "number of household with: speed is above 2", "满足“speed高于 2”的household数")]
    [InlineData("{ number-of: [a, { b: { at-least: 60% } }] }", "how many of these hold: a, b is at least 60%", "以下条件中满足的个数：a、b达到 60%")]
    [InlineData("{ register: offences }", "entries in offences", "offences登记数")]
    [InlineData("{ register: offences, where: { kind: [省级, 市级] } }", "entries in offences (kind 省级 or 市级)", "offences登记数（类别为省级或市级）")]
    [InlineData("{ obligations: monthly-report, state: late }", "late: monthly-report", "迟报次数：monthly-report")]
    [InlineData("{ days-late: work-plan }", "days late: work-plan", "work-plan迟报天数")]
    [InlineData("{ ballots: web }", "valid votes: web", "web有效票数")]
    [InlineData("{ by-class: { town: 2500, otherwise: 3000 } }", "by class: town 2500, all others 3000", "按类别：town 2500、其他 3000")]
    public void A_figure_has_words_in_both_languages(string figure, string english, string chinese)
    {
        var wording = Reading.Figure(figure).Wording;
        Assert.Equal((english, chinese), (wording.English ?? wording.Chinese, wording.Chinese));
    }

    [Theory]
    [InlineData("plaque", "plaque", "plaque")]
    [InlineData("{ rate: { at-least: 90% } }", "rate is at least 90%", "rate达到 90%")]
    [InlineData("{ rate: { below: { previous: rate } } }", "rate is below rate in the period before", "rate低于 上期rate")]
    [InlineData("{ plaque: { is: false } }", "plaque: no", "plaque：否")]
    [InlineData("{ growth: { is: no-target } }", "growth has no target", "growth无指标")]
    [InlineData("{ growth: { is: missing } }", "growth is missing", "growth缺数据")]
    [InlineData("{ rate: { at-least: 60%, at-most: 90% } }", "rate is at least 60% and rate is at most 90%", "rate达到 60%，且rate不超过 90%")]
    [InlineData("{ any: [a, { all: [b, c] }] }", "a or (b and c)", "a，或（b，且c）")]
    [InlineData("{ none: [a, b] }", "none of these: a, b", "以下均不成立：a；b")]
    public void A_condition_has_words_in_both_languages(string condition, string english, string chinese)
    {
        var wording = Reading.Condition(condition).Wording;
        Assert.Equal((english, chinese), (wording.English ?? wording.Chinese, wording.Chinese));
    }

    [Fact]
    public void The_text_stays_as_the_rule_writes_it() => Assert.Equal("highest-of rate", Reading.Figure("{ highest-of: rate }").Text);
}
