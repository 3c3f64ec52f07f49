namespace FamilyOnline.Scoring;

/// <summary>What one entry gives or takes: a number, all of the line's points, or what whoever judged it said within a range (每次计分).</summary>
/// <param name="Points">The number; null for one of the others.</param>
/// <param name="Least">The least that may be judged.</param>
/// <param name="Most">The most that may be judged; null where nothing is judged.</param>
internal sealed record TallyAmount(Exact? Points, Exact Least = default, Exact? Most = null)
{
    /// <summary>Gets all of the line's points.</summary>
    public static TallyAmount All { get; } = new(null, default, null);

    /// <summary>Gives the points of one entry; null where the judgement is missing or out of its range, or where the line has no points.</summary>
    public Exact? Of(Occurrence? entry, Exact? full)
    {
        if (Points is { } points)
            return points;
        if (Most is not { } most)
            return full;
        return entry?.Judged is { } judged && judged >= Least && judged <= most ? judged : null;
    }
}
