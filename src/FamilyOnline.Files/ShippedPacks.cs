using System.Reflection;

namespace FamilyOnline.Files;

/// <summary>The packs that come with the library, as texts.</summary>
internal static class ShippedPacks
{
    private const string Prefix = "FamilyOnline.Files.Packs.";
    private const string Suffix = ".yaml";

    /// <summary>Gets their names, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Gives the text of a pack, or null where none has the name.</summary>
    public static string? Find(string name)
    {
        if (!Names.Contains(name, StringComparer.Ordinal))
            return null;
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + name + Suffix)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
