using CsCheck;
using FamilyOnline.Formulas;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Tests.Formulas;

/// <summary>Random formulas: what they are worth, what their steps tell, and texts that are none.</summary>
[Trait("Category", "Property")]
public sealed class FormulaPropertyTests
{
    private static readonly Gen<string> Noise = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char["0123456789+-*/(),.% abpx宽（×\n"], 0, 40],
        Gen.Select(Tree.Any, Gen.Int[0, 30], Gen.Char["+-*/(),.% 0x"]).Select((tree, at, sign) => tree.Text.Insert(Math.Min(at, tree.Text.Length), $"{sign}")));

    [Fact]
    public void What_is_written_is_worth_what_it_was_made_of() => Tree.Any.Where(Fits).Sample(tree => Assert.Equal(tree.Value, Worked.Value(tree.Text)));

    [Fact]
    public void Every_step_works_out_again_and_the_last_is_the_result() => Tree.Any.Where(Fits).Sample(tree =>
    {
        List<FormulaStep> steps = [];
        var value = Worked.Value(tree.Text, steps);
        foreach (var step in steps.Where(step => step.Expression.Length <= FormulaReader.MaxLength))
        {
            Assert.Empty(Worked.Formula(step.Expression).Names);
            Assert.Equal(step.Result, Worked.Value(step.Expression));
        }

        if (value.IsKnown && steps.Count > 0)
            Assert.Equal(value, steps[^1].Result);
    });

    [Fact]
    public void Names_are_all_that_is_asked() => Tree.Any.Where(Fits).Sample(tree =>
    {
        List<string> asked = [];
        var formula = Worked.Formula(tree.Text);
        formula.Evaluate(name =>
        {
            asked.Add(name);
            return Exact.One;
        });
        Assert.Equal(formula.Names, asked.Distinct());
    });

    [Fact]
    public void Any_text_is_a_formula_or_has_problems_within_it() => Noise.Sample(text =>
    {
        FamilyOnline.Documents.DocumentProblems problems = new();
        var formula = Formula.Read(new(text, new Place(null, 1, 1)), problems);
        Assert.Equal(formula is null, problems.HasErrors);
        Assert.All(problems.All, problem => Assert.InRange(problem.Place.Column, 1, text.Length + 1));
    });

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("fa-IR")]
    public void A_formula_is_worth_the_same_in_every_culture(string culture) =>
        Tree.Any.Where(Fits).Sample(tree => Assert.Equal(tree.Value, InCulture.Run(culture, () => Worked.Value(tree.Text))));

    private static bool Fits(Tree tree) => tree.Text.Length <= FormulaReader.MaxLength && FormulaPieces.Of(tree.Text).Count <= FormulaReader.MaxPieces;
}
