namespace FamilyOnline.Layers;

/// <summary>One thing that a layer changes in the pack that it extends (变更).</summary>
public sealed class LayerChange
{
    internal LayerChange(LayerChangeKind kind, string path, Place place, Place before) => (Kind, Path, Place, Before) = (kind, path, place, before);

    /// <summary>Gets what is done.</summary>
    public LayerChangeKind Kind { get; }

    /// <summary>Gets the path, as the layer writes it: <c>schemes/model-townships/uptake/points</c>.</summary>
    public string Path { get; }

    /// <summary>Gets where what is new stands; for a removal, where the layer says so.</summary>
    public Place Place { get; }

    /// <summary>Gets where the former stood in the pack below; for an addition, where the list or map stands that it went into.</summary>
    public Place Before { get; }

    /// <summary>Writes kind, path and place.</summary>
    public override string ToString() => FormattableString.Invariant($"{Kind} {Path} ({Place})");
}
