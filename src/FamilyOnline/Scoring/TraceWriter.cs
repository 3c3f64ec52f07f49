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

    /// <summary>Writes a number as a formula reads it: a negative one, or a fraction, in brackets.</summary>
    public static string Text(Exact number) => number.IsNegative || !number.IsInteger ? $"({number})" : number.ToString();
}
