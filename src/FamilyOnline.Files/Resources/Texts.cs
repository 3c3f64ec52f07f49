using System.Resources;

namespace FamilyOnline.Files.Resources;

/// <summary>The texts of this package, one set of resources for each kind of file.</summary>
internal static class Texts
{
    public static ResourceManager Yaml { get; } = Of("Yaml");

    public static ResourceManager Reports { get; } = Of("Reports");

    public static ResourceManager Divisions { get; } = Of("Divisions");

    private static ResourceManager Of(string name) => new($"FamilyOnline.Files.Resources.{name}", typeof(Texts).Assembly);
}
