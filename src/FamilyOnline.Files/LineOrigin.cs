namespace FamilyOnline.Files;

/// <summary>Where one line of a written pack comes from.</summary>
/// <param name="Place">Where the text of the line stands.</param>
/// <param name="Whole">Where the map or list stands that begins on the line; null where none does.</param>
internal sealed record LineOrigin(Place Place, Place? Whole);
