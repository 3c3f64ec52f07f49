using FamilyOnline.Shapes;

namespace FamilyOnline.Files.Tests.Schemas;

/// <summary>Every key of a shape and of the shapes below it, each shape once.</summary>
internal static class ShapeWalk
{
    public static IEnumerable<ShapeKey> Keys(DocumentShape root) => Shapes(root).SelectMany(shape => shape.Keys);

    public static IReadOnlyList<DocumentShape> Shapes(DocumentShape root)
    {
        HashSet<DocumentShape> seen = [];
        Queue<DocumentShape> open = new([root]);
        while (open.TryDequeue(out var shape))
        {
            if (!seen.Add(shape))
                continue;
            foreach (var below in shape.Keys.Select(key => key.Shape).Concat(shape.Alternatives).Concat(shape.Item is { } item ? [item] : []))
                open.Enqueue(below);
        }

        return [.. seen];
    }
}
