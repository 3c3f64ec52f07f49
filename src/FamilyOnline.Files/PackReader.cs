using FamilyOnline.Documents;
using FamilyOnline.Packs;
using FamilyOnline.Plugins;

namespace FamilyOnline.Files;

/// <summary>Reads packs from YAML: a county's own file, or one that comes with the library.</summary>
/// <remarks>
/// A pack that says <c>extends</c> is put together with the pack it names: one that comes with the library, <c>name@version.yaml</c> in the folder of
/// packs, or a file below its own folder. It reads no file elsewhere, so that a stranger's pack may be tried.
/// </remarks>
public static class PackReader
{
    /// <summary>Gets the names of the packs that come with the library, in ordinal order.</summary>
    public static IReadOnlyList<string> Shipped => ShippedPacks.Names;

    /// <summary>Reads a pack.</summary>
    /// <param name="nameOrPath">The name of a pack that comes with the library, such as <c>thousand-households@1</c>, or the path of a YAML file.</param>
    /// <param name="plugins">The words that its rules may use; null takes the library's own.</param>
    /// <param name="packs">The folder of packs that may be extended by name; null looks beside the file.</param>
    /// <returns>The pack, or every problem with file, line, column and remedy.</returns>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public static ReadResult<CampaignPack> Read(string nameOrPath, PluginRegistry? plugins = null, string? packs = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(nameOrPath);
        if (ShippedPacks.Find(nameOrPath) is { } shipped)
            return Parse(shipped, nameOrPath + ".yaml", plugins, packs);
        DocumentProblems problems = new();
        if (File.Exists(nameOrPath))
            return PackBytes.Read(nameOrPath, problems) is { } text ? Read(text, nameOrPath, plugins, packs, problems) : new(null, problems.All);
        return new(null, [YamlProblems.NoSuchPack.At(default, nameOrPath, string.Join(", ", Shipped))]);
    }

    /// <summary>Reads a pack from a text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="file">The name to give in problems, and beside which packs are looked up; null for a text without a file.</param>
    /// <param name="plugins">The words that its rules may use; null takes the library's own.</param>
    /// <param name="packs">The folder of packs that may be extended by name; null looks beside the file, if there is one.</param>
    /// <returns>The pack, or every problem with line, column and remedy.</returns>
    public static ReadResult<CampaignPack> Parse(string yaml, string? file = null, PluginRegistry? plugins = null, string? packs = null)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        return Read(yaml, file, plugins, packs, new DocumentProblems());
    }

    private static ReadResult<CampaignPack> Read(string yaml, string? file, PluginRegistry? plugins, string? packs, DocumentProblems problems)
    {
        if (YamlDocumentReader.Read(yaml, file, problems) is not { } document)
            return new(null, problems.All);
        var read = CampaignPack.Read(document, plugins, new YamlPackSource(packs));
        foreach (var problem in read.Problems)
            problems.Add(problem);
        return new(read.TryGetValue(out var pack) && !problems.HasErrors ? pack : null, problems.All);
    }
}
