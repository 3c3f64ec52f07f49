namespace FamilyOnline.Rollups;

/// <summary>What one unit is to reach: what it undertook itself, and what was allotted to it from above (单位目标).</summary>
public sealed record UnitTarget
{
    /// <summary>States a target.</summary>
    /// <param name="unit">The id of the unit.</param>
    /// <param name="allotted">What was allotted to it from above, 0 or more; null where nothing was.</param>
    /// <param name="promised">What it undertook itself, 0 or more; null where it undertook nothing.</param>
    /// <exception cref="ArgumentException">The unit is blank, a number is below 0, or there is neither.</exception>
    public UnitTarget(string unit, Exact? allotted, Exact? promised = null)
    {
        Require.That(allotted is not null || promised is not null, $"A target of '{unit}' is allotted or promised, or there is none.", nameof(allotted));
        Require.That(allotted is not { IsNegative: true } && promised is not { IsNegative: true }, $"A target of '{unit}' is 0 or more, but was {allotted}, {promised}.", nameof(allotted));
        (Unit, Allotted, Promised) = (Require.Text(unit), allotted, promised);
    }

    /// <summary>Gets the id of the unit.</summary>
    public string Unit { get; }

    /// <summary>Gets what was allotted to it from above; null where nothing was.</summary>
    public Exact? Allotted { get; }

    /// <summary>Gets what it undertook itself; null where it undertook nothing.</summary>
    public Exact? Promised { get; }
}
