namespace FamilyOnline.Documents;

/// <summary>A map of a document, its keys in the order written (映射).</summary>
public sealed class DocumentMap : DocumentNode
{
    /// <summary>Makes a map.</summary>
    /// <param name="entries">Its keys with their values.</param>
    /// <param name="place">Where it stands.</param>
    /// <exception cref="ArgumentException">A key is given twice.</exception>
    public DocumentMap(IEnumerable<DocumentEntry> entries, Place place = default)
        : base(place) => Entries = Require.Distinct(entries, entry => entry.Key, "key");

    /// <summary>Gets its keys with their values, in the order written.</summary>
    public IReadOnlyList<DocumentEntry> Entries { get; }

    /// <summary>Gets the value of a key, or null where the map does not have it.</summary>
    public DocumentNode? Find(string key) => Entries.FirstOrDefault(entry => entry.Key == key)?.Value;
}
