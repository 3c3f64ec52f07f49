using FamilyOnline.Documents;

namespace FamilyOnline.Layers;

/// <summary>One entry under <c>replace</c>, <c>add</c> or <c>remove</c>, as the layer writes it.</summary>
internal sealed record LayerEdit(LayerChangeKind Kind, string Path, Place Place, DocumentNode? Value)
{
    public IReadOnlyList<string> Parts { get; } = Path.Split('/');
}
