namespace FamilyOnline.Scoring;

/// <summary>What one entry gives or takes: a number, or what whoever judged it said within a range (每次计分).</summary>
/// <param name="Points">The number; null where it is judged.</param>
/// <param name="Least">The least that may be judged.</param>
/// <param name="Most">The most that may be judged.</param>
internal sealed record TallyAmount(Exact? Points, Exact Least = default, Exact Most = default)
{
    /// <summary>Gives the points of one entry, or of a bare number where there is none; null where the judgement is missing or out of its range.</summary>
    public Exact? Of(Occurrence? entry)
    {
        if (Points is { } points)
            return points;
        return entry?.Judged is { } judged && judged >= Least && judged <= Most ? judged : null;
    }
}
