using System.Reflection;
using FamilyOnline.Documents;
using FamilyOnline.Packs;
using FamilyOnline.Plugins;

namespace FamilyOnline.Files;

/// <summary>Reads packs from YAML: a county's own file, or one that comes with the library.</summary>
public static class PackReader
{
    private const string ResourcePrefix = "FamilyOnline.Files.Packs.";

    /// <summary>Gets the names of the packs that come with the library, in ordinal order.</summary>
    public static IReadOnlyList<string> Shipped { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal) && name.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(name => name[ResourcePrefix.Length..^".yaml".Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Reads a pack.</summary>
    /// <param name="nameOrPath">The name of a pack that comes with the library, such as <c>thousand-households@1</c>, or the path of a YAML file.</param>
    /// <param name="plugins">The words that its rules may use; null takes the library's own.</param>
    /// <returns>The pack, or every problem with file, line, column and remedy.</returns>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public static ReadResult<CampaignPack> Read(string nameOrPath, PluginRegistry? plugins = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(nameOrPath);
        if (Shipped.Contains(nameOrPath, StringComparer.Ordinal))
            return Parse(ShippedText(nameOrPath), nameOrPath + ".yaml", plugins);
        if (File.Exists(nameOrPath))
            return Parse(File.ReadAllText(nameOrPath), nameOrPath, plugins);
        return new(null, [YamlProblems.NoSuchPack.At(default, nameOrPath, string.Join(", ", Shipped))]);
    }

    /// <summary>Reads a pack from a text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="file">The name to give in problems; null for a text without a file.</param>
    /// <param name="plugins">The words that its rules may use; null takes the library's own.</param>
    /// <returns>The pack, or every problem with line, column and remedy.</returns>
    public static ReadResult<CampaignPack> Parse(string yaml, string? file = null, PluginRegistry? plugins = null)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        DocumentProblems problems = new();
        var document = YamlDocumentReader.Read(yaml, file, problems);
        if (document is null)
            return new(null, problems.All);
        var read = CampaignPack.Read(document, plugins);
        return new(read.TryGetValue(out var pack) ? pack : null, [.. problems.All.Concat(read.Problems).OrderBy(problem => problem.Place.Line).ThenBy(problem => problem.Place.Column)]);
    }

    private static string ShippedText(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(ResourcePrefix + name + ".yaml")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
