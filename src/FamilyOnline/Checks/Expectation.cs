namespace FamilyOnline.Checks;

/// <summary>What a check expects of a value, its bounds being as good as what lies between.</summary>
/// <param name="Least">The least; null where there is no such bound.</param>
/// <param name="Most">The most; null where there is no such bound.</param>
/// <param name="Measured">What is held against the bounds, where it is not the value itself, such as its growth.</param>
internal sealed record Expectation(Exact? Least, Exact? Most, Exact? Measured = null)
{
    public bool Holds(Exact value) => !(value < Least) && !(value > Most);

    public Exact DistanceOf(Exact value) => value < Least ? Least.Value - value : value > Most ? value - Most.Value : Exact.Zero;
}
