namespace FamilyOnline.Rollups;

/// <summary>Flows over one period as the sum of its slots, so that months add up to their quarter by whatever rule each of them was brought together.</summary>
/// <param name="above">The flow slot by slot, or the part of a ratio above the line.</param>
/// <param name="below">The part below the line; null of a flow by itself.</param>
/// <param name="reporters">Who is expected to report.</param>
/// <param name="flows">Which slots the period has.</param>
internal sealed class SlotPeriodRoll(SlotRoll above, SlotRoll? below, Reporters reporters, FlowSums flows) : IPeriodRoll
{
    /// <inheritdoc/>
    public bool HasGap => flows.HasGap;

    /// <inheritdoc/>
    public UnitSums At(int unit)
    {
        var sums = default(UnitSums);
        for (var slot = flows.From; slot < flows.From + flows.Count; slot++)
        {
            var part = above.At(unit, slot);
            sums += new UnitSums(part.Sum, below?.At(unit, slot).Sum ?? 0, AnswerCount.Of(part, reporters.CountOf(unit)));
        }

        return sums;
    }
}
