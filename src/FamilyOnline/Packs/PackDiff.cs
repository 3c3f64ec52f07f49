using FamilyOnline.Documents;
using FamilyOnline.Layers;
using FamilyOnline.Plugins;
using FamilyOnline.Rules;
using FamilyOnline.Shapes;

namespace FamilyOnline.Packs;

/// <summary>Tells what two packs say differently: in meaning, not in text (方案包比较).</summary>
/// <remarks>
/// The order of keys, of named items and of words is no difference, nor are quotes, layout or comments, <c>90%</c> for <c>0.9</c>, a word alone for a list of one, a Chinese text for a
/// map with <c>zh</c> alone, or a default that is written out. Format and name of the packs are not compared.
/// </remarks>
public static class PackDiff
{
    /// <summary>Compares two packs, each with all its layers put together.</summary>
    /// <param name="before">The first pack.</param>
    /// <param name="after">The second pack.</param>
    /// <param name="plugins">The words that their rules may use; null takes the library's own.</param>
    /// <returns>The differences in the order of the first pack, additions last in their map or list; none where both mean the same.</returns>
    public static IReadOnlyList<PackDifference> Between(CampaignPack before, CampaignPack after, PluginRegistry? plugins = null)
    {
        var shape = PackShapes.Of(plugins).For(Require.NotNull(before).Document);
        return [.. Maps("", before.Document, Require.NotNull(after).Document, shape).Where(difference => difference.Path is not ("format" or "pack"))];
    }

    private static IEnumerable<PackDifference> Nodes(string path, DocumentNode before, DocumentNode after, DocumentShape shape)
    {
        if (shape.Kind == ShapeKind.LocalizedText)
            return Maps(path, Localized(before), Localized(after), null);
        shape = shape.Chosen(before);
        if (shape.TakesSingle)
            (before, after) = (AsList(before), AsList(after));
        return (before, after) switch
        {
            (DocumentMap left, DocumentMap right) => Maps(path, left, right, shape.For(before)),
            (DocumentList left, DocumentList right) => Lists(path, left, right, shape),
            _ => AreSame(before, after, shape) ? [] : [new(path, before, after)],
        };
    }

    private static IEnumerable<PackDifference> Maps(string path, DocumentMap before, DocumentMap after, DocumentShape? shape)
    {
        foreach (var key in before.Entries.Concat(after.Entries).Select(entry => entry.Key).Distinct(StringComparer.Ordinal))
        {
            var (left, right, below) = (before.Find(key), after.Find(key), shape?.Below(key) ?? DocumentShape.Any);
            var isDefault = shape?.Keys.FirstOrDefault(declared => declared.Name == key)?.Default is { } byDefault && (left ?? right) is DocumentScalar scalar && AreSame(scalar, new DocumentScalar(byDefault), below);
            if (left is not null && right is not null)
            {
                foreach (var difference in Nodes(Under(path, key), left, right, below))
                    yield return difference;
            }
            else if (!isDefault)
            {
                yield return new(Under(path, key), left, right);
            }
        }
    }

    private static IEnumerable<PackDifference> Lists(string path, DocumentList before, DocumentList after, DocumentShape shape)
    {
        var isOrdered = (shape.Least is { } least && least == shape.Most) || !AreNamed(before) || !AreNamed(after);
        var (left, right) = (Named(before, isOrdered), Named(after, isOrdered));
        foreach (var name in left.Keys.Concat(right.Keys).Distinct(StringComparer.Ordinal))
        {
            if (left.TryGetValue(name, out var one) && right.TryGetValue(name, out var other))
            {
                foreach (var difference in Nodes(Under(path, name), one, other, shape.Item ?? DocumentShape.Any))
                    yield return difference;
            }
            else
            {
                yield return new(Under(path, name), left.GetValueOrDefault(name), right.GetValueOrDefault(name));
            }
        }
    }

    private static bool AreNamed(DocumentList list) => list.Items.Select(ItemName.Of).Distinct(StringComparer.Ordinal).Count() == list.Items.Count && list.Items.All(item => ItemName.Of(item) is not null);

    private static Dictionary<string, DocumentNode> Named(DocumentList list, bool isOrdered) =>
        list.Items.Select((item, i) => (Name: isOrdered ? FormattableString.Invariant($"{i + 1}") : ItemName.Of(item)!, item)).ToDictionary(pair => pair.Name, pair => pair.item, StringComparer.Ordinal);

    private static bool AreSame(DocumentNode before, DocumentNode after, DocumentShape shape) =>
        before is DocumentScalar left && after is DocumentScalar right && (left.Text == right.Text || (shape.For(before).Kind is ShapeKind.Number or ShapeKind.WholeNumber && AreEqual(left.Text, right.Text)));

    private static bool AreEqual(string left, string right) => NumberText.TryRead(left, out var one) && NumberText.TryRead(right, out var other) && one == other;

    private static DocumentMap Localized(DocumentNode node) => node as DocumentMap ?? new DocumentMap([new("zh", node.Place, node)], node.Place);

    private static DocumentList AsList(DocumentNode node) => node as DocumentList ?? new DocumentList([node], node.Place);

    private static string Under(string path, string part) => path.Length == 0 ? part : $"{path}/{part}";
}
