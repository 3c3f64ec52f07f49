using System.Globalization;
using FamilyOnline.Files.Resources;
using FamilyOnline.Layers;
using FamilyOnline.Packs;

namespace FamilyOnline.Files;

/// <summary>Shows where every line of a pack comes from.</summary>
public static class PackExplanation
{
    /// <summary>Writes a pack as YAML, all layers put together, each line with a comment that says which file and line it comes from.</summary>
    /// <remarks>What a layer replaced or added is marked, and what it removed is listed at the end. The text can be read as a pack again.</remarks>
    /// <param name="pack">The pack.</param>
    /// <param name="culture">The reader's culture; null takes <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>The text; lines end in a line feed.</returns>
    public static string Explain(this CampaignPack pack, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var text = PackWriter.Write(pack);
        var origins = LineOrigins.Of(pack.Document, text);
        var lines = text.Split('\n')[..^1].Select((line, index) => origins.Find(index + 1) is { } origin ? $"{line}  # {Said(pack, origin, culture)}" : line);
        return string.Concat(Head(pack, culture).Concat(lines).Concat(Removed(pack, culture)).Select(line => line + "\n"));
    }

    private static string Said(CampaignPack pack, LineOrigin origin, CultureInfo? culture)
    {
        var change = origin.Whole is { } whole ? ChangeAt(pack, whole) : null;
        change ??= ChangeAt(pack, origin.Place);
        var place = Written(pack, change?.Place ?? origin.Place);
        return change?.Kind switch
        {
            LayerChangeKind.Replace => Texts.Render(Texts.Explanations, "replaces", culture, place, Written(pack, change.Before)),
            LayerChangeKind.Add => Texts.Render(Texts.Explanations, "adds", culture, place),
            _ => place,
        };
    }

    private static LayerChange? ChangeAt(CampaignPack pack, Place place) =>
        pack.Layers.SelectMany(layer => layer.Changes).FirstOrDefault(change => change.Kind != LayerChangeKind.Remove && change.Place == place);

    private static IEnumerable<string> Head(CampaignPack pack, CultureInfo? culture) =>
        pack.Layers.Count < 2 ? [] : ["# " + Texts.Render(Texts.Explanations, "layers", culture, string.Join(" ← ", pack.Layers))];

    private static IEnumerable<string> Removed(CampaignPack pack, CultureInfo? culture) =>
        from layer in pack.Layers
        from change in layer.Changes
        where change.Kind == LayerChangeKind.Remove
        select "# " + Texts.Render(Texts.Explanations, "removes", culture, Written(pack, change.Place), change.Path, Written(pack, change.Before));

    /// <summary>A text without a file is called by the pack's name.</summary>
    private static string Written(CampaignPack pack, Place place) => FormattableString.Invariant($"{place.File ?? pack.ToString()}:{place.Line}");
}
