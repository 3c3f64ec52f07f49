namespace FamilyOnline.Documents;

/// <summary>A map of a document, its keys in the order written (映射).</summary>
public sealed class DocumentMap : DocumentNode
{
    private const int FewKeys = 16;
    private readonly Dictionary<string, DocumentNode>? _byKey;

    /// <summary>Makes a map.</summary>
    /// <param name="entries">Its keys with their values.</param>
    /// <param name="place">Where it stands.</param>
    /// <exception cref="ArgumentException">A key is given twice.</exception>
    public DocumentMap(IEnumerable<DocumentEntry> entries, Place place = default)
        : base(place)
    {
        Entries = Require.Distinct(entries, entry => entry.Key, "key");
        _byKey = Entries.Count > FewKeys ? Entries.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal) : null;
    }

    /// <summary>Gets its keys with their values, in the order written.</summary>
    public IReadOnlyList<DocumentEntry> Entries { get; }

    /// <summary>Gets the value of a key, or null where the map does not have it.</summary>
    public DocumentNode? Find(string key) => _byKey is null ? Entries.FirstOrDefault(entry => entry.Key == key)?.Value : _byKey.GetValueOrDefault(key);
}
