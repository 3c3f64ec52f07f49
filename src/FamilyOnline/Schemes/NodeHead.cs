namespace FamilyOnline.Schemes;

/// <summary>What every line begins with.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Points">The most points; null where it has none.</param>
/// <param name="Above">The points of the nearest line above that has any.</param>
/// <param name="Provenance">Where it comes from.</param>
internal sealed record NodeHead(string Id, LocalizedText Title, Exact? Points, Exact? Above, Provenance? Provenance);
