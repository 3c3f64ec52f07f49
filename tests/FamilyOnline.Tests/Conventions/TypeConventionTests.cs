using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace FamilyOnline.Tests.Conventions;

/// <summary>What every public type of the three packages keeps to.</summary>
public sealed class TypeConventionTests
{
    private static readonly string[] SettingSuffixes = ["Options", "Parts", "Content", "Input"];
    private static readonly string[] EmptyNames = ["Manager", "Helper", "Helpers", "Util", "Utils", "Base", "Impl"];

    [Fact]
    public void All_three_packages_are_looked_at() =>
        Assert.True(Packages.All.All(assembly => assembly.GetExportedTypes().Length > 0) && Packages.PublicTypes.Count > 100);

    [Fact]
    public void Public_classes_are_sealed_static_or_abstract() =>
        Convention.Holds(Packages.PublicTypes.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }));

    /// <summary>Settings that stand side by side may be given by name; so may the values of a positional record, which checks nothing.</summary>
    [Fact]
    public void Public_properties_never_change_once_made() =>
        Convention.Holds(Packages.PublicTypes.SelectMany(type => type.GetProperties(Packages.Declared)).Where(property => property.SetMethod is { IsPublic: true } && !MayBeGiven(property)).Select(Shown));

    [Fact]
    public void Fields_are_constant_or_private_to_an_instance_or_read_only() =>
        Convention.Holds(Packages.All.SelectMany(assembly => assembly.GetTypes()).Where(type => !IsMadeByCompiler(type))
            .SelectMany(type => type.GetFields(Packages.Declared | BindingFlags.NonPublic))
            .Where(field => (field.IsStatic || field.IsPublic) && field is { IsLiteral: false, IsInitOnly: false, IsSpecialName: false } && !IsMadeByCompiler(field))
            .Select(Shown));

    [Fact]
    public void Nothing_public_gives_away_a_collection_that_can_be_changed() =>
        Convention.Holds(Packages.PublicTypes.SelectMany(type => type.GetProperties(Packages.Declared)).Where(property => IsMutableCollection(property.PropertyType)).Select(Shown)
            .Concat(Packages.PublicTypes.SelectMany(type => type.GetMethods(Packages.Declared)).Where(method => !method.IsSpecialName && IsMutableCollection(method.ReturnType)).Select(Shown)));

    [Fact]
    public void Zero_of_every_enum_is_unspecified_and_of_flags_none() =>
        Convention.Holds(Packages.All.SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsEnum && Enum.GetName(type, 0) != (type.IsDefined(typeof(FlagsAttribute), false) ? "None" : "Unspecified")));

    [Fact]
    public void Every_public_type_has_a_summary()
    {
        var documented = Packages.All
            .SelectMany(assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member"))
            .Where(member => !string.IsNullOrWhiteSpace(member.Element("summary")?.Value))
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet(StringComparer.Ordinal);

        Convention.Holds(Packages.PublicTypes.Where(type => !documented.Contains("T:" + type.FullName!.Replace('+', '.'))));
    }

    [Fact]
    public void A_name_says_what_a_type_is() =>
        Convention.Holds(Packages.All.SelectMany(assembly => assembly.GetTypes()).Where(type => !IsMadeByCompiler(type) && EmptyNames.Any(Packages.PlainName(type).EndsWith)));

    [Fact]
    public void A_type_is_not_called_like_its_namespace() =>
        Convention.Holds(Packages.PublicTypes.Where(type => type.Namespace!.EndsWith("." + Packages.PlainName(type), StringComparison.Ordinal)));

    private static bool MayBeGiven(PropertyInfo property) =>
        property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
        && (SettingSuffixes.Any(property.DeclaringType!.Name.EndsWith) || IsPositional(property) || IsOnlyOurs(property.DeclaringType!));

    /// <summary>Told by having neither a public constructor nor a copy for <c>with</c>: nobody else can come to set its properties.</summary>
    private static bool IsOnlyOurs(Type type) => type.IsClass && type.GetConstructors().Length == 0 && type.GetMethod("<Clone>$") is null;

    /// <summary>Told by the method that the compiler makes for positional records, with a parameter for each of its values.</summary>
    private static bool IsPositional(PropertyInfo property) =>
        property.DeclaringType!.GetMethod("Deconstruct") is { } parts
        && parts.IsDefined(typeof(CompilerGeneratedAttribute))
        && parts.GetParameters().Any(part => part.Name == property.Name);

    private static bool IsMutableCollection(Type type) =>
        type.IsArray || (type.IsGenericType && type.Namespace == "System.Collections.Generic" && !type.IsInterface && type.Name.Split('`')[0] is "List" or "Dictionary" or "HashSet" or "SortedDictionary" or "Queue" or "Stack")
        || (type.IsGenericType && type.Name.Split('`')[0] is "IList" or "IDictionary" or "ISet" or "ICollection");

    private static bool IsMadeByCompiler(MemberInfo member) =>
        member.Name.Contains('<', StringComparison.Ordinal) || member.IsDefined(typeof(CompilerGeneratedAttribute)) || (member.DeclaringType is { } outer && IsMadeByCompiler(outer))
        || (member is Type type && type.Namespace?.StartsWith("FamilyOnline", StringComparison.Ordinal) != true && type.Namespace != "Microsoft.Extensions.DependencyInjection");

    private static string Shown(MemberInfo member) => $"{member.DeclaringType}.{member.Name}";
}
