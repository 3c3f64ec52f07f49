using FamilyOnline.Rules;

namespace FamilyOnline.Scoring;

/// <summary>One row of bands: the condition, and the points or the scorer that then counts (分档).</summary>
public sealed class BandRow
{
    /// <summary>Makes a row that gives points.</summary>
    /// <param name="if">The condition; null takes the rest.</param>
    /// <param name="points">The points.</param>
    public BandRow(Condition? @if, Exact points) => (If, Points) = (@if, points);

    /// <summary>Makes a row that hands over to another scorer.</summary>
    /// <param name="if">The condition; null takes the rest.</param>
    /// <param name="scorer">The scorer that then counts.</param>
    public BandRow(Condition? @if, IScorer scorer) => (If, Scorer) = (@if, Require.NotNull(scorer));

    /// <summary>Gets the condition; null takes the rest.</summary>
    public Condition? If { get; }

    /// <summary>Gets the points, where no scorer counts.</summary>
    public Exact Points { get; }

    /// <summary>Gets the scorer that counts, or null where the row gives points.</summary>
    public IScorer? Scorer { get; }
}
