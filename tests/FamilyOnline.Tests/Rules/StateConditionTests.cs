using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Rules;

/// <summary>状态条件: how a figure stands, which is always known.</summary>
public sealed class StateConditionTests
{
    [Theory]
    [InlineData("known", "0", true)]
    [InlineData("known", "?", false)]
    [InlineData("missing", "?", true)]
    [InlineData("missing", "none", true)]
    [InlineData("missing", "n/a", false)]
    [InlineData("missing", "0", false)]
    [InlineData("not-applicable", "n/a", true)]
    [InlineData("not-applicable", "?", false)]
    [InlineData("no-target", "0", false)]
    public void Every_state_can_be_asked_for(string state, string value, bool holds)
    {
        var table = CandidateTable.One("x", value);
        Assert.Equal(holds, Reading.Condition($"{{ x: {{ is: {state} }} }}").Holds(new(table["here"], table.Field)));
    }

    // A28: nobody set a target, so another rule counts.
    [Theory]
    [InlineData("here x 10 target", "5")]
    [InlineData("here z 10 target", "1")]
    public void A_line_may_depend_on_whether_there_is_a_target(string target, string points) =>
        Assert.Equal(points, SchemeRun.Points(
            "{ scheme: s, figures: { goal: { target: x } }, parts: [{ id: a, points: 10, bands: [{ if: { goal: { is: no-target } }, points: 1 }, { share: { of: x, to: goal } }] }] }",
            CandidateTable.One("x", "5").Stated("candidate figure value by\n" + target)));

    // Behind "is" the word is the state, in quotes too, since JSON has nothing else; a figure of that name is asked by its own key.
    [Theory]
    [InlineData("{ missing: { is: 3 } }", true)]
    [InlineData("{ x: { is: missing } }", false)]
    [InlineData("{ x: { is: \"missing\" } }", false)]
    public void A_figure_may_be_called_like_a_state(string condition, bool holds)
    {
        var table = CandidateTable.Of("id x missing\nhere 3 3");
        Assert.Equal(holds, Reading.Condition(condition).Holds(new(table["here"], table.Field)));
    }
}
