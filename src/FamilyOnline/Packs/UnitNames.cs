using FamilyOnline.Documents;

namespace FamilyOnline.Packs;

/// <summary>Checks that a name or alias belongs to one unit or group: tasks name them by it.</summary>
internal static class UnitNames
{
    /// <summary>Tells of every name that stands for two.</summary>
    public static void Check(MapReader pack)
    {
        Dictionary<string, DocumentScalar> seen = new(StringComparer.Ordinal);
        foreach (var owner in PackItems.Maps(pack, "units").Concat(PackItems.Maps(pack, "groups")))
        {
            foreach (var name in Names(owner).Where(name => !seen.TryAdd(name.Text, name)))
                pack.Problems.Add(PackProblems.NameTwice.At(name.Place, name.Text, seen[name.Text].Place.ToString()));
        }
    }

    private static IEnumerable<DocumentScalar> Names(DocumentMap owner)
    {
        var name = owner.Find("name") is DocumentMap localized ? localized.Find("zh") : owner.Find("name");
        var aliases = (owner.Find("aliases") as DocumentList)?.Items.OfType<DocumentMap>().Select(alias => alias.Find("name")) ?? [];
        return aliases.Prepend(name).OfType<DocumentScalar>().Where(text => text.Text.Length > 0);
    }
}
