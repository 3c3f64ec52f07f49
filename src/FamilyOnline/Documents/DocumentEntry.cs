namespace FamilyOnline.Documents;

/// <summary>A key of a map with its value (键值).</summary>
/// <param name="Key">The key.</param>
/// <param name="Place">Where the key stands.</param>
/// <param name="Value">Its value.</param>
public sealed record DocumentEntry(string Key, Place Place, DocumentNode Value)
{
    /// <summary>Gets whether the key stood in quotes, and so is a text whatever it looks like.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Gets the key, composed as Unicode composes it (NFC).</summary>
    public string Key { get; init; } = ComposedText.Of(Key);
}
