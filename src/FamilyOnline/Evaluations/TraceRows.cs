using System.Globalization;
using FamilyOnline.Resources;
using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>Makes the rows of a trace's table.</summary>
internal sealed class TraceRows(CultureInfo? culture)
{
    private static readonly HashSet<string> Kinds = new(
        ["share", "checklist", "steps", "place", "tally", "judged", "formula", "omitted", "bands", "each", "sheets", "sum", "mean", "median", "highest", "lowest", "geometric"], StringComparer.Ordinal);

    private readonly TraceText _text = new(culture);

    public IEnumerable<TraceRow> Of(Trace trace, int depth)
    {
        yield return new(
            depth,
            trace.Id == trace.Node.Id ? trace.Node.Title.In(culture) : trace.Id,
            Kinds.Contains(trace.Kind) ? Say("kind." + trace.Kind) : trace.Kind,
            Lines(trace.Inputs.Select(input => $"{input.Wording.In(culture)} = {input.Told.In(culture)}")),
            Lines(Arithmetic(trace)),
            trace.Letter is { } letter && !trace.Points.IsKnown ? letter : Numbers.Of(trace.Points).In(culture),
            trace.Node.Points is { } most ? Numbers.Of(most) : "",
            Lines(Deductions(trace)),
            _text.Source(trace.Provenance));
        foreach (var row in trace.Parts.SelectMany(part => Of(part, depth + 1)))
            yield return row;
    }

    private IEnumerable<string> Arithmetic(Trace trace)
    {
        var pools = trace.Pools.SelectMany(pool => pool.Steps.Select(step => ArithmeticText.Of(step, culture.Chinese())).OfType<string>().Select(text => Say("pool.step", pool.Pool, text)));
        return pools.Concat(trace.Steps.Select(step => ArithmeticText.Of(step, culture.Chinese())).OfType<string>());
    }

    /// <summary>What the register says was taken; else how much of the most is missing, with the conditions that did not hold, and with what whoever gave a mark says of it.</summary>
    private IEnumerable<string> Deductions(Trace trace)
    {
        if (trace.Entries.Count > 0)
            return trace.Entries.Select(entry => entry.Told.In(culture));
        var reasons = trace.Inputs.Select(_text.Reason).Where(reason => reason.Length > 0);
        if (trace.Id != trace.Node.Id || trace.Node is not Criterion { Points: { } most } || !trace.Points.TryGetValue(out var points) || points >= most)
            return reasons;
        return trace.Lines.Select(line => line.In(culture)).Where(line => line[0] is '✗' or '?').Prepend(Say("missed", Numbers.Of(most - points))).Concat(reasons);
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private string Say(string key, params LocalizedText[] arguments) => Texts.Told(Texts.Explanations, key, arguments).In(culture);
}
