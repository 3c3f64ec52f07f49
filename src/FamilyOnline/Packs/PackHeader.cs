namespace FamilyOnline.Packs;

/// <summary>The first lines of a pack.</summary>
internal sealed record PackHeader(string Id, int Version, LocalizedText Title, Provenance Provenance);
