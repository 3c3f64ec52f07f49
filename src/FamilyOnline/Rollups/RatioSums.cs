namespace FamilyOnline.Rollups;

/// <summary>Both parts of a ratio, over the units that have both.</summary>
/// <param name="above">What stands above the line.</param>
/// <param name="below">What stands below it.</param>
/// <param name="arePaired">Whether both parts already hold the same slots only; else a unit counts once, by whether it has both.</param>
internal sealed class RatioSums(IUnitSums above, IUnitSums below, bool arePaired) : IUnitSums
{
    /// <inheritdoc/>
    public bool HasGap => above.HasGap || below.HasGap;

    /// <inheritdoc/>
    public UnitSums Of(int unit)
    {
        var (n, d) = (above.Of(unit), below.Of(unit));
        if (arePaired)
            return new(n.Above, d.Above, n.Count);
        if (n.Count.IsNotApplicable || d.Count.IsNotApplicable)
            return new(0, 0, new(0, 0, 0, 1));
        return n.Count.Known > 0 && d.Count.Known > 0
            ? new(n.Above, d.Above, new(1, 1, n.Count.StandIns + d.Count.StandIns > 0 ? 1 : 0))
            : new(0, 0, new(1, 0));
    }
}
