using FamilyOnline.Rules;

namespace FamilyOnline.Scoring;

/// <summary>What would have changed a result: by how much a figure would have had to differ, and what that would have given (差距).</summary>
/// <param name="Figure">The figure.</param>
/// <param name="By">By how much it would have had to differ; with <paramref name="IsStrict"/> by more than that.</param>
/// <param name="Gains">The points that it would have added; null where that depends on others, or where it opens a gate.</param>
/// <param name="IsStrict">Whether exactly this much is not enough.</param>
public sealed record NextStep(string Figure, Exact By, Exact? Gains, bool IsStrict = false)
{
    /// <summary>Gets what people call the figure, in Chinese and English.</summary>
    public LocalizedText Wording { get; internal init; } = new(Figure);

    /// <summary>Gets how the figure is written for people.</summary>
    public NumberForm Form { get; internal init; } = NumberForm.Plain;

    /// <summary>Gets whether the figure would have had to fall; "by more than 0" alone does not tell.</summary>
    internal bool Falls { get; init; } = By.IsNegative;

    /// <summary>Makes one of a gap.</summary>
    internal static NextStep Of(FigureGap gap, Exact? gains, LocalizedText wording) =>
        new(gap.Figure.Text, gap.By, gains, gap.IsStrict) { Wording = wording, Form = gap.Form, Falls = gap.Falls };

    /// <summary>Says it in a sentence: by how much the figure would have had to rise or fall, and what that would have added.</summary>
    public LocalizedText Told => NextStepText.Of(this);
}
