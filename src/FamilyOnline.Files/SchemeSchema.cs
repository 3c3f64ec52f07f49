using FamilyOnline.Packs;
using FamilyOnline.Plugins;

namespace FamilyOnline.Files;

/// <summary>The JSON Schema (draft 7) of scheme files, each document of which is one scheme (考核办法模式).</summary>
public static class SchemeSchema
{
    /// <summary>Gets the schema of schemes that use the library's own words: <c>docs/schema/scheme-1.schema.json</c>.</summary>
    public static string Json { get; } = SchemaResource.Read("scheme-1");

    /// <summary>Writes the schema from the shapes of the model; the same words give the same text.</summary>
    /// <param name="plugins">The words that rules may use, a plugin's scorers among them; null takes the library's own.</param>
    public static string Write(PluginRegistry? plugins = null) => ShapeSchema.Write(PackShapes.OfScheme(plugins), "FamilyOnline scheme 1 · 考核办法格式 1");
}
