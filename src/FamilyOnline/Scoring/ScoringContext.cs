using FamilyOnline.Resources;
using FamilyOnline.Rules;

namespace FamilyOnline.Scoring;

/// <summary>What a scorer may see: the candidate's figures and the criterion's points; and where it says how it counted (计分环境).</summary>
public sealed class ScoringContext
{
    private readonly List<LocalizedText>? _lines;

    /// <summary>Makes a context.</summary>
    /// <param name="figures">The candidate's figures.</param>
    /// <param name="points">The criterion's points; null where it has none.</param>
    /// <param name="lines">Where the arithmetic is told; null tells nothing.</param>
    public ScoringContext(FigureContext figures, Exact? points, IList<LocalizedText>? lines = null)
    {
        (Figures, Points) = (Require.NotNull(figures), points);
        _lines = lines as List<LocalizedText> ?? (lines is null ? null : throw new ArgumentException("Lines are told to a List<LocalizedText>.", nameof(lines)));
    }

    /// <summary>Gets the candidate's figures.</summary>
    public FigureContext Figures { get; }

    /// <summary>Gets the criterion's points; null where it has none.</summary>
    public Exact? Points { get; }

    /// <summary>Gets whether anybody listens to <see cref="Say(LocalizedText)"/>, so that a text is worth making.</summary>
    public bool IsTold => _lines is not null;

    /// <summary>Gets a figure of the candidate.</summary>
    public Quantity Figure(FigureDefinition definition) => Figures.Figure(definition);

    /// <summary>Tells a line of the arithmetic.</summary>
    public void Say(LocalizedText line) => _lines?.Add(line);

    internal void Say(string key, params IEnumerable<string> arguments)
    {
        if (_lines is not null)
            Say(Texts.Localized(Texts.Scoring, key, [.. arguments]));
    }
}
