namespace FamilyOnline.Scoring;

/// <summary>What a place gives: a table, so much less for each place, a straight line from the first to the last, or the place itself (名次计分).</summary>
internal sealed record PlacePoints
{
    /// <summary>Gets the rows of a table, the best places first; null where there is none.</summary>
    public IReadOnlyList<PlaceRow>? Table { get; init; }

    /// <summary>Gets the points of the first place; null takes the line's.</summary>
    public Exact? First { get; init; }

    /// <summary>Gets the points of the last place; null where there is no straight line.</summary>
    public Exact? Last { get; init; }

    /// <summary>Gets what each place loses; null where it does not.</summary>
    public Exact? Lose { get; init; }

    /// <summary>Gets the fewest points that a place can have; null for no bound.</summary>
    public Exact? Least { get; init; }

    /// <summary>Gives the points of the best place; null where a place gives itself.</summary>
    public Exact? Best(Exact full) => Table is { } table ? table.Select(row => row.Points).Aggregate(Exact.Max)
        : Last is { } worst ? Exact.Max(First ?? full, worst)
        : Lose is null ? null : First ?? full;

    /// <summary>Gives the points of a place; null where no row of the table is for it.</summary>
    /// <param name="place">The place, from 1; the mean of tied places may lie between two.</param>
    /// <param name="of">How many are ranked.</param>
    /// <param name="full">The line's points.</param>
    public Exact? At(Exact place, Exact of, Exact? full)
    {
        if (Table is { } table)
            return table.FirstOrDefault(row => row.UpTo is not { } last || place <= (long)last)?.Points;
        var first = First ?? full ?? Exact.Zero;
        if (Last is { } worst)
            return of <= Exact.One ? first : first + ((worst - first) * (place - 1) / (of - 1));
        if (Lose is not { } lose)
            return place;
        var points = first - (lose * (place - 1));
        return Least is { } least ? Exact.Max(points, least) : points;
    }

    /// <summary>Tells how the points of a place are computed, as a formula of numbers.</summary>
    public string Arithmetic(Exact place, Exact of, Exact? full, Exact points)
    {
        var first = TraceWriter.Text(First ?? full ?? Exact.Zero);
        if (Table is not null)
            return TraceWriter.Text(points);
        if (Last is { } worst)
            return of <= Exact.One ? first : $"{first} + ({TraceWriter.Text(worst)} - {first}) * ({TraceWriter.Text(place)} - 1) / ({TraceWriter.Text(of)} - 1)";
        if (Lose is not { } lose)
            return TraceWriter.Text(place);
        var counted = $"{first} - {TraceWriter.Text(lose)} * ({TraceWriter.Text(place)} - 1)";
        return Least is { } least ? $"max({counted}, {TraceWriter.Text(least)})" : counted;
    }
}
