namespace FamilyOnline.Schemes;

/// <summary>A line of the score sheet: a criterion with a scorer, a group of lines, or sheets by class (评分项).</summary>
public abstract class SchemeNode
{
    private protected SchemeNode(string id, LocalizedText title, Exact? points, NodeOptions options, Provenance? provenance)
    {
        Require.That(points is not { } maximum || maximum > Exact.Zero, $"The points of '{id}' must be above 0, but are {points}.", nameof(points));
        (Id, Title, Points, Options, Provenance) = (Require.Id(id), Require.NotNull(title), points, options, provenance);
    }

    /// <summary>Gets the id, unique in its scheme.</summary>
    public string Id { get; }

    /// <summary>Gets what people call it.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets the most points it can give; its score is then held in 0 … points unless it has other bounds. Null where it has none.</summary>
    public Exact? Points { get; }

    /// <summary>Gets the weight by which the line above adds it; null where it adds the score as it is.</summary>
    public Exact? Weight => Options.Weight;

    /// <summary>Gets the pool that it is kept in, beside the base; null for the base.</summary>
    public string? Pool => Options.Pool;

    /// <summary>Gets what is recorded of it and changes no points.</summary>
    public NodeNotes Notes => Options.Notes;

    /// <summary>Gets where it comes from; null where the line above says so.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Gets the lower bound of its score; null for none.</summary>
    public Exact? Floor => Options.Floor is { } floor ? floor.At : Points is null ? null : Exact.Zero;

    /// <summary>Gets the upper bound of its score; null for none.</summary>
    public Exact? Cap => Options.Cap is { } cap ? cap.At : Points;

    /// <summary>Gets the lines directly below.</summary>
    public abstract IReadOnlyList<SchemeNode> Below { get; }

    internal NodeOptions Options { get; }

    /// <summary>Gets this line and all below it, in the order of the sheet.</summary>
    public IEnumerable<SchemeNode> SelfAndBelow() => Below.SelectMany(part => part.SelfAndBelow()).Prepend(this);

    /// <summary>Writes the id.</summary>
    public sealed override string ToString() => Id;

    internal Exact Held(Exact points)
    {
        var held = Floor is { } floor ? Exact.Max(points, floor) : points;
        return Cap is { } cap ? Exact.Min(held, cap) : held;
    }
}
