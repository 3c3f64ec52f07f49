namespace FamilyOnline.Documents;

/// <summary>A piece of a document, whatever it was written in: a scalar, a list or a map, each with its place (文档节点).</summary>
/// <remarks>YAML and JSON both become this, and rules keep their own piece, so that writing a rule back gives what was read.</remarks>
public abstract class DocumentNode
{
    private protected DocumentNode(Place place) => Place = place;

    /// <summary>Gets where it stands.</summary>
    public Place Place { get; }
}
