using FamilyOnline.Scoring;

namespace FamilyOnline.Evaluations;

/// <summary>Writes a sum as steps: not more summands in one than a person adds at once, and a formula may hold.</summary>
internal static class SumSteps
{
    private const int AtOnce = 20;

    public static void Tell(TraceWriter trace, IReadOnlyList<(string Formula, string Arithmetic, Exact Value)> terms)
    {
        if (terms.Count == 0)
            trace.Step("0", Exact.Zero);
        var sum = Exact.Zero;
        foreach (var (some, at) in terms.Chunk(AtOnce).Select((some, at) => (some, at)))
        {
            var (formulas, texts) = (some.Select(term => term.Formula), some.Select(term => term.Arithmetic));
            if (at > 0)
                (formulas, texts) = (formulas.Prepend("[it]"), texts.Prepend(TraceWriter.Text(sum)));
            var (formula, arithmetic) = (string.Join(" + ", formulas), string.Join(" + ", texts));
            sum = some.Aggregate(sum, (soFar, term) => soFar + term.Value);
            trace.Step(formula, arithmetic, sum);
        }
    }
}
