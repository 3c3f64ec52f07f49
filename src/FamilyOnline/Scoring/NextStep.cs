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

    /// <summary>Says it in a sentence: by how much the figure would have had to rise or fall, and what that would have added.</summary>
    public LocalizedText Told => NextStepText.Of(this);
}
