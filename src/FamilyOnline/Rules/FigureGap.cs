namespace FamilyOnline.Rules;

/// <summary>By how much a figure would have to differ for something to hold (数值差距).</summary>
/// <param name="Figure">The figure.</param>
/// <param name="By">By how much.</param>
/// <param name="IsStrict">Whether exactly this much is not enough.</param>
/// <param name="Form">How the figure is written for people.</param>
internal sealed record FigureGap(FigureDefinition Figure, Exact By, bool IsStrict, NumberForm Form)
{
    /// <summary>Gets whether the figure would have to fall; "by more than 0" alone does not tell.</summary>
    public bool Falls { get; init; } = By.IsNegative;
}
