namespace FamilyOnline.Schemes;

/// <summary>A line of the score sheet: a criterion with a scorer, or a group of lines (评分项).</summary>
public abstract class SchemeNode
{
    private protected SchemeNode(string id, LocalizedText title, Exact? points, Provenance? provenance)
    {
        Require.That(points is not { } maximum || maximum > Exact.Zero, $"The points of '{id}' must be above 0, but are {points}.", nameof(points));
        (Id, Title, Points, Provenance) = (Require.Id(id), Require.NotNull(title), points, provenance);
    }

    /// <summary>Gets the id, unique in its scheme.</summary>
    public string Id { get; }

    /// <summary>Gets what people call it.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets the most points it can give; its score is then held in 0 … points. Null where it has no bounds.</summary>
    public Exact? Points { get; }

    /// <summary>Gets where it comes from; null where the line above says so.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Gets this line and all below it, in the order of the sheet.</summary>
    public abstract IEnumerable<SchemeNode> SelfAndBelow();

    /// <summary>Writes the id.</summary>
    public sealed override string ToString() => Id;

    internal Exact Held(Exact points) => Points is { } most ? Exact.Max(Exact.Zero, Exact.Min(points, most)) : points;
}
