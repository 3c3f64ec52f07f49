using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>What decides between equal totals: the points of a line, a figure, or who has more first places (同分处理).</summary>
public sealed class TieBreak
{
    internal TieBreak(FigureDefinition figure, bool higherWins) => (Figure, HigherWins) = (Require.NotNull(figure), higherWins);

    private TieBreak(string countback, bool higherWins) => (Countback, HigherWins) = (Require.Id(countback), higherWins);

    /// <summary>Gets the figure that is compared; null for a countback.</summary>
    public FigureDefinition? Figure { get; }

    /// <summary>Gets the line whose single scores are counted back: who has more of the best, then of the second best, wins. Null for a figure.</summary>
    public string? Countback { get; }

    /// <summary>Gets whether the higher wins; of a countback, whether the higher single score is the better.</summary>
    public bool HigherWins { get; }

    /// <summary>Compares the single scores of a line.</summary>
    internal static TieBreak OfCountback(string node, bool higherWins) => new(node, higherWins);

    /// <summary>Writes the line's id or the figure.</summary>
    public override string ToString() => Countback is null ? Figure!.Text : $"countback {Countback}";
}
