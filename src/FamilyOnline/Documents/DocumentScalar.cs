namespace FamilyOnline.Documents;

/// <summary>A single text of a document, read as it was written: <c>1/3</c> and <c>90%</c> keep their form (标量).</summary>
public sealed class DocumentScalar : DocumentNode
{
    /// <summary>Makes a scalar.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="isQuoted">Whether it stood in quotes, and so is a text whatever it looks like.</param>
    public DocumentScalar(string text, Place place = default, bool isQuoted = false)
        : base(place) => (Text, IsQuoted) = (ComposedText.Of(Require.NotNull(text)), isQuoted);

    /// <summary>Gets the text, composed as Unicode composes it (NFC).</summary>
    public string Text { get; }

    /// <summary>Gets whether it stood in quotes.</summary>
    public bool IsQuoted { get; }

    /// <summary>Gets whether it says anything: a plain <c>null</c> or <c>~</c> is nothing to every tool of YAML, and so no text.</summary>
    internal bool IsText => !string.IsNullOrWhiteSpace(Text) && (IsQuoted || Text is not ("~" or "null" or "Null" or "NULL"));

    /// <summary>Writes the text.</summary>
    public override string ToString() => Text;
}
