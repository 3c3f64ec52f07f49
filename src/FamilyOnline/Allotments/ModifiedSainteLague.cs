namespace FamilyOnline.Allotments;

/// <summary>The modified method of Sainte-Laguë (修正圣拉古法): as Webster's, but the first place is dearer: divisors 1.4, 3, 5, 7 …</summary>
/// <remarks>
/// <c>signpost = 7/10</c> before the first place, <c>s + 1/2</c> after it. Keeps very small units from a first place; used in Norway and, until 2018 with 1.4, in Sweden.
/// <para>Guarantee: house monotone.</para>
/// <para>Source: Balinski and Young 1975, The Quota Method of Apportionment, American Mathematical Monthly 82(7).</para>
/// </remarks>
public sealed class ModifiedSainteLague : DivisorMethod
{
    /// <inheritdoc/>
    public override string Key => "modified-sainte-lague";

    /// <inheritdoc/>
    public override Signpost After(long places) => places == 0 ? new(7, 10) : new(checked((2 * places) + 1), 2);
}
