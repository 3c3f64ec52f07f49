using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Rules;

/// <summary>分类取值: a value by class.</summary>
public sealed class ByClassFigureTests
{
    private static readonly CandidateTable Four = CandidateTable.Of("id class office: x\na town north 7\nb street south 8\nc - north 9\n薛录 - - 1");

    [Theory]
    [InlineData("{ town: 2500, otherwise: 3000 }", "2500 3000 3000 3000")]
    [InlineData("{ town: 2500, north: 2000 }", "2500 NoTarget 2000 NoTarget")]
    [InlineData("{ 薛录: 5, a: 6 }", "6 NoTarget NoTarget 5")]
    [InlineData("{ otherwise: 1 }", "1 1 1 1")]
    [InlineData("{ town: x, otherwise: { highest-of: x } }", "7 9 9 9")]
    public void A_class_its_groups_or_its_id_decide(string values, string expected) =>
        Assert.Equal(expected, string.Join(' ', ((string[])["a", "b", "c", "薛录"]).Select(id => Four.Gives($"{{ by-class: {values} }}", id))));

    [Fact]
    public void Whoever_matches_nothing_has_no_target() =>
        Assert.True(Reading.Condition("{ x: { below: { by-class: { street: 9, otherwise: 1 } } } }").Holds(new(Four["b"], Four.Field)));

    // U+F9DC is composed to U+9686: one class, however it was typed.
    [Fact]
    public void Classes_are_compared_in_their_composed_form() => Assert.Equal("5", CandidateTable.Of("id class\nhere \u9686镇").Gives("{ by-class: { \uF9DC镇: 5 } }"));

    [Theory]
    [InlineData("{ by-class: {} }")]
    [InlineData("{ by-class: { town: 2_500 } }")]
    [InlineData("{ by-class: 5 }")]
    public void A_slip_is_refused(string figure) => Assert.NotEmpty(Reading.ProblemsOfFigure(figure));
}
