using FamilyOnline.Documents;
using FamilyOnline.Formulas;
using FamilyOnline.Rules;

namespace FamilyOnline.Scoring;

/// <summary>Gives what a formula computes from figures, lines and earlier stages (公式计分).</summary>
/// <remarks>
/// What no other scorer says: <c>own + 30% * other</c>. A root or a logarithm is rounded at its twentieth decimal place, and the trace says so.
/// <para>Shape: whatever the formula's is.</para>
/// <para>Source: A24, A29 and A43 of the 24 official schemes studied.</para>
/// </remarks>
public sealed class FormulaScorer : IScorer
{
    private readonly FormulaFigure _formula;

    private FormulaScorer(FormulaFigure formula) => _formula = formula;

    /// <inheritdoc/>
    public Quantity Score(ScoringContext context)
    {
        if (!Require.NotNull(context).IsTold)
            return context.Figure(_formula);
        var points = context.Figure(_formula);
        context.Say("formula", context.Named(_formula));
        if (_formula.IsInexact)
            context.Say("formula.inexact");
        if (points.TryGetValue(out var known))
            Tell(context, known);
        return points;
    }

    /// <summary>Tells every operation, then the whole with numbers put in; a formula of one operation is the whole.</summary>
    private void Tell(ScoringContext context, Exact points)
    {
        var arithmetic = _formula.Arithmetic(context.Figures);
        List<FormulaStep> steps = [];
        if (Formula.TryParse(arithmetic, out var numbers))
            numbers.Evaluate(_ => default, steps);
        foreach (var step in steps.SkipLast(1))
        {
            if (step.Result.TryGetValue(out var result))
                context.Step(step.Expression, result);
        }

        context.Step(arithmetic, points);
    }

    internal static IScorer? Read(DocumentNode settings, RuleReader rules) => FormulaFigure.Read(settings, rules) is { } formula ? new FormulaScorer(formula) : null;
}
