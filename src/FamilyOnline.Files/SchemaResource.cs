using System.Reflection;

namespace FamilyOnline.Files;

/// <summary>The schemas that come with the library, as texts.</summary>
internal static class SchemaResource
{
    /// <summary>Reads the schema of a format, such as <c>pack-1</c>.</summary>
    public static string Read(string format)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"FamilyOnline.Files.Schemas.{format}.schema.json")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
