using System.IO.Compression;
using System.Xml.Linq;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Packaging.Tests;

/// <summary>What a person gets who installs a package.</summary>
[Collection(PackagingTestGroup.Name)]
public sealed class PackageContentTests(PackedPackages packed)
{
    public static TheoryData<string> Packages => [.. PackedPackages.Names];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Every_package_says_what_it_is_and_under_which_licence(string package)
    {
        var metadata = Metadata(package);

        Assert.Equal(package, metadata["id"]);
        Assert.Equal(packed.Version, metadata["version"]);
        Assert.Equal("Apache-2.0", metadata["license"]);
        Assert.Equal("README.md", metadata["readme"]);
        Assert.Equal("icon.png", metadata["icon"]);
        Assert.EndsWith(".", metadata["description"], StringComparison.Ordinal);
        Assert.Contains("campaign", metadata["tags"], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Every_package_has_readme_icon_library_and_documentation(string package)
    {
        var files = Files(packed.PathOf(package, "nupkg"));

        Assert.Superset(new HashSet<string>(["README.md", "icon.png", $"lib/net10.0/{package}.dll", $"lib/net10.0/{package}.xml"]), files);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Every_package_with_texts_has_them_in_Chinese(string package)
    {
        var hasTexts = Directory.EnumerateFiles(RepositoryPaths.InRoot("src", package), "*.zh-Hans.resx", SearchOption.AllDirectories).Any();

        Assert.Equal(hasTexts, Files(packed.PathOf(package, "nupkg")).Contains($"lib/net10.0/zh-Hans/{package}.resources.dll"));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Every_package_has_symbols(string package) =>
        Assert.Contains($"lib/net10.0/{package}.pdb", Files(packed.PathOf(package, "snupkg")));

    [Fact]
    public void The_core_depends_on_no_container_and_no_file_format()
    {
        using var archive = ZipFile.OpenRead(packed.PathOf("FamilyOnline", "nupkg"));
        var dependencies = Nuspec(archive, "FamilyOnline").Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => element.Attribute("id")!.Value);

        Assert.Equal(["NodaTime", "Pidgin"], dependencies.Order(StringComparer.Ordinal));
    }

    private static HashSet<string> Files(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    private Dictionary<string, string> Metadata(string package)
    {
        using var archive = ZipFile.OpenRead(packed.PathOf(package, "nupkg"));
        return Nuspec(archive, package).Root!.Elements().Single().Elements().Where(element => !element.HasElements).ToDictionary(element => element.Name.LocalName, element => element.Value);
    }

    private static XDocument Nuspec(ZipArchive archive, string package)
    {
        using var stream = archive.GetEntry($"{package}.nuspec")!.Open();
        return XDocument.Load(stream);
    }
}
