using FamilyOnline.Documents;

namespace FamilyOnline.Layers;

/// <summary>A document put together from layers, the topmost first, and what was taken out of it on the way.</summary>
internal sealed record LayeredDocument(DocumentNode Document, IReadOnlyList<PackLayer> Layers, IReadOnlyList<Removal> Removals);
