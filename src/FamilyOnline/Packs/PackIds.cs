using FamilyOnline.Documents;

namespace FamilyOnline.Packs;

/// <summary>Checks that no two items of a list have the same id, or ids that people cannot tell apart.</summary>
internal static class PackIds
{
    private static readonly (string List, string Id)[] Lists =
    [
        ("units", "id"), ("groups", "id"), ("phases", "id"), ("metrics", "id"), ("checks", "id"), ("forms", "id"), ("objectives", "id"), ("targets", "id"), ("organisation", "id"),
        ("requirements", "id"), ("schemes", "scheme"),
    ];

    private static readonly string[] Below = ["duties", "sub-tasks"];

    public static void Check(MapReader pack)
    {
        foreach (var (list, id) in Lists)
            Check(PackItems.Maps(pack, list).Select(item => item.Find(id)), pack.Problems);
        Check(PackItems.Maps(pack, "tasks").SelectMany(SelfAndBelow).Select(task => task.Find("id")), pack.Problems);
    }

    /// <summary>Checks the schemes of one file.</summary>
    public static void CheckSchemes(IEnumerable<DocumentNode> schemes, DocumentProblems problems) =>
        Check(schemes.OfType<DocumentMap>().Select(scheme => scheme.Find("scheme")), problems);

    private static void Check(IEnumerable<DocumentNode?> ids, DocumentProblems problems)
    {
        Dictionary<string, DocumentScalar> seen = new(StringComparer.Ordinal);
        foreach (var id in ids.OfType<DocumentScalar>().Where(id => Identifier.IsValid(id.Text)))
        {
            if (seen.TryAdd(LookAlike.Skeleton(id.Text), id))
                continue;
            var first = seen[LookAlike.Skeleton(id.Text)];
            problems.Add(first.Text == id.Text
                ? PackProblems.IdTwice.At(id.Place, id.Text, first.Place.ToString())
                : PackProblems.LookAlike.At(id.Place, id.Text, first.Text, first.Place.ToString()));
        }
    }

    private static IEnumerable<DocumentMap> SelfAndBelow(DocumentMap task) =>
        Below.Select(task.Find).OfType<DocumentList>().SelectMany(list => list.Items).OfType<DocumentMap>().SelectMany(SelfAndBelow).Prepend(task);
}
