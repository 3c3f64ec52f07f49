namespace FamilyOnline.Schemes;

/// <summary>What becomes of the points of a line that does not concern a candidate (不适用处理).</summary>
internal sealed record InapplicableRule(Inapplicable Treatment)
{
    public static InapplicableRule Rescale { get; } = new(Inapplicable.Rescale);

    /// <summary>Gets the words by which documents say the rule.</summary>
    public static IReadOnlyDictionary<string, Inapplicable> Words { get; } = new Dictionary<string, Inapplicable>(StringComparer.Ordinal)
    {
        ["rescale"] = Inapplicable.Rescale,
        ["spread"] = Inapplicable.Spread,
        ["mean-of-others"] = Inapplicable.MeanOfOthers,
        ["full"] = Inapplicable.Full,
        ["zero"] = Inapplicable.Zero,
    };

    /// <summary>Gets the ids of the lines that the points are spread over; none for all others.</summary>
    public IReadOnlyList<string> Over { get; init; } = [];
}
