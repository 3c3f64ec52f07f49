using FamilyOnline.Documents;
using FamilyOnline.Packs;
using FamilyOnline.Plugins;
using FamilyOnline.Schemes;

namespace FamilyOnline.Files;

/// <summary>Reads the schemes of a file.</summary>
public static class SchemeFileReader
{
    /// <summary>Reads a file.</summary>
    public static ReadResult<SchemeBook> Read(string path, PluginRegistry? plugins = null)
    {
        DocumentProblems problems = new();
        var text = File.ReadAllText(path);
        var node = YamlDocumentReader.Read(text, path, problems);
        var scheme = node is null ? null : SchemeReader.Read(node, plugins ?? PluginRegistry.BuiltIn, problems);
        return new(scheme is null || problems.HasErrors ? null : new SchemeBook([scheme]), problems.All);
    }
}
