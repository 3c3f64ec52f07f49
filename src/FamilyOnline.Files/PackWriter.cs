using FamilyOnline.Packs;

namespace FamilyOnline.Files;

/// <summary>Writes packs as YAML.</summary>
public static class PackWriter
{
    /// <summary>Writes a pack so that <see cref="PackReader.Parse"/> gives the same pack again; the same pack gives the same text.</summary>
    /// <remarks>Comments and layout of a file that it was read from are not kept; every key and value is.</remarks>
    public static string Write(CampaignPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return YamlDocumentWriter.Write(pack.Document);
    }
}
