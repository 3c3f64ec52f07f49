using FamilyOnline.Documents;

namespace FamilyOnline.Files.Tests.Schemas;

/// <summary>One slip of a hand in a document: a key left out or misspelt, a value of another kind, a list for a map.</summary>
internal static class Mutation
{
    /// <summary>Plain texts; those that begin with an apostrophe stand in quotes.</summary>
    private static readonly string[] Scalars =
    [
        "", "'", " ", "' ", "~", "null", "'null", "true", "True", "'true", "false", "yes", "'no", "20", "'20", "-1", "0", "010", "1e3", "+5", ".5", "5.", "0x1F", "0o17", "90%", "3pp", "-3pp", "90%pp", "1/3", "1/0", "1.5/03", "20/2",
        "10.0", "0.57", "-0.5", "150%", "２０", "2,000", "2000户", "10000000000", "a--b", "-a", "a.b", "a b", "公里", "site", "online", "rate", "all", "any", "none", "each", "township", "townships", "county", "missing", "always", "year", "unresolved",
        "linear", "Y-02-28", "Y-02-29", "Y-04-31", "Y+1-12-31", "Y+10-01-01", "Y+0-01-01", "2024-04-01", "Y-4-1", "610400", "'610400", "61040", "small@1", "small@01", "small@2/2", "small@10000", "two\nlines",
        "a123456789012345678901234567890123456789012345678901234567890123", "a1234567890123456789012345678901234567890123456789012345678901234", "县信息办", "无此单位", "1", "28", "29", "'29", "24", "25", "9",
    ];

    /// <summary>Makes one slip, which three numbers choose: where, which, and with what.</summary>
    public static DocumentNode Of(DocumentNode root, int at, int which, int with, IReadOnlyList<string> keys)
    {
        var nodes = Tree.Nodes(root).ToList();
        var node = nodes[at % nodes.Count];
        return Tree.Replace(root, node, (which % 10, node) switch
        {
            (0 or 1, DocumentMap { Entries.Count: > 0 } map) => Without(map, with),
            (2, DocumentMap { Entries.Count: > 0 } map) => Renamed(map, with, map.Entries[with % map.Entries.Count].Key + "x"),
            (3, DocumentMap { Entries.Count: > 0 } map) => Renamed(map, with, keys[with % keys.Count]),
            (4 or 5, DocumentMap map) => With(map, keys[with % keys.Count], nodes[(at + (with * 7)) % nodes.Count]),
            (6, DocumentMap { Entries.Count: > 1 } map) => new DocumentMap([.. map.Entries.Skip(1), map.Entries[0]], map.Place),
            (0 or 1, DocumentList { Items.Count: > 0 } list) => new DocumentList(list.Items.Where((_, index) => index != with % list.Items.Count), list.Place),
            (2, DocumentList { Items.Count: > 0 } list) => new DocumentList([.. list.Items, list.Items[with % list.Items.Count]], list.Place),
            (3, DocumentList { Items.Count: > 0 } list) => list.Items[with % list.Items.Count],
            (4, DocumentList list) => new DocumentList([], list.Place),
            (7, _) => new DocumentList(with % 4 == 0 ? [] : [node], node.Place),
            (8, _) => with % 4 == 0 ? new DocumentMap([], node.Place) : new DocumentMap([new(keys[with % keys.Count], node.Place, node)], node.Place),
            (9, _) => nodes[(at + with) % nodes.Count],
            _ => Scalar(Scalars[with % Scalars.Length]),
        });
    }

    private static DocumentScalar Scalar(string text) => text is ['\'', .. var quoted] ? new(quoted, default, isQuoted: true) : new(text);

    private static DocumentMap Without(DocumentMap map, int with) => new(map.Entries.Where((_, index) => index != with % map.Entries.Count), map.Place);

    private static DocumentMap With(DocumentMap map, string key, DocumentNode value) => new([.. map.Entries.Where(entry => entry.Key != key), new(key, map.Place, value)], map.Place);

    private static DocumentMap Renamed(DocumentMap map, int with, string key) => map.Find(key) is not null
        ? map
        : new(map.Entries.Select((entry, index) => index == with % map.Entries.Count ? new DocumentEntry(key, entry.Place, entry.Value) : entry), map.Place);
}
