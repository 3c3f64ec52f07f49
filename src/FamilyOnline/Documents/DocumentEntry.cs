namespace FamilyOnline.Documents;

/// <summary>A key of a map with its value (键值).</summary>
/// <param name="Key">The key.</param>
/// <param name="Place">Where the key stands.</param>
/// <param name="Value">Its value.</param>
public sealed record DocumentEntry(string Key, Place Place, DocumentNode Value)
{
    /// <summary>Makes an entry whose key may have stood in quotes.</summary>
    /// <param name="key">The key.</param>
    /// <param name="place">Where the key stands.</param>
    /// <param name="value">Its value.</param>
    /// <param name="isQuoted">Whether the key stood in quotes.</param>
    public DocumentEntry(string key, Place place, DocumentNode value, bool isQuoted)
        : this(key, place, value) => IsQuoted = isQuoted;

    /// <summary>Gets whether the key stood in quotes, and so is a text whatever it looks like.</summary>
    public bool IsQuoted { get; }

    /// <summary>Gets the key, composed as Unicode composes it (NFC).</summary>
    public string Key { get; init; } = ComposedText.Of(Key);
}
