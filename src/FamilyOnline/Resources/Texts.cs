using System.Resources;

namespace FamilyOnline.Resources;

/// <summary>The texts of this package, one set of resources for each capability.</summary>
internal static class Texts
{
    public static ResourceManager Problems { get; } = Of("Problems");

    public static ResourceManager Documents { get; } = Of("Documents");

    private static ResourceManager Of(string name) => new($"FamilyOnline.Resources.{name}", typeof(Texts).Assembly);
}
