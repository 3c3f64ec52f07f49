using System.Globalization;
using FamilyOnline.Resources;
using FamilyOnline.Rules;

namespace FamilyOnline.Evaluations;

/// <summary>Tells a trace line by line: what was found, what the rule says, one calculation in a line, what would have changed it.</summary>
/// <param name="culture">The reader's culture; null takes the current one.</param>
/// <param name="sides">Gives the points of a line as the other sides gave them; null where there are none.</param>
internal sealed class TraceText(CultureInfo? culture, Func<string, IEnumerable<(string Side, Quantity Points)>>? sides = null)
{
    private readonly bool _chinese = culture.Chinese();

    public IEnumerable<string> Lines(Trace trace, int depth)
    {
        var indent = new string(' ', 2 * depth);
        yield return indent + Heading(trace);
        foreach (var line in Below(trace))
            yield return $"{indent}  {line}";
        foreach (var line in trace.Parts.SelectMany(part => Lines(part, depth + 1)))
            yield return line;
    }

    /// <summary>Writes points: rounded as shown, exact where that is not the same.</summary>
    public string Points(Quantity points, string? shown)
    {
        if (!points.TryGetValue(out var known))
            return Numbers.Of(points).In(culture);
        var text = shown ?? Numbers.Short(known);
        return Exact.Parse(text) == known ? Say(known == Exact.One ? "points.one" : "points", Numbers.Of(known)) : Say("points.exact", text, known.ToString());
    }

    public string Origin(Provenance? provenance) => provenance is null ? "" : $"  [{Source(provenance)}]";

    /// <summary>Writes where something comes from, and that it was assumed where it was.</summary>
    public string Source(Provenance? provenance) => string.Join("; ", new[] { provenance?.Source, provenance?.Assumed is null ? null : Say("assumed") }.OfType<string>());

    private string Heading(Trace trace)
    {
        var isElement = trace.Id != trace.Node.Id;
        var of = trace.Node.Points is { } most ? Say("of", Numbers.Of(most)) : "";
        var weight = trace.Node.Weight is { } share && !isElement ? Say("weight", Numbers.Of(share, NumberForm.Percent)) : "";
        var pool = trace.Node.Pool is { } name && !isElement ? Say("pool", name) : "";
        var letter = trace.Letter is { } grade ? Say("letter", grade) : "";
        var others = isElement || sides is null ? "" : string.Concat(sides(trace.Node.Id).Select(side => Say("side", side.Side, Points(side.Points, null))));
        return $"{(isElement ? trace.Id : trace.Node.Title.In(culture))}{culture.Colon()}{Points(trace.Points, trace.Shown)}{of}{weight}{pool}{letter}{others}{(isElement ? "" : Origin(trace.Node.Provenance))}";
    }

    private IEnumerable<string> Below(Trace trace)
    {
        var isElement = trace.Id != trace.Node.Id;
        if (isElement && trace is { Kind: "judged", Points.IsKnown: true })
            return trace.Inputs.Select(Reason).Where(reason => reason.Length > 0);
        IEnumerable<string> lines = isElement ? [] : Notes(trace);
        lines = lines.Concat(trace.Inputs.Where(IsWorthTelling).Select(input => $"· {input.Wording.In(culture)} = {input.Told.In(culture)}{(Reason(input) is { Length: > 0 } reason ? Say("input.join", reason) : "")}"));
        lines = lines.Concat(trace.Lines.Select(line => line.In(culture)));
        lines = lines.Concat(trace.Pools.SelectMany(pool => pool.Steps.Select(step => ArithmeticText.Of(step, _chinese)).OfType<string>().Select(text => Say("pool.step", pool.Pool, text))));
        lines = lines.Concat(trace.Steps.Select(step => ArithmeticText.Of(step, _chinese)).OfType<string>().Select(text => Say("calculation", text)));
        return lines.Concat(trace.Next.Select(next => $"→ {next.Told.In(culture)}"));
    }

    /// <summary>An answer of yes or no is told by the line that asks.</summary>
    private static bool IsWorthTelling(TraceInput input) => input.Form != NumberForm.YesNo || !input.Value.IsKnown || input.Reason is not null || input.IsReasonMissing;

    /// <summary>Tells why a mark is what it is, or that nobody said; empty where nothing is asked.</summary>
    public string Reason(TraceInput input) => input.Reason is { } reason ? Say("input.reason", reason) : input.IsReasonMissing ? Say("input.no-reason") : "";

    private IEnumerable<string> Notes(Trace trace)
    {
        var notes = trace.Node.Notes;
        (string Key, LocalizedText? Text)[] all = [("scored-by", notes.ScoredBy), ("led-by", notes.LedBy), ("evidence", notes.Evidence), ("check", notes.Check), ("as-printed", notes.AsPrinted)];
        var said = all.Where(note => note.Text is not null).Select(note => Say("note." + note.Key, note.Text!));
        return notes.ReasonRequired == true ? said.Append(Say("note.reason")) : said;
    }

    private string Say(string key, params LocalizedText[] arguments) => Texts.Told(Texts.Explanations, key, arguments).In(culture);
}
