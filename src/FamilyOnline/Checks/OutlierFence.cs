namespace FamilyOnline.Checks;

/// <summary>What is usual among values: the middle, and the limits beyond which one lies apart.</summary>
/// <param name="Middle">The median, or the mean where the method takes it.</param>
/// <param name="Usual">The limits; a value on a limit is usual.</param>
/// <param name="SquaredLimit">The greatest square of a distance from the middle that is usual, where the limits themselves are no fractions.</param>
internal sealed record OutlierFence(Exact Middle, Expectation Usual, Exact? SquaredLimit = null)
{
    public bool IsApart(Exact value) => SquaredLimit is { } limit ? (value - Middle) * (value - Middle) > limit : !Usual.Holds(value);
}
