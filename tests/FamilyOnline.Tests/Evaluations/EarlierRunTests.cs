using FamilyOnline.Evaluations;
using FamilyOnline.Rules;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>The lines of a sheet as the other side filled it.</summary>
public sealed class EarlierRunTests
{
    [Fact]
    public void A_line_of_the_other_side_has_the_sides_name_and_its_title()
    {
        EarlierRun run = new(Reading.Scheme("{ scheme: s, parts: [{ id: p, title: Order, formula: x }] }"), new EvaluationField([], SheetTable.Of("").Figures, FieldSetting.Plain with { Side = "self" }));
        Assert.Equal(("self: Order", null), (run.TitleOf("p")!.English, run.TitleOf("q")));
    }

    // a gave itself 1 of 3, exactly a third: a ball cannot tell, so that the number itself is asked for.
    [Fact]
    public void A_line_of_the_other_side_is_compared_exactly()
    {
        const string Scheme = "{ scheme: s, sides: [self, assessed], grades: [{ if: { self.p: { at-least: 1/3 } }, grade: A }, { grade: B }], parts: [{ id: p, share: { of: x, to: 3 } }] }";
        var evaluation = SheetTable.Of(string.Join('\n', "abcde".Select(id => $"+ {id}\n{id} x {(id == 'a' ? 1 : 0)} by=self\n{id} x 2 by=assessed"))).Evaluate(Scheme);
        Assert.Equal("ABBBB", string.Concat("abcde".Select(id => evaluation[id.ToString()].Grade!.ToString())));
    }
}
