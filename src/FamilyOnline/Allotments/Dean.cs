namespace FamilyOnline.Allotments;

/// <summary>Dean's method (迪恩法): quotients are rounded at the harmonic mean of the two neighbours.</summary>
/// <remarks>
/// <c>signpost = 2s(s + 1) ÷ (2s + 1)</c>. Makes the weight per place as equal as it can be; favours small units a little.
/// <para>Guarantee: house monotone; every unit with a weight gets one place as long as places last.</para>
/// <para>Source: J. Dean, 1832; Balinski and Young 2001.</para>
/// </remarks>
public sealed class Dean : DivisorMethod
{
    /// <inheritdoc/>
    public override string Key => "dean";

    /// <inheritdoc/>
    public override Signpost After(long places) => new(checked(2 * places * (places + 1)), (2 * places) + 1);
}
