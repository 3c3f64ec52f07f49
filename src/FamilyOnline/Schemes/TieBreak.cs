using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>What decides between equal totals: the points of a line, or a figure (同分处理).</summary>
public sealed class TieBreak
{
    /// <summary>Compares the points of a line.</summary>
    /// <param name="node">The line's id.</param>
    /// <param name="higherWins">Whether the higher wins.</param>
    public TieBreak(string node, bool higherWins) => (Node, HigherWins) = (Require.Id(node), higherWins);

    /// <summary>Compares a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="higherWins">Whether the higher wins.</param>
    public TieBreak(FigureDefinition figure, bool higherWins) => (Figure, HigherWins) = (Require.NotNull(figure), higherWins);

    /// <summary>Gets the line whose points are compared, or null.</summary>
    public string? Node { get; }

    /// <summary>Gets the figure that is compared, or null.</summary>
    public FigureDefinition? Figure { get; }

    /// <summary>Gets whether the higher wins.</summary>
    public bool HigherWins { get; }

    /// <summary>Writes the line's id or the figure.</summary>
    public override string ToString() => Node ?? Figure!.Text;
}
