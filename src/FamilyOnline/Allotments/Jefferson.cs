namespace FamilyOnline.Allotments;

/// <summary>Jefferson's method (杰斐逊法): quotients are rounded down; also D'Hondt's divisors 1, 2, 3 …</summary>
/// <remarks>
/// <c>signpost = s + 1</c>. Favours large units.
/// <para>Guarantee: house monotone; nobody gets less than its quota rounded down.</para>
/// <para>Source: T. Jefferson, 1792; V. D'Hondt, 1878; Balinski and Young 2001.</para>
/// </remarks>
public sealed class Jefferson : DivisorMethod
{
    /// <inheritdoc/>
    public override string Key => "jefferson";

    /// <inheritdoc/>
    public override Signpost After(long places) => new(checked(places + 1), 1);
}
