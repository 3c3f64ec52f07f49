using FamilyOnline.Packs;
using FamilyOnline.Plugins;

namespace FamilyOnline.Files;

/// <summary>The JSON Schema (draft 7) of pack files, from which editors complete and check them (方案包模式).</summary>
public static class PackSchema
{
    /// <summary>Gets the schema of packs that use the library's own words: <c>docs/schema/pack-1.schema.json</c>.</summary>
    public static string Json { get; } = SchemaResource.Read("pack-1");

    /// <summary>Writes the schema from the shapes of the model; the same words give the same text.</summary>
    /// <param name="plugins">The words that rules may use, a plugin's scorers among them; null takes the library's own.</param>
    public static string Write(PluginRegistry? plugins = null) => ShapeSchema.Write(PackShapes.Of(plugins), "FamilyOnline pack 1 · 方案包格式 1");
}
