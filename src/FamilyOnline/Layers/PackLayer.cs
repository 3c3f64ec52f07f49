namespace FamilyOnline.Layers;

/// <summary>One of the packs that a pack was put together from, and what it changed in the one below it (方案包的一层).</summary>
public sealed class PackLayer
{
    internal PackLayer(string name, Place place, IEnumerable<LayerChange> changes) => (Name, Place, Changes) = (name, place, Require.List(changes));

    /// <summary>Gets the name, such as <c>our-county@1</c>.</summary>
    public string Name { get; }

    /// <summary>Gets where the layer begins: its file, if it has one.</summary>
    public Place Place { get; }

    /// <summary>Gets what it changes, in the order written; none for the pack at the bottom.</summary>
    public IReadOnlyList<LayerChange> Changes { get; }

    /// <summary>Writes the name.</summary>
    public override string ToString() => Name;
}
