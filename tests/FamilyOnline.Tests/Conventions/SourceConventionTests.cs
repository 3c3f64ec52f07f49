namespace FamilyOnline.Tests.Conventions;

/// <summary>What every file of code keeps to.</summary>
public sealed class SourceConventionTests
{
    /// <summary>Extensions of a container stand where its users look for them.</summary>
    private const string ContainerNamespace = "Microsoft.Extensions.DependencyInjection";

    private const int MostLines = 300;

    [Fact]
    public void All_three_packages_are_looked_at() =>
        Assert.Equal(["FamilyOnline", "FamilyOnline.Files", "FamilyOnline.Hosting"], SourceFile.All.Select(file => file.Project).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Namespaces_are_folders() =>
        Convention.Holds(SourceFile.All
            .Where(file => file.DeclaredNamespace != (file.Project == "FamilyOnline.Hosting" ? ContainerNamespace : file.ExpectedNamespace))
            .Select(file => $"{file.Path}: {file.DeclaredNamespace}"));

    [Fact]
    public void Folders_are_at_most_one_level_deep() => Convention.Holds(SourceFile.All.Where(file => file.Folder.Contains('/', StringComparison.Ordinal)).Select(file => file.Path));

    [Fact]
    public void A_file_holds_one_type_and_has_its_name() =>
        Convention.Holds(SourceFile.All
            .Where(file => file.Types is not [var only] || !(file.Name == only.Name || (only.IsGeneric && file.Name == only.Name + "OfT")))
            .Select(file => $"{file.Path}: {string.Join(", ", file.Types.Select(type => type.Name))}"));

    [Fact]
    public void No_file_is_long() => Convention.Holds(SourceFile.All.Where(file => file.Lines > MostLines).Select(file => $"{file.Path}: {file.Lines} lines"));
}
