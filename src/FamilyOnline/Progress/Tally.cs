namespace FamilyOnline.Progress;

/// <summary>What a count over subjects came to, and how many of those asked have answered.</summary>
/// <param name="Value">The total of those that answered; where nobody did, the reason.</param>
/// <param name="Answered">How many gave a value.</param>
/// <param name="Expected">How many were to give one; those whom the question does not concern are left out.</param>
/// <param name="HasGaps">Whether a value that was given lacks a part, such as a month of a sum.</param>
internal readonly record struct Tally(Quantity Value, int Answered, int Expected, bool HasGaps)
{
    public bool IsPartial => Value.IsKnown && (Answered < Expected || HasGaps);

    /// <summary>Whether every one of those asked gave a value without gaps.</summary>
    public bool IsComplete => Value.IsKnown && !IsPartial;
}
