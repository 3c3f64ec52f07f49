namespace FamilyOnline.Allotments;

/// <summary>The method of Huntington and Hill (亨廷顿希尔法): quotients are rounded at the geometric mean of the two neighbours; used for the US House since 1941.</summary>
/// <remarks>
/// <c>signpost = √(s(s + 1))</c>, compared by its square, so that nothing is rounded. Makes ratios of weights per place as equal as they can be.
/// <para>Guarantee: house monotone; every unit with a weight gets one place as long as places last.</para>
/// <para>Source: J. A. Hill, 1911; E. V. Huntington, 1921; 2 U.S.C. § 2a.</para>
/// </remarks>
public sealed class HuntingtonHill : DivisorMethod
{
    /// <inheritdoc/>
    public override string Key => "huntington-hill";

    internal override bool IsSquared => true;

    /// <inheritdoc/>
    public override Signpost After(long places) => new(checked(places * (places + 1)), 1);
}
