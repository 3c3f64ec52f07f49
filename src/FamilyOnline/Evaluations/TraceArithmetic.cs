using System.Text.RegularExpressions;
using FamilyOnline.Formulas;

namespace FamilyOnline.Evaluations;

/// <summary>Computes a trace again: each step's formula, with <c>[id]</c> taken from the line of that name below and <c>[it]</c> from the step before.</summary>
internal static partial class TraceArithmetic
{
    public static Quantity Compute(Trace trace)
    {
        Dictionary<string, Quantity> known = new(StringComparer.Ordinal);
        foreach (var part in trace.Parts)
            known[part.Id] = part.Recompute();
        foreach (var step in trace.Steps)
            known["it"] = Formula(Name().Replace(step.Formula, name => Text(known, name.Groups[1].Value))).Evaluate(Unknown);
        return known.TryGetValue("it", out var last) ? last : throw new FormatException($"The trace of '{trace.Id}' has points, but no step that gives them.");
    }

    private static Formula Formula(string text) =>
        FamilyOnline.Formulas.Formula.TryParse(text, out var formula) ? formula : throw new FormatException($"The step '{text}' is no formula.");

    private static string Text(Dictionary<string, Quantity> known, string name) => known.TryGetValue(name, out var value) && value.TryGetValue(out var exact)
        ? Scoring.TraceWriter.Text(exact)
        : throw new FormatException($"The step names '{name}', which the trace does not have.");

    private static Quantity Unknown(string name) => throw new FormatException($"The step names '{name}' outside brackets.");

    [GeneratedRegex(@"\[([^\]]+)\]")]
    private static partial Regex Name();
}
