namespace FamilyOnline.Allotments;

/// <summary>Adams's method (亚当斯法): quotients are rounded up, so that every unit with a weight gets one place as long as places last.</summary>
/// <remarks>
/// <c>signpost = s</c>. Favours small units. With a base of 5 and a cap of 96 it is the Cambridge Compromise for the European Parliament.
/// <para>Guarantee: house monotone; nobody gets more than its quota rounded up.</para>
/// <para>Source: J. Q. Adams, 1832; Balinski and Young 2001; Grimmett et al., The Cambridge Compromise, 2011.</para>
/// </remarks>
public sealed class Adams : DivisorMethod
{
    /// <inheritdoc/>
    public override string Key => "adams";

    /// <inheritdoc/>
    public override Signpost After(long places) => new(places, 1);
}
