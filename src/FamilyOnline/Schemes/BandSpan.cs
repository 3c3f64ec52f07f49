using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>The values for which a row of bands holds: those between two bounds, each of which belongs to it or not; an open side has none (分档区间).</summary>
internal sealed record BandSpan(BandEdge? Low, BandEdge? High)
{
    private static readonly BandSpan All = new(null, null);

    /// <summary>Gets whether no value lies in it.</summary>
    public bool IsEmpty => Low is { } low && High is { } high && (low.At > high.At || (low.At == high.At && !(low.IsIn && high.IsIn)));

    /// <summary>Reads the span of comparisons of one figure with numbers; null where a comparison is with something else.</summary>
    public static BandSpan? Of(IEnumerable<CompareCondition> comparisons) =>
        comparisons.Aggregate((BandSpan?)All, (span, comparison) => comparison.Bound is NumberFigure number ? span?.And(Of(comparison.Comparison, number)) : null);

    /// <summary>Gives the values in both.</summary>
    public BandSpan And(BandSpan other) => new(HigherLow(Low, other.Low), LowerHigh(High, other.High));

    /// <summary>Tells whether every value of another lies in it.</summary>
    public bool Contains(BandSpan other) => other.IsEmpty || And(other) == other;

    /// <summary>Gives what is left of it without another: what lies below, and what lies above.</summary>
    public IEnumerable<BandSpan> Without(BandSpan other)
    {
        if (And(other).IsEmpty)
            return [this];
        BandSpan?[] left =
        [
            other.Low is { } low ? And(new(null, low.Turned)) : null,
            other.High is { } high ? And(new(high.Turned, null)) : null,
        ];
        return left.OfType<BandSpan>().Where(span => !span.IsEmpty);
    }

    /// <summary>Writes the values as a reader of the sheet says them: <c>85</c>, <c>69 … 70</c>.</summary>
    public override string ToString() => Low is { } low && High is { } high && low.At == high.At ? low.Text : $"{Low?.Text ?? ""} … {High?.Text ?? ""}".Trim();

    private static BandSpan Of(Comparison comparison, NumberFigure number)
    {
        BandEdge on = new(number.Value, true, number.Text), off = on with { IsIn = false };
        return comparison switch
        {
            Comparison.Is => new(on, on),
            Comparison.AtLeast => new(on, null),
            Comparison.Above => new(off, null),
            Comparison.AtMost => new(null, on),
            _ => new(null, off),
        };
    }

    private static BandEdge? HigherLow(BandEdge? one, BandEdge? other)
    {
        if (one is null || other is null)
            return one ?? other;
        return one.At == other.At ? (one.IsIn ? other : one) : one.At > other.At ? one : other;
    }

    private static BandEdge? LowerHigh(BandEdge? one, BandEdge? other)
    {
        if (one is null || other is null)
            return one ?? other;
        return one.At == other.At ? (one.IsIn ? other : one) : one.At < other.At ? one : other;
    }
}
