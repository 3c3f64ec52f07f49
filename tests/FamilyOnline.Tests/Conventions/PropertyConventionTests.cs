using System.Text.RegularExpressions;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Tests.Conventions;

/// <summary>Every property is marked, since the long run of .ci/run takes the marked ones only and would pass over the others in silence.</summary>
public sealed partial class PropertyConventionTests
{
    private const string Mark = """[Trait("Category", "Property")]""";

    [Fact]
    public void Every_property_is_marked_for_the_long_run()
    {
        var files = Directory.EnumerateFiles(RepositoryPaths.InRoot("tests"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(RepositoryPaths.Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/Conventions/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => (Path: file, Text: File.ReadAllText(RepositoryPaths.InRoot(file)).ReplaceLineEndings("\n")))
            .ToList();

        Assert.True(files.Sum(file => Sampling().Count(file.Text)) > 20, "The scan found hardly any property; it looks at the wrong place.");
        Convention.Holds(files.SelectMany(file => UnmarkedIn(file.Text).Select(test => $"{file.Path}: {test}")));
    }

    [Theory]
    [InlineData("[Fact]\n[Trait(\"Category\", \"Property\")]\npublic void A() => gen.Sample(", "")]
    [InlineData("[Trait(\"Category\", \"Property\")]\npublic sealed class B\n{\n[Fact]\npublic void A() => gen.Sample(", "")]
    [InlineData("[Fact]\npublic void A() => gen.Sample(", "A")]
    [InlineData("[Fact]\n[Trait(\"Category\", \"Property\")]\npublic void A() => gen.Sample(\n[Fact]\npublic void B() => gen.Sample(", "B")]
    public void The_mark_of_another_test_does_not_count(string text, string unmarked) => Assert.Equal(unmarked, string.Join(' ', UnmarkedIn(text)));

    /// <summary>The tests that draw samples and have the mark neither themselves nor on their class.</summary>
    private static IEnumerable<string> UnmarkedIn(string text)
    {
        var start = text.IndexOf(" class ", StringComparison.Ordinal);
        if (start >= 0 && text[..start].Contains(Mark, StringComparison.Ordinal))
            return [];
        return TestStart().Split(text).Skip(1)
            .Where(test => Sampling().IsMatch(test) && !test.Contains(Mark, StringComparison.Ordinal))
            .Select(test => TestName().Match(test).Groups[1].Value);
    }

    [GeneratedRegex(@"\.Sample(?:Async)?\(")]
    private static partial Regex Sampling();

    /// <summary>The attribute with which each test begins.</summary>
    [GeneratedRegex(@"^\s*\[(?:Shared)?(?:Fact|Theory)(?=[\](,])", RegexOptions.Multiline)]
    private static partial Regex TestStart();

    [GeneratedRegex(@"\bpublic (?:async )?(?:void|Task) (\w+)")]
    private static partial Regex TestName();
}
