namespace FamilyOnline.Packs;

/// <summary>How a target is split, its day counted from the launch year (计划分解办法).</summary>
public sealed class PlannedSplit
{
    private readonly (long Floor, long? Cap, long Base) _bounds;

    internal PlannedSplit(string by, PlanDate on, string method, Provenance provenance, (long Floor, long? Cap, long Base) bounds) =>
        (By, On, Method, Provenance, _bounds) = (by, on, method, provenance, bounds);

    /// <summary>Gets the id of the metric whose figures are the weights.</summary>
    public string By { get; }

    /// <summary>Gets the day as of which the weights are taken.</summary>
    public PlanDate On { get; }

    /// <summary>Gets the id of the method.</summary>
    public string Method { get; }

    /// <summary>Gets where the plan says so, and what was assumed.</summary>
    public Provenance Provenance { get; }

    internal TargetSplit In(int launchYear) => new(By, On.In(launchYear), Method, Provenance, _bounds.Floor, _bounds.Cap, _bounds.Base);
}
