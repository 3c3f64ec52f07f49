namespace FamilyOnline.Rollups;

/// <summary>Both parts of a ratio, over the units that have both.</summary>
/// <param name="above">What stands above the line.</param>
/// <param name="below">What stands below it.</param>
internal sealed class RatioSums(IUnitSums above, IUnitSums below) : IUnitSums
{
    /// <inheritdoc/>
    public bool HasGap => above.HasGap || below.HasGap;

    /// <inheritdoc/>
    public UnitSums Of(int unit)
    {
        var (n, d) = (above.Of(unit), below.Of(unit));
        var areKnown = n.Count.Known > 0 && d.Count.Known > 0;
        var count = AnswerCount.OfBoth(n.Count, d.Count, areKnown);
        return areKnown ? new(n.Above, d.Above, count) : new(0, 0, count);
    }
}
