namespace FamilyOnline.Progress;

/// <summary>What a count over subjects came to, and how many of those asked have answered.</summary>
/// <param name="Value">The total of those that answered; where nobody did, the reason.</param>
/// <param name="Answered">How many gave a value.</param>
/// <param name="Expected">How many were to give one; those whom the question does not concern are left out.</param>
/// <param name="HasGaps">Whether a value that was given lacks a part, such as a month of a sum.</param>
/// <param name="IsCarried">Whether an earlier month's value stands in for a missing one.</param>
internal readonly record struct Tally(Quantity Value, int Answered, int Expected, bool HasGaps = false, bool IsCarried = false)
{
    public bool IsPartial => Value.IsKnown && (Answered < Expected || HasGaps);

    /// <summary>Whether every one of those asked gave a value of the month itself, without gaps.</summary>
    public bool IsComplete => Value.IsKnown && !IsPartial && !IsCarried;
}
