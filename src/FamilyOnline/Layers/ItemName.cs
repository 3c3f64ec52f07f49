using FamilyOnline.Documents;

namespace FamilyOnline.Layers;

/// <summary>What an item of a list is called in a path: its <c>id</c>, <c>scheme</c>, <c>prize</c> or <c>name</c>; a word is called by itself.</summary>
internal static class ItemName
{
    private static readonly string[] Keys = ["id", "scheme", "prize", "name"];

    /// <summary>Gives the name, or null where the item has none.</summary>
    public static string? Of(DocumentNode item) => item switch
    {
        DocumentScalar scalar => scalar.Text,
        DocumentMap map => Keys.Select(map.Find).OfType<DocumentScalar>().FirstOrDefault()?.Text,
        _ => null,
    };
}
