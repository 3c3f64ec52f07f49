using FamilyOnline.Documents;
using FamilyOnline.Packs;
using FamilyOnline.Plugins;
using FamilyOnline.Submissions;

namespace FamilyOnline.Files;

/// <summary>Reads the metrics of a YAML file, with the checks on their figures: lists under <c>metrics</c> and <c>checks</c>, or those of a campaign pack (指标文件读取).</summary>
public static class MetricFileReader
{
    /// <summary>Reads the metrics of a file.</summary>
    /// <param name="nameOrPath">The path of a YAML file, or the name of a pack that comes with the library, such as <c>thousand-households@1</c>.</param>
    /// <param name="plugins">The words that rules of a pack may use; null takes the library's own.</param>
    /// <returns>The metrics, or every problem with file, line, column and remedy.</returns>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public static ReadResult<MetricCatalogue> Read(string nameOrPath, PluginRegistry? plugins = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(nameOrPath);
        if (PackReader.Shipped.Contains(nameOrPath, StringComparer.Ordinal))
            return OfPack(PackReader.Read(nameOrPath, plugins));
        DocumentProblems problems = new();
        if (!File.Exists(nameOrPath))
            return new(null, [YamlProblems.NoSuchFile.At(default, nameOrPath)]);
        return PackBytes.Read(nameOrPath, problems) is { } text ? Parse(text, nameOrPath, plugins) : new(null, problems.All);
    }

    /// <summary>Reads the metrics of a text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="file">The name to give in problems; null for a text without a file.</param>
    /// <param name="plugins">The words that rules of a pack may use; null takes the library's own.</param>
    /// <returns>The metrics, or every problem with line, column and remedy.</returns>
    public static ReadResult<MetricCatalogue> Parse(string yaml, string? file = null, PluginRegistry? plugins = null)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        DocumentProblems problems = new();
        if (YamlDocumentReader.Read(yaml, file, problems) is not { } document)
            return new(null, problems.All);
        if (document is DocumentMap map && map.Find("pack") is not null)
            return OfPack(CampaignPack.Read(map, plugins, new YamlPackSource(null)));
        var metrics = MetricCatalogue.Read(document);
        return new(metrics.TryGetValue(out var read) ? read : null, [.. problems.All, .. metrics.Problems]);
    }

    /// <summary>Reads the checks of another file than that of the metrics.</summary>
    /// <param name="nameOrPath">The path of a YAML file with a list under <c>checks</c>, or of a pack, or the name of one that comes with the library.</param>
    /// <param name="metrics">The metrics whose figures are checked.</param>
    /// <param name="plugins">The words that rules of a pack may use; null takes the library's own.</param>
    /// <returns>The metrics with these checks in place of their own, or every problem with file, line, column and remedy.</returns>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public static ReadResult<MetricCatalogue> ReadChecks(string nameOrPath, MetricCatalogue metrics, PluginRegistry? plugins = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(nameOrPath);
        ArgumentNullException.ThrowIfNull(metrics);
        DocumentProblems problems = new();
        if (PackReader.Shipped.Contains(nameOrPath, StringComparer.Ordinal))
            return Under(metrics, PackReader.Read(nameOrPath, plugins));
        if (!File.Exists(nameOrPath))
            return new(null, [YamlProblems.NoSuchFile.At(default, nameOrPath)]);
        if (PackBytes.Read(nameOrPath, problems) is not { } text || YamlDocumentReader.Read(text, nameOrPath, problems) is not { } document)
            return new(null, problems.All);
        if (document is DocumentMap map && map.Find("pack") is not null)
            return Under(metrics, PackReader.Read(nameOrPath, plugins));
        var checks = metrics.WithChecksOf(document);
        return new(checks.TryGetValue(out var read) ? read : null, [.. problems.All, .. checks.Problems]);
    }

    private static ReadResult<MetricCatalogue> Under(MetricCatalogue metrics, ReadResult<CampaignPack> pack)
    {
        if (!pack.TryGetValue(out var read))
            return new(null, pack.Problems);
        var checks = metrics.WithChecksOf(read.Document);
        return new(checks.TryGetValue(out var found) ? found : null, [.. pack.Problems, .. checks.Problems]);
    }

    private static ReadResult<MetricCatalogue> OfPack(ReadResult<CampaignPack> pack) =>
        new(pack.TryGetValue(out var read) ? new MetricCatalogue(read.Metrics, read.Checks) : null, pack.Problems);
}
