namespace FamilyOnline.Documents;

/// <summary>A list of a document (列表).</summary>
public sealed class DocumentList : DocumentNode
{
    /// <summary>Makes a list.</summary>
    /// <param name="items">Its items.</param>
    /// <param name="place">Where it stands.</param>
    public DocumentList(IEnumerable<DocumentNode> items, Place place = default)
        : base(place) => Items = Require.List(items);

    /// <summary>Gets its items.</summary>
    public IReadOnlyList<DocumentNode> Items { get; }
}
