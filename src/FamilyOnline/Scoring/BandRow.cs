using FamilyOnline.Rules;

namespace FamilyOnline.Scoring;

/// <summary>One row of bands: the condition, and the points or the scorer that then counts (分档).</summary>
public sealed class BandRow
{
    /// <summary>Makes a row that gives points.</summary>
    /// <param name="if">The condition; null takes the rest.</param>
    /// <param name="points">The points.</param>
    public BandRow(Condition? @if, Exact points) => (If, Points, HasPoints) = (@if, points, true);

    /// <summary>Makes a row that gives a letter, which is shown and never added.</summary>
    /// <param name="if">The condition; null takes the rest.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="points">The points that go with it; null for none.</param>
    public BandRow(Condition? @if, string letter, Exact? points = null) => (If, Letter, Points, HasPoints) = (@if, Require.Text(letter), points ?? Exact.Zero, points is not null);

    /// <summary>Makes a row that hands over to another scorer.</summary>
    /// <param name="if">The condition; null takes the rest.</param>
    /// <param name="scorer">The scorer that then counts.</param>
    public BandRow(Condition? @if, IScorer scorer) => (If, Scorer) = (@if, Require.NotNull(scorer));

    /// <summary>Gets the condition; null takes the rest.</summary>
    public Condition? If { get; }

    /// <summary>Gets the points, where no scorer counts.</summary>
    public Exact Points { get; }

    /// <summary>Gets the letter, or null where the row has none.</summary>
    public string? Letter { get; }

    /// <summary>Gets whether the row gives points of its own.</summary>
    internal bool HasPoints { get; }

    /// <summary>Gets the scorer that counts, or null where the row gives points.</summary>
    public IScorer? Scorer { get; }
}
