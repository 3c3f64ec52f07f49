using System.Globalization;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Schemes;

public sealed class SchemeReaderTests
{
    [Fact]
    public void A_scheme_has_its_lines_in_the_order_of_the_sheet()
    {
        var scheme = Reading.Scheme("""
            { scheme: model-township, title: { zh: 示范乡镇, en: Model township }, points: 100,
              figures: { rate: { ratio: [users, households] } },
              gates: [{ if: plaque, else: No plaque. }],
              parts: [
                { id: uptake, points: 50, share: { of: rate, to: { highest-of: rate } } },
                { id: softer, points: 50, parts: [
                    { id: governance, points: 25, checklist: [{ if: online, points: 25 }] },
                    { id: culture, points: 25, checklist: [{ if: courses, points: 25 }] }] }],
              rank: { chain: [{ higher: rate }, { lower: governance }] },
              select: { take: 5, earlier-winners: { stay-out: always }, tie: unresolved } }
            """);
        Assert.Equal(["total", "uptake", "softer", "governance", "culture"], scheme.Nodes.Select(node => node.Id));
        Assert.Equal(["courses", "households", "online", "plaque", "users"], scheme.Metrics);
        Assert.Equal(["rate", "governance"], scheme.TieBreaks.Select(tie => tie.ToString()));
        Assert.Equal([true, false], scheme.TieBreaks.Select(tie => tie.HigherWins));
        Assert.Equal(("5", true), (scheme.Selection!.Take.ToString(), scheme.Selection.EarlierWinnersStayOut));
        Assert.Equal("Model township", scheme.Title.English);
    }

    [Fact]
    public void All_problems_come_at_once_in_the_order_of_their_places()
    {
        var problems = Reading.ProblemsOfScheme("""
            { scheme: s, titel: S,
              gates: [{ if: plakue, else: No plaque. }],
              parts: [
                { id: a, points: 010, share: { of: users, to: 10 } },
                { id: b, points: 5, shar: { of: users, to: 10 } },
                { id: c, points: 5, checklist: [{ if: plaque }] }],
              rank: { chain: [{ higher: d }] },
              select: { tak: 5 } }
            """, "plaque", "users");
        Assert.Equal(
            [
                "1:14 document.unknown-key", "2:17 document.unknown-word", "4:22 document.not-a-number", "5:25 rule.unknown-scorer",
                "6:37 document.missing-key", "7:29 document.unknown-word", "8:11 document.missing-key", "8:13 document.unknown-key",
            ],
            problems.Select(problem => $"{problem.Place} {problem.Code}"));
    }

    [Fact]
    public void An_unknown_scorer_gets_the_nearest_and_all() =>
        Assert.Equal(
            "1:42: rule.unknown-scorer: No scorer is called \"shar\". Nearest: share. Known scorers: bands, checklist, formula, judged, omitted, place, share, steps, tally.",
            Reading.Only(Reading.ProblemsOfScheme("{ scheme: s, parts: [{ id: a, points: 5, shar: { of: x, to: 1 } }] }")));

    [Fact]
    public void A_scorer_with_a_dot_belongs_to_a_plugin() =>
        Assert.Equal(
            "1:42: rule.plugin-missing: The scorer \"acme.gini\" belongs to a plugin, and none that is loaded offers it. Load its plugin, or use a known scorer: bands, checklist, formula, judged, omitted, place, share, steps, tally.",
            Reading.Only(Reading.ProblemsOfScheme("{ scheme: s, parts: [{ id: a, points: 5, acme.gini: { of: x } }] }")));

    [Fact]
    public void A_line_without_scorer_says_which_there_are() =>
        Assert.Contains("bands | checklist | formula | judged | omitted | place | share | steps | tally", Reading.Only(Reading.ProblemsOfScheme("{ scheme: s, parts: [{ id: a, points: 5 }] }")), StringComparison.Ordinal);

