using System.Globalization;
using FamilyOnline.Documents;
using FamilyOnline.Rules;
using FamilyOnline.Schemes;
using FamilyOnline.Scoring;

namespace FamilyOnline.Evaluations;

/// <summary>How one line of the sheet came to its points: what it looked at, the arithmetic, and the lines below (计分过程).</summary>
public sealed class Trace
{
    internal Trace(SchemeNode node, string id, Quantity points, TraceWriter told, IEnumerable<Trace> parts)
    {
        (Node, Id, Points, Parts) = (node, id, points, Require.List(parts));
        (Inputs, Lines, Steps, Next) = (Require.List(told.Inputs), Require.List(told.Lines), Require.List(told.Steps), Require.List(told.Next));
        (Entries, Pools) = (Require.List(told.Entries), Require.List(told.Pools));
    }

    /// <summary>Gets the line, with its title, points and provenance.</summary>
    public SchemeNode Node { get; }

    /// <summary>Gets the id of the line; of one that is scored once per judge or round, that one's name.</summary>
    public string Id { get; }

    /// <summary>Gets the points it gave, exact; or why they are not known.</summary>
    public Quantity Points { get; }

    /// <summary>Gets the letter it gave, which is shown and never added; null where there is none.</summary>
    public string? Letter { get; internal init; }

    /// <summary>Gets the kind of rule that counted it: a scorer's key, how parts become one, <c>each</c> or <c>sheets</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Gets whose trace it is.</summary>
    public required Candidate Candidate { get; init; }

    /// <summary>Gets the points as they are shown, rounded as the scheme says; null where they are not known.</summary>
    public string? Shown { get; internal init; }

    /// <summary>Gets what is recorded of the line, by itself or for all lines around it: who scores it, what proves it, whether a reason is asked for.</summary>
    public NodeNotes Notes { get; internal init; } = NodeNotes.None;

    /// <summary>Gets where the line comes from, by itself or with the lines around it; null where nothing says so.</summary>
    public Provenance? Provenance { get; internal init; }

    /// <summary>Gets the entries of registers that it looked at, with what each gave or took and why (加扣分及其原因).</summary>
    public IReadOnlyList<TraceEntry> Entries { get; }

    /// <summary>Gets the pools that pass it, as far as they are filled below.</summary>
    public IReadOnlyList<TracePool> Pools { get; }

    /// <summary>Gets the figures it looked at, as they were found.</summary>
    public IReadOnlyList<TraceInput> Inputs { get; }

    /// <summary>Gets the arithmetic in words, line by line.</summary>
    public IReadOnlyList<LocalizedText> Lines { get; }

    /// <summary>Gets the arithmetic as formulas, so that anybody can compute it again; the last gives the points.</summary>
    public IReadOnlyList<TraceStep> Steps { get; }

    /// <summary>Gets by how much figures would have had to differ to change the points.</summary>
    public IReadOnlyList<NextStep> Next { get; }

    /// <summary>Gets the lines below.</summary>
    public IReadOnlyList<Trace> Parts { get; }

    /// <summary>Computes the points again from the trace alone: the formulas, with the points of the lines below computed again too.</summary>
    /// <returns>The points; or the absence, where there are none to compute.</returns>
    /// <exception cref="FormatException">A step is no formula, or names what the trace does not have.</exception>
    public Quantity Recompute() => Points.IsKnown ? TraceArithmetic.Compute(this) : Points;

    /// <summary>Gets this line and all below it, in the order of the sheet.</summary>
    public IEnumerable<Trace> SelfAndBelow() => Parts.SelectMany(part => part.SelfAndBelow()).Prepend(this);

    /// <summary>Tells the trace in sentences, one calculation in a line.</summary>
    /// <param name="culture">The reader's culture; null takes <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public string ToText(CultureInfo? culture = null) => string.Join('\n', new TraceText(culture).Lines(this, 0));

    /// <summary>Puts the trace into a table, a row for each line.</summary>
    /// <param name="culture">The reader's culture; null takes <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public TraceTable ToTable(CultureInfo? culture = null) => new(this, culture);

    /// <summary>Writes the trace as JSON, exact values as texts such as <c>"22/7"</c>: <c>docs/schema/trace-1.schema.json</c>. The same trace gives the same bytes.</summary>
    public string ToJson() => JsonDocumentWriter.Write(TraceDocument.Whole(this));

    /// <summary>Computes a trace again from its JSON alone: every step, every sum of parts, every pool.</summary>
    /// <param name="json">What <see cref="ToJson"/> wrote.</param>
    /// <param name="file">The name to give in problems; null for a text without a file.</param>
    /// <returns>The points; or every number that does not follow, each with its place.</returns>
    public static ReadResult<TraceCheck> Check(string json, string? file = null) => TraceReader.Read(Require.NotNull(json), file);
}
