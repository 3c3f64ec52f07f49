using FamilyOnline.Plugins;
using FamilyOnline.Schemes;
using FamilyOnline.Shapes;

namespace FamilyOnline.Packs;

/// <summary>What a pack looks like: every key of every section, as data (方案包形式).</summary>
public static class PackShapes
{
    private static readonly DocumentShape Format = DocumentShape.Word(PackDocument.Format);
    private static readonly DocumentShape PackName = DocumentShape.TextOf(ShapePatterns.PackName);

    /// <summary>Gives the shape of a pack file: a whole pack, or a layer that changes another.</summary>
    /// <param name="plugins">The words that its rules may use; null takes the library's own.</param>
    /// <returns>Two alternatives, named <c>pack</c> and <c>layer</c>.</returns>
    public static DocumentShape Of(PluginRegistry? plugins = null)
    {
        SchemeShapes schemes = new(plugins ?? PluginRegistry.BuiltIn);
        return DocumentShape.OneOf(DocumentShape.Map(() => Whole(schemes.Scheme), "pack"), DocumentShape.Map(Layer, "layer"));
    }

    /// <summary>Gives the shape of a scheme that stands alone, as scheme files hold it.</summary>
    /// <param name="plugins">The words that its rules may use; null takes the library's own.</param>
    /// <returns>Two alternatives: a scheme of one sheet, and one of stages.</returns>
    public static DocumentShape OfScheme(PluginRegistry? plugins = null) => new SchemeShapes(plugins ?? PluginRegistry.BuiltIn).Scheme;

    private static ShapeKey[] Whole(DocumentShape scheme) =>
    [
        ShapeKey.Must("pack.format", Format),
        ShapeKey.Must("pack.pack", PackName),
        ShapeKey.Must("pack.title", DocumentShape.LocalizedText),
        .. SectionShapes.Provenance(),
        ShapeKey.Must("pack.guidance", SectionShapes.Guidance),
        ShapeKey.May("pack.parent", SectionShapes.Parent),
        ShapeKey.May("pack.units", DocumentShape.List(SectionShapes.Unit)),
        ShapeKey.May("pack.groups", DocumentShape.List(SectionShapes.Group)),
        ShapeKey.Must("pack.phases", DocumentShape.List(SectionShapes.Phase, 1)),
        ShapeKey.May("pack.metrics", DocumentShape.List(MeasureShapes.Metric)),
        ShapeKey.May("pack.checks", DocumentShape.List(MeasureShapes.Check)),
        ShapeKey.May("pack.forms", DocumentShape.List(MeasureShapes.Form)),
        ShapeKey.May("pack.calendar", MeasureShapes.Calendar),
        ShapeKey.May("pack.objectives", DocumentShape.List(MeasureShapes.Objective)),
        ShapeKey.May("pack.targets", DocumentShape.List(MeasureShapes.Target)),
        ShapeKey.May("pack.tasks", DocumentShape.List(SectionShapes.Task)),
        ShapeKey.May("pack.organisation", DocumentShape.List(SectionShapes.Body)),
        ShapeKey.May("pack.requirements", DocumentShape.List(SectionShapes.Requirement)),
        ShapeKey.May("pack.schemes", DocumentShape.List(scheme)),
    ];

    private static ShapeKey[] Layer() =>
    [
        ShapeKey.Must("pack.format", Format),
        ShapeKey.Must("pack.pack", PackName),
        ShapeKey.Must("layer.extends", DocumentShape.Text),
        ShapeKey.May("pack.title", DocumentShape.LocalizedText),
        ShapeKey.May("item.source", DocumentShape.Text),
        ShapeKey.May("item.assumed", DocumentShape.Text),
        ShapeKey.May("layer.replace", DocumentShape.OpenMap(ShapePatterns.NotBlank, DocumentShape.Any)),
        ShapeKey.May("layer.add", DocumentShape.OpenMap(ShapePatterns.NotBlank, DocumentShape.Any)),
        ShapeKey.May("layer.remove", DocumentShape.OneOrList(DocumentShape.Text)),
    ];
}
