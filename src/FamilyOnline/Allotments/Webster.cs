namespace FamilyOnline.Allotments;

/// <summary>Webster's method (韦伯斯特法): quotients are rounded at one half; also Sainte-Laguë's odd divisors 1, 3, 5 …</summary>
/// <remarks>
/// <c>signpost = s + 1/2</c>. Favours neither large nor small units; the default.
/// <para>Guarantee: house monotone; leaves the quota very rarely.</para>
/// <para>Source: D. Webster, 1832; A. Sainte-Laguë, 1910; Balinski and Young 2001, chapter 9.</para>
/// </remarks>
public sealed class Webster : DivisorMethod
{
    /// <inheritdoc/>
    public override string Key => "webster";

    /// <inheritdoc/>
    public override Signpost After(long places) => new(checked((2 * places) + 1), 2);
}
