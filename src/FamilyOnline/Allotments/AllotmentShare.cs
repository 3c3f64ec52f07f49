namespace FamilyOnline.Allotments;

/// <summary>What one unit gets (分配额).</summary>
public sealed class AllotmentShare
{
    private readonly QuotaRule _quota;

    internal AllotmentShare(AllotmentUnit unit, long share, QuotaRule quota, bool isTied) => (Unit, Share, _quota, IsTied) = (unit, share, quota, isTied);

    /// <summary>Gets the unit.</summary>
    public AllotmentUnit Unit { get; }

    /// <summary>Gets the share; a tied place is not in it.</summary>
    public long Share { get; }

    /// <summary>Gets whether the unit contends for one of the tied places.</summary>
    public bool IsTied { get; }

    /// <summary>Gets the exact quota, what the weight alone would give: <c>weight × total ÷ all weights</c>; 0 where no unit has a weight.</summary>
    public Exact Quota => _quota.Of(Unit.Weight);

    /// <summary>Gets whether a bound, and not the weight, made the share.</summary>
    public AllotmentBound Bound { get; internal init; }

    internal AllotmentShare With(int places) => new(Unit, Share + places, _quota, isTied: false) { Bound = Bound };

    /// <summary>Writes the unit and its share.</summary>
    public override string ToString() => FormattableString.Invariant($"{Unit}: {Share}");
}
