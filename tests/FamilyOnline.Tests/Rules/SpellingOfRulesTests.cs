using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Rules;

/// <summary>Spelling: no traps. What looks like a number but is not read exactly as one is refused with what to write.</summary>
public sealed class SpellingOfRulesTests
{
    [Theory]
    [InlineData("20", "20")]
    [InlineData("0.57", "57/100")]
    [InlineData("1/3", "1/3")]
    [InlineData("90%", "9/10")]
    [InlineData("-5", "-5")]
    [InlineData("3pp", "3/100")]
    [InlineData("2.5pp", "1/40")]
    public void A_number_is_read_from_its_text(string text, string exact)
    {
        var table = CandidateTable.One("x", "1");
        Assert.Equal(exact, Reading.Figure(text).Of(table["here"], table.Field).ToString());
    }

    [Theory]
    [InlineData("90％")]
    [InlineData("９０")]
    [InlineData("2_000")]
    [InlineData("\"2,000\"")]
    [InlineData("010")]
    [InlineData("-010")]
    [InlineData("1e3")]
    [InlineData("1:2")]
    [InlineData("1.5.2")]
    [InlineData("+5")]
    [InlineData(".5")]
    [InlineData("0x10")]
    public void What_only_looks_like_a_number_is_refused_with_a_remedy(string text)
    {
        var problem = Assert.Single(Reading.ProblemsOfFigure(text));
        Assert.Equal("document.not-a-number", problem.Code);
        Assert.StartsWith("Write 20, 0.57, 1/3 or 90%", problem.Remedy(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("no")]
    [InlineData("on")]
    [InlineData("off")]
    [InlineData("y")]
    [InlineData("n")]
    [InlineData("Yes")]
    [InlineData("NO")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("~")]
    public void A_word_that_tools_read_as_truth_is_refused_unquoted(string word)
    {
        Assert.Equal("rule.truth-word", Assert.Single(Reading.ProblemsOfCondition(word)).Code);
        Assert.Equal("rule.truth-word", Assert.Single(Reading.ProblemsOfCondition($"{{ {word}: {{ is: 1 }} }}")).Code);
    }

    [Fact]
    public void A_word_in_quotes_is_a_name()
    {
        Assert.Equal("on", Reading.Condition("\"on\"").Text);
        Assert.Equal("on = true", Reading.Condition("{ \"on\": { is: true } }").Text);
    }

    // As a key of classes, kinds, levels and sheets, and as a value that somebody chose.
    [Theory]
    [InlineData("{ id: a, formula: { by-class: 1 } }", "document.wrong-shape")]
    [InlineData("{ id: a, share: { of: x, to: { by-class: { no: 5 } } } }", "document.truth-word")]
    [InlineData("{ id: a, tally: { of: x, by: kind, lose: { off: 5 } } }", "document.truth-word")]
    [InlineData("{ id: a, judged: { levels: { y: 5 } } }", "document.truth-word")]
    [InlineData("{ id: a, sheet-by: class, sheets: { n: [{ id: b, formula: x }] } }", "document.truth-word")]
    [InlineData("{ id: a, only-for: [no], formula: x }", "document.truth-word")]
    [InlineData("{ id: yes, formula: x }", "document.truth-word")]
    [InlineData("{ id: a, formula: x, on: 1 }", "document.unknown-key")]
    public void Truth_words_are_no_names_anywhere(string line, string code) =>
        Assert.Contains(code, Reading.ProblemsOfScheme($"{{ scheme: s, parts: [{line}] }}").Select(problem => problem.Code));

    [Theory]
    [InlineData("{ id: a, share: { of: x, to: { by-class: { \"no\": 5 } } } }")]
    [InlineData("{ id: a, only-for: [\"no\"], formula: x }")]
    public void In_quotes_they_are_names(string line) => Assert.Empty(Reading.ProblemsOfScheme($"{{ scheme: s, parts: [{line}] }}"));

    // Places of points refuse what places of figures refuse.
    [Theory]
    [InlineData("90％")]
    [InlineData("2_000")]
    [InlineData("\"2,000\"")]
    [InlineData("010")]
    [InlineData("1e3")]
    [InlineData("1:2")]
    [InlineData("5pp")]
    public void Points_are_read_from_their_text_too(string points) =>
        Assert.Equal("document.not-a-number", Assert.Single(Reading.ProblemsOfScheme($"{{ scheme: s, parts: [{{ id: a, points: {points}, share: {{ of: x, to: 1 }} }}] }}")).Code);

    [Theory]
    [InlineData("{ from: 1-12, to: 11-30 }")]
    [InlineData("{ from: 2024-13-01, to: 11-30 }")]
    public void A_day_of_a_window_has_two_digits_each(string window) =>
        Assert.Equal("rule.not-a-day", Assert.Single(Reading.ProblemsOfScheme($"{{ scheme: s, window: {window}, parts: [{{ id: a, formula: x }}] }}")).Code);

    [Fact]
    public void What_the_root_says_is_read_once() =>
        Assert.Equal(
            ["document.unknown-word", "document.missing-key"],
            Reading.ProblemsOfScheme("{ scheme: s, round: { mode: upp }, vetoes: [{ if: accident }], parts: [{ id: a, formula: x }] }").Select(problem => problem.Code));

    [Theory]
    [InlineData("null")]
    [InlineData("~")]
    public void Nothing_is_no_number(string points) =>
        Assert.Equal("1:39: document.wrong-shape: A number was expected here. Write it as a number.", Reading.Only(Reading.ProblemsOfScheme($"{{ scheme: s, parts: [{{ id: a, points: {points}, share: {{ of: x, to: 1 }} }}] }}")));

    [Fact]
    public void An_id_may_begin_with_a_digit() => Assert.Equal("4g-households", Reading.Figure("4g-households").Text);

    [Theory]
    [InlineData("{ all: [] }")]
    [InlineData("{ days: {} }")]
    public void An_empty_condition_is_refused_and_says_so(string text) =>
        Assert.Equal("rule.empty", Assert.Single(Reading.ProblemsOfCondition(text)).Code);

    [Fact]
    public void An_unknown_metric_gets_the_nearest() =>
        Assert.Equal(
            "1:14: document.unknown-word: \"housholds\" is no known figure. Nearest or known: households, villages.",
            Reading.Only(Reading.ProblemsOfFigure("{ ratio: [a, housholds] }", "a", "households", "villages")));

    [Fact]
    public void An_unknown_comparison_gets_the_nearest() =>
        Assert.Equal(
            "1:11: document.unknown-word: \"atleast\" is no known comparison. Nearest or known: at-least, at-most, above.",
            Reading.Only(Reading.ProblemsOfCondition("{ days: { atleast: 20 } }")));

    [Fact]
    public void An_unknown_definition_gets_the_nearest() =>
        Assert.StartsWith(
            "1:3: document.unknown-word: \"higest-of\" is no known figure definition. Nearest or known: highest-of",
            Reading.Only(Reading.ProblemsOfFigure("{ higest-of: days }")), StringComparison.Ordinal);

    [Fact]
    public void A_ratio_of_three_is_refused() =>
        Assert.Equal("document.wrong-shape", Assert.Single(Reading.ProblemsOfFigure("{ ratio: [a, b, c] }")).Code);

    [Theory]
    [InlineData("90%")]
    [InlineData("{ any: [1, plaque] }")]
    [InlineData("{ 90%: { at-least: 80% } }")]
    public void A_number_is_no_question(string text) =>
        Assert.Equal("rule.number-asked", Assert.Single(Reading.ProblemsOfCondition(text)).Code);
}
