using FamilyOnline.Rules;

namespace FamilyOnline.Scoring;

/// <summary>Takes down how a line came to its points, while it is counted.</summary>
internal sealed class TraceWriter
{
    /// <summary>Gets whether whoever registers an entry must say why.</summary>
    public bool AsksReason { get; init; }

    public List<TraceInput> Inputs { get; } = [];

    public List<LocalizedText> Lines { get; } = [];

    public List<TraceStep> Steps { get; } = [];

    public List<NextStep> Next { get; } = [];

    /// <summary>Gets the entries of registers that were looked at.</summary>
    public List<TraceEntry> Entries { get; } = [];

    /// <summary>Gets the pools that pass the line.</summary>
    public List<TracePool> Pools { get; } = [];

    public void Step(string arithmetic, Exact result) => Steps.Add(new(arithmetic, arithmetic, result));

    public void Step(string formula, string arithmetic, Exact result) => Steps.Add(new(formula, arithmetic, result));

    /// <summary>Writes a number as a formula reads it: a negative one, or a fraction, in brackets.</summary>
    public static string Text(Exact number) => number.IsNegative || !number.IsInteger ? $"({number})" : number.ToString();
}
