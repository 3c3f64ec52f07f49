using FamilyOnline.Documents;

namespace FamilyOnline.Layers;

/// <summary>Something that a layer takes out, and the names by which others may still call it.</summary>
internal sealed class Removal(LayerEdit edit, DocumentNode removed)
{
    private readonly HashSet<string> _names = [.. Names(removed), edit.Parts[^1]];

    public string Path => edit.Path;

    public Place Place => edit.Place;

    /// <summary>Gets the names by which it may still be called.</summary>
    public IReadOnlyCollection<string> CalledBy => _names;

    /// <summary>The id and the written names of an item, and of all that hangs below it.</summary>
    private static IEnumerable<string> Names(DocumentNode node) => node switch
    {
        DocumentScalar scalar => [scalar.Text],
        DocumentList list => list.Items.Where(item => item is not DocumentScalar).SelectMany(Names),
        DocumentMap map => map.Entries.Where(entry => entry.Value is not DocumentScalar).SelectMany(Named).Concat(OwnNames(map)),
        _ => [],
    };

    /// <summary>A key of its own choice, as under <c>figures</c>, is a name too.</summary>
    private static IEnumerable<string> Named(DocumentEntry entry) => Names(entry.Value).Prepend(entry.Key);

    private static IEnumerable<string> OwnNames(DocumentMap map)
    {
        var name = map.Find("name");
        return new[] { map.Find("id"), map.Find("scheme"), name, (name as DocumentMap)?.Find("zh") }.OfType<DocumentScalar>().Select(scalar => scalar.Text);
    }
}
