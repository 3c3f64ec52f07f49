using FamilyOnline.Rules;

namespace FamilyOnline.Scoring;

/// <summary>Takes down how a line came to its points, while it is counted.</summary>
internal sealed class TraceWriter
{
    public List<TraceInput> Inputs { get; } = [];

    public List<LocalizedText> Lines { get; } = [];

    public List<TraceStep> Steps { get; } = [];

    public List<NextStep> Next { get; } = [];

    public void Step(string arithmetic, Exact result) => Steps.Add(new(arithmetic, arithmetic, result));

    public void Step(string formula, string arithmetic, Exact result) => Steps.Add(new(formula, arithmetic, result));

    /// <summary>Takes down a sum; a long one in several steps, since a formula has a limit.</summary>
    public void Sum(IReadOnlyList<string> terms, Exact result)
    {
        for (var from = 0; from < terms.Count; from += MostTerms)
        {
            var formula = (from == 0 ? "" : "[it] + ") + string.Join(" + ", terms.Skip(from).Take(MostTerms));
            var arithmetic = from == 0 ? formula : formula.Replace("[it]", Text(Steps[^1].Result), StringComparison.Ordinal);
            Step(formula, arithmetic, from + MostTerms >= terms.Count ? result : Formulas.Formula.TryParse(arithmetic, out var soFar) ? soFar.Evaluate(_ => result).Value : result);
        }
    }

    private const int MostTerms = 60;

    /// <summary>Writes a number as a formula reads it: a negative one, or a fraction, in brackets.</summary>
    public static string Text(Exact number) => number.IsNegative || !number.IsInteger ? $"({number})" : number.ToString();
}
