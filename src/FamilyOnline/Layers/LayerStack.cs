using FamilyOnline.Documents;

namespace FamilyOnline.Layers;

/// <summary>Follows <c>extends</c> down to the pack that extends nothing, and puts the layers together from there.</summary>
internal static class LayerStack
{
    /// <summary>Gives the document with all its layers; null where a pack below is missing, or one extends itself.</summary>
    public static LayeredDocument? Read(DocumentNode document, IPackSource source, DocumentProblems problems)
    {
        List<LayerText> layers = [];
        var bottom = document;
        while (LayerText.Read(bottom, problems) is { } layer)
        {
            layers.Add(layer);
            if (IsCycle(layers, problems) || Below(layer, source, problems) is not { } below)
                return null;
            bottom = below;
        }

        return layers.Count == 0 && IsLayer(document) ? null : Build(bottom, layers, problems);
    }

    /// <summary>Tells whether a document wants to extend another, however badly it says so.</summary>
    private static bool IsLayer(DocumentNode document) => (document as DocumentMap)?.Find("extends") is not null;

    private static DocumentNode? Below(LayerText layer, IPackSource source, DocumentProblems problems)
    {
        var (asked, place) = (layer.Extends.Text, layer.Extends.Place);
        if (source.Find(asked, place, problems) is not { } below)
            return null;
        var name = NameOf(below);
        if (asked.Contains('@', StringComparison.Ordinal) && name != asked && !asked.Contains('/', StringComparison.Ordinal) && !asked.EndsWith(".yaml", StringComparison.Ordinal))
            problems.Add(LayerProblems.OtherName.At(place, asked, below.Place.ToString(), name));
        var (ours, theirs) = (FormatOf(layer.Map), FormatOf(below));
        if (ours?.Text != theirs?.Text)
            problems.Add(LayerProblems.OtherFormat.At(ours?.Place ?? layer.Map.Place, ours?.Text ?? "", theirs?.Text ?? "", (theirs ?? below).Place.ToString()));
        return below;
    }

    private static bool IsCycle(List<LayerText> layers, DocumentProblems problems)
    {
        var name = NameOf(layers[^1].Map);
        var first = layers.FindIndex(layer => NameOf(layer.Map) == name);
        if (first == layers.Count - 1)
            return false;
        var steps = layers[first..^1].Select(layer => $"{NameOf(layer.Map)} ({layer.Extends.Place})");
        problems.Add(LayerProblems.Cycle.At(layers[first].Extends.Place, name, $"{string.Join(" → ", steps)} → {name}"));
        return true;
    }

    private static LayeredDocument Build(DocumentNode bottom, List<LayerText> layers, DocumentProblems problems)
    {
        List<PackLayer> made = [new(NameOf(bottom), bottom.Place, [])];
        List<Removal> removals = [];
        foreach (var layer in layers.AsEnumerable().Reverse())
        {
            if (bottom is not DocumentMap below)
                break;
            var (merged, changes, removed) = LayerMerge.Apply(below, layer, problems);
            made.Insert(0, new(NameOf(layer.Map), layer.Map.Place, changes));
            removals.AddRange(removed);
            bottom = merged;
        }

        return new(bottom, made, removals);
    }

    private static string NameOf(DocumentNode document) => ((document as DocumentMap)?.Find("pack") as DocumentScalar)?.Text ?? "";

    private static DocumentScalar? FormatOf(DocumentNode document) => (document as DocumentMap)?.Find("format") as DocumentScalar;
}
