using FamilyOnline.Rules;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Rules;

public sealed class ConditionTests
{
    [Theory]
    [InlineData("at-least", "59.9999999%", false)]
    [InlineData("at-least", "60%", true)]
    [InlineData("above", "60%", false)]
    [InlineData("above", "60.0000001%", true)]
    [InlineData("at-most", "60%", true)]
    [InlineData("at-most", "60.0000001%", false)]
    [InlineData("below", "60%", false)]
    [InlineData("below", "59.9999999%", true)]
    [InlineData("is", "60%", true)]
    [InlineData("is", "60.0000001%", false)]
    public void A_comparison_is_exact_at_the_line(string comparison, string value, bool holds) =>
        Assert.Equal(holds, Holds($"{{ rate: {{ {comparison}: 60% }} }}", CandidateTable.One("rate", value)));

    // 1/3 of 9 households is 3: 0.333… would put it on the wrong side.
    [Theory]
    [InlineData("at-least", 3, true)]
    [InlineData("above", 3, false)]
    [InlineData("at-least", 2, false)]
    public void One_third_lies_exactly_on_its_line(string comparison, int met, bool holds)
    {
        var figure = Reading.Figure("{ ratio: [met, all] }");
        var condition = new CompareCondition(figure, comparison == "above" ? Comparison.Above : Comparison.AtLeast, Reading.Figure("1/3"));
        var table = CandidateTable.Of($"id met all\nhere {met} 9");
        Assert.Equal(holds, condition.Holds(new FigureContext(table["here"], table.Field)));
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    [InlineData("?", null)]
    [InlineData("none", null)]
    [InlineData("20", null)]
    public void A_yes_no_figure_that_is_not_known_leaves_the_question_open(string value, bool? holds) =>
        Assert.Equal(holds, Holds("plaque", CandidateTable.One("plaque", value)));

    // Kleene's strong logic: not known decides nothing, and hinders nothing that is decided.
    [Theory]
    [InlineData("all", "yes yes", true)]
    [InlineData("all", "yes ?", null)]
    [InlineData("all", "no ?", false)]
    [InlineData("all", "? no", false)]
    [InlineData("any", "yes ?", true)]
    [InlineData("any", "? yes", true)]
    [InlineData("any", "no ?", null)]
    [InlineData("any", "no no", false)]
    [InlineData("none", "no no", true)]
    [InlineData("none", "no ?", null)]
    [InlineData("none", "? yes", false)]
    public void The_rest_may_decide_without_the_unknown(string junction, string values, bool? holds) =>
        Assert.Equal(holds, Holds($"{{ {junction}: [first, second] }}", CandidateTable.Of($"id first second\nhere {values}")));

    [Fact]
    public void Several_comparisons_all_have_to_hold()
    {
        var condition = "{ days: { at-least: 20, below: 30 }, plaque: { is: 1 } }";
        Assert.True(Holds(condition, CandidateTable.Of("id days plaque\nhere 20 yes")));
        Assert.False(Holds(condition, CandidateTable.Of("id days plaque\nhere 30 yes")));
        Assert.False(Holds(condition, CandidateTable.Of("id days plaque\nhere 20 no")));
    }

    [Fact]
    public void A_bound_may_be_a_figure() =>
        Assert.True(Holds("{ rate: { at-least: { highest-of: rate } } }", CandidateTable.One("rate", "7")));

    [Fact]
    public void Junctions_nest_and_say_so() =>
        Assert.Equal("all(plaque, any(days ≥ 20, none(late)))", Reading.Condition("{ all: [plaque, { any: [{ days: { at-least: 20 } }, { none: [late] }] }] }").ToString());

    private static bool? Holds(string condition, CandidateTable table) => Reading.Condition(condition).Holds(new FigureContext(table["here"], table.Field));
}
