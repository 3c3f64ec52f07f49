using System.Reflection;
using FamilyOnline.Files;
using Microsoft.Extensions.DependencyInjection;

namespace FamilyOnline.Tests.Conventions;

/// <summary>The assemblies of the three packages, and what they show.</summary>
internal static class Packages
{
    public const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<Assembly> All { get; } =
        [typeof(Campaign).Assembly, typeof(PackReader).Assembly, typeof(FamilyOnlineServiceCollectionExtensions).Assembly];

    public static IReadOnlyList<Type> PublicTypes { get; } =
        [.. All.SelectMany(assembly => assembly.GetExportedTypes()).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>The name without the count of type parameters: <c>ReadResult</c> for <c>ReadResult`1</c>.</summary>
    public static string PlainName(Type type) => type.Name.Split('`')[0];
}
