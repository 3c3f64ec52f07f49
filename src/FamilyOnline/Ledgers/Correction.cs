namespace FamilyOnline.Ledgers;

/// <summary>A later report for a cell that had one; the earlier stays on record (更正).</summary>
/// <param name="Earlier">What stood before.</param>
/// <param name="Later">What stands from the later report on.</param>
public sealed record Correction(Edition Earlier, Edition Later)
{
    /// <summary>Gets whether the answer changed; false where the same was only said again.</summary>
    public bool ChangesValue => !LineOrder.SameValue(Earlier.Figure, Later.Figure);
}
