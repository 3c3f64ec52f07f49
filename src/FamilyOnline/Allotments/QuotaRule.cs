namespace FamilyOnline.Allotments;

/// <summary>What the weight alone gives: <c>weight × total ÷ all weights</c>; one rule for all units of an allotment.</summary>
internal sealed class QuotaRule(long total, Exact weightInAll)
{
    public Exact Of(Exact weight) => weightInAll.IsZero ? Exact.Zero : weight * total / weightInAll;
}
