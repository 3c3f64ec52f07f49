using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>How one line of the sheet came to its points: what it looked at, the arithmetic, and the lines below (计分过程).</summary>
public sealed class Trace
{
    internal Trace(SchemeNode node, Quantity points, IEnumerable<TraceInput> inputs, IEnumerable<LocalizedText> lines, IEnumerable<Trace> parts)
    {
        (Node, Points, Inputs) = (node, points, Require.List(inputs));
        (Lines, Parts) = (Require.List(lines), Require.List(parts));
    }

    /// <summary>Gets the line, with its title, points and provenance.</summary>
    public SchemeNode Node { get; }

    /// <summary>Gets the points it gave, exact; or why they are not known.</summary>
    public Quantity Points { get; }

    /// <summary>Gets the figures it looked at, as they were found.</summary>
    public IReadOnlyList<TraceInput> Inputs { get; }

    /// <summary>Gets the arithmetic, line by line.</summary>
    public IReadOnlyList<LocalizedText> Lines { get; }

    /// <summary>Gets the lines below.</summary>
    public IReadOnlyList<Trace> Parts { get; }
}
