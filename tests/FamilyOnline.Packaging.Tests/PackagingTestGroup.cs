namespace FamilyOnline.Packaging.Tests;

/// <summary>Tests that share the packed packages.</summary>
[CollectionDefinition(Name)]
public sealed class PackagingTestGroup : ICollectionFixture<PackedPackages>
{
    public const string Name = "packed packages";
}
