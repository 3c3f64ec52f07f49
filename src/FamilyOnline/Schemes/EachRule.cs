namespace FamilyOnline.Schemes;

/// <summary>A line that is scored once for each judge, round, month or member, and how those scores become one (逐项评分).</summary>
internal sealed record EachRule(string Of, Combination Combine)
{
    /// <summary>Gets how many of the lowest are dropped.</summary>
    public int DropLowest { get; init; }

    /// <summary>Gets how many of the highest are dropped.</summary>
    public int DropHighest { get; init; }

    /// <summary>Gets how many of the best count; null for all.</summary>
    public int? Best { get; init; }

    /// <summary>Gets what a round that nobody had counts for everybody; null where the rule says nothing.</summary>
    public Exact? NotHeld { get; init; }

    /// <summary>Gets the names of the elements that there must be; none where those count that there are.</summary>
    public IReadOnlyList<string> Elements { get; init; } = [];

    /// <summary>Gets the weight of each element; none where all weigh the same.</summary>
    public IReadOnlyDictionary<string, Exact> Weights { get; init; } = new Dictionary<string, Exact>(StringComparer.Ordinal);
}