    [Theory]
    [InlineData("{ scheme: s, parts: [{ id: a, points: 5, checklist: [{ if: x, points: 5 }] }, { id: a, points: 5, checklist: [{ if: x, points: 5 }] }] }", "1:85")]
    [InlineData("{ scheme: s, parts: [{ id: total, points: 5, checklist: [{ if: x, points: 5 }] }] }", "1:28")]
    [InlineData("{ scheme: s, figures: { a: x }, parts: [{ id: a, points: 5, checklist: [{ if: x, points: 5 }] }] }", "1:47")]
    public void An_id_given_twice_is_refused_where_it_stands_again(string scheme, string place)
    {
        var problem = Assert.Single(Reading.ProblemsOfScheme(scheme));
        Assert.Equal(("scheme.id-twice", place), (problem.Code, problem.Place.ToString()));
    }

    [Theory]
    [InlineData("{ scheme: s, parts: [] }")]
    [InlineData("{ scheme: s, parts: [{ id: group, parts: [] }] }")]
    public void A_group_without_parts_is_refused(string scheme) =>
        Assert.Equal("scheme.no-parts", Assert.Single(Reading.ProblemsOfScheme(scheme)).Code);

    // "Sub-points 3 of 2": the sheet's own slip; cut, with a warning.
    [Theory]
    [InlineData("{ id: a, points: 2, checklist: [{ if: x, points: 2 }, { if: z, points: 1 }] }", "\"a\" may reach 3 points, but its maximum is 2")]
    [InlineData("{ id: a, points: 2, bands: [{ if: x, points: 3 }, { points: 0 }] }", "\"a\" may reach 3 points, but its maximum is 2")]
    [InlineData("{ id: a, points: 8, parts: [{ id: b, points: 5, share: { of: x, to: 1 } }, { id: c, points: 4, share: { of: x, to: 1 } }] }", "\"a\" may reach 9 points, but its maximum is 8")]
    public void Sub_points_above_the_maximum_load_with_a_warning(string line, string said)
    {
        var problem = Assert.Single(Reading.ProblemsOfScheme($"{{ scheme: s, parts: [{line}] }}"));
        Assert.Equal(Severity.Warning, problem.Severity);
        Assert.Contains(said, problem.Text(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void The_whole_sheet_may_be_above_its_maximum_too() =>
        Assert.Equal("scheme.sub-points", Assert.Single(Reading.ProblemsOfScheme("{ scheme: s, points: 4, parts: [{ id: b, points: 5, share: { of: x, to: 1 } }] }")).Code);

    [Fact]
    public void Parts_without_maximum_raise_no_warning() =>
        Assert.Empty(Reading.ProblemsOfScheme("{ scheme: s, points: 4, parts: [{ id: b, points: 4, share: { of: x, to: 1 } }, { id: c, checklist: [{ if: late, points: -2 }] }] }"));

    [Fact]
    public void A_metric_of_a_named_figure_must_be_known() =>
        Assert.StartsWith(
            "1:38: document.unknown-word: \"user\" is no known figure. Nearest or known: users",
            Reading.Only(Reading.ProblemsOfScheme("{ scheme: s, figures: { r: { ratio: [user, users] } }, parts: [{ id: b, points: 5, share: { of: users, to: 1 } }] }", "users")), StringComparison.Ordinal);

    [Theory]
    [InlineData("users")]
    [InlineData("10")]
    [InlineData("all")]
    [InlineData("no")]
    public void A_figure_may_not_take_the_name_of_something_else(string name) =>
        Assert.Equal("rule.name-taken", Assert.Single(Reading.ProblemsOfScheme($"{{ scheme: s, figures: {{ {name}: {{ ratio: [users, users] }} }}, parts: [{{ id: b, points: 5, share: {{ of: users, to: 1 }} }}] }}", "users")).Code);

    [Fact]
    public void A_tie_break_may_name_a_line_that_could_not_be_made() =>
        Assert.Equal("rule.percent-points", Assert.Single(Reading.ProblemsOfScheme("{ scheme: s, parts: [{ id: b, points: 50%, share: { of: users, to: 1 } }], rank: { chain: [{ higher: b }] } }", "users")).Code);

    [Fact]
    public void A_tie_break_that_names_nothing_is_refused() =>
        Assert.StartsWith(
            "1:100: document.unknown-word: \"c\" is no known figure.",
            Reading.Only(Reading.ProblemsOfScheme("{ scheme: s, parts: [{ id: b, points: 5, share: { of: users, to: 1 } }], rank: { chain: [{ higher: c }] } }", "users")), StringComparison.Ordinal);

    [Theory]
    [InlineData("{ higher: b, lower: b }")]
    [InlineData("{ }")]
    public void A_tie_break_says_one_way(string tie) =>
        Assert.Equal("document.missing-key", Assert.Single(Reading.ProblemsOfScheme($"{{ scheme: s, parts: [{{ id: b, points: 5, share: {{ of: users, to: 1 }} }}], rank: {{ chain: [{tie}] }} }}")).Code);

    [Theory]
    [InlineData("take: 0", "document.out-of-range")]
    [InlineData("take: 150%", "document.out-of-range")]
    [InlineData("take: 5, tie: admit", "document.unknown-word")]
    [InlineData("take: 5, earlier-winners: { stay-out: 2 rounds }", "document.unknown-word")]
    [InlineData("take: 5, earlier-winners: { stay-out: 0 years }", "document.unknown-word")]
    [InlineData("take: 5, vacancy: open", "document.unknown-word")]
    [InlineData("take: 5, prefer: points", "document.unknown-word")]
    [InlineData("take: 5, at-least: [{ count: 1 }]", "document.missing-key")]
    [InlineData("take: 5, at-most: [{ per: class, class: town, count: 1 }]", "document.missing-key")]
    [InlineData("take: 5, prizes: [{ prize: first }]", "document.missing-key")]
    public void A_selection_that_is_not_understood_is_refused(string select, string code) =>
        Assert.Equal(code, Assert.Single(Reading.ProblemsOfScheme($"{{ scheme: s, parts: [{{ id: b, points: 5, share: {{ of: users, to: 1 }} }}], select: {{ {select} }} }}")).Code);

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    public void A_maximum_is_above_zero(string points) =>
        Assert.Equal("document.not-positive", Assert.Single(Reading.ProblemsOfScheme($"{{ scheme: s, parts: [{{ id: b, points: {points}, share: {{ of: users, to: 1 }} }}] }}")).Code);

    // Two judges weighing 1 and -1 would be divided by 0.
    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    public void What_a_judge_weighs_is_above_zero(string weight) =>
        Assert.Equal(
            ("document.not-positive", "1:98"),
            Assert.Single(Reading.ProblemsOfScheme($"{{ scheme: s, parts: [{{ id: b, points: 5, each: {{ of: judge, combine: mean, weights: {{ li: 1, wu: {weight} }} }}, judged: {{ range: [0, 5] }} }}] }}")) is { } one ? (one.Code, $"{one.Place}") : default);

    [Fact]
    public void Every_kind_of_problem_speaks_both_languages()
    {
        foreach (var problem in Reading.ProblemsOfScheme("{ scheme: s, parts: [{ id: a, points: 5, shar: 1 }, { id: a, acme.x: 1 }, { id: total, points: 5%, parts: [] }] }"))
        {
            foreach (var culture in (string[])["en", "zh-CN"])
                Assert.DoesNotContain("{", problem.ToString(CultureInfo.GetCultureInfo(culture)), StringComparison.Ordinal);
            Assert.NotEqual(problem.Text(CultureInfo.GetCultureInfo("en")), problem.Text(CultureInfo.GetCultureInfo("zh-CN")));
        }
    }

    [Fact]
    public void A_figure_that_could_not_be_read_is_reported_once_not_at_every_use() =>
        Assert.Equal("document.not-a-number", Assert.Single(Reading.ProblemsOfScheme(
            "{ scheme: s, figures: { r: { ratio: [users, 1e3] } }, gates: [{ if: { r: { above: 0 } }, else: No. }], parts: [{ id: b, points: 5, share: { of: r, to: { highest-of: r } } }] }", "users")).Code);
}
