using FamilyOnline.Documents;

namespace FamilyOnline.Files.Tests.Schemas;

/// <summary>Changes documents, which never change themselves: each change gives a new tree.</summary>
internal static class Tree
{
    public static IEnumerable<DocumentNode> Nodes(DocumentNode root) => root switch
    {
        DocumentMap map => map.Entries.SelectMany(entry => Nodes(entry.Value)).Prepend(root),
        DocumentList list => list.Items.SelectMany(Nodes).Prepend(root),
        _ => [root],
    };

    public static DocumentNode Replace(DocumentNode root, DocumentNode old, DocumentNode by) => ReferenceEquals(root, old) ? by : root switch
    {
        DocumentMap map => new DocumentMap(map.Entries.Select(entry => new DocumentEntry(entry.Key, entry.Place, Replace(entry.Value, old, by))), map.Place),
        DocumentList list => new DocumentList(list.Items.Select(item => Replace(item, old, by)), list.Place),
        _ => root,
    };

    /// <summary>Gives every piece a line of its own, so that a problem's place tells the piece.</summary>
    public static DocumentNode Numbered(DocumentNode root)
    {
        var line = 0;
        return Next(root);

        DocumentNode Next(DocumentNode node)
        {
            Place place = new(null, ++line, 1);
            return node switch
            {
                DocumentMap map => new DocumentMap(map.Entries.Select(entry => new DocumentEntry(entry.Key, new Place(null, ++line, 1), Next(entry.Value))).ToArray(), place),
                DocumentList list => new DocumentList(list.Items.Select(Next).ToArray(), place),
                _ => new DocumentScalar(((DocumentScalar)node).Text, place, ((DocumentScalar)node).IsQuoted),
            };
        }
    }
}
