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
    }

    /// <summary>Gets the line, with its title, points and provenance.</summary>
    public SchemeNode Node { get; }

    /// <summary>Gets the id of the line; of one that is scored once per judge or round, that one's name.</summary>
    public string Id { get; }

    /// <summary>Gets the points it gave, exact; or why they are not known.</summary>
    public Quantity Points { get; }

    /// <summary>Gets the letter it gave, which is shown and never added; null where there is none.</summary>
    public string? Letter { get; internal init; }

    /// <summary>Gets what is recorded of the line, with what it leaves open filled from the lines above: who scores it, what proves it, how it is checked.</summary>
    public NodeNotes Notes { get; internal init; } = NodeNotes.None;

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
}
