using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Tests.Conventions;

/// <summary>Every kind of problem that any package declares: texts in both languages, a line in the documentation, a test that names it.</summary>
public sealed partial class ProblemConventionTests
{
    /// <summary>Codes that no test names yet. This list only shrinks: a code that a test names must leave it.</summary>
    private static readonly string[] NoTestYet = [];

    private static readonly IReadOnlyList<ProblemKind> Kinds =
        [.. Packages.All.SelectMany(assembly => assembly.GetTypes()).Where(type => !type.ContainsGenericParameters).SelectMany(KindsOf).Distinct().OrderBy(kind => kind.Code, StringComparer.Ordinal)];

    private static readonly IReadOnlyDictionary<string, string> English = TextsOf(file => !file.Contains(".zh-", StringComparison.Ordinal));
    private static readonly IReadOnlyDictionary<string, string> Chinese = TextsOf(file => file.EndsWith(".zh-Hans.resx", StringComparison.Ordinal));

    [Fact]
    public void Every_code_in_the_sources_is_among_the_kinds_looked_at()
    {
        var written = SourceFile.All.SelectMany(file => CodeLiteral().Matches(file.Text)).Select(match => match.Value.Trim('"')).Distinct(StringComparer.Ordinal);

        Assert.NotEmpty(Kinds);
        Convention.Holds(written.Except(Kinds.Select(kind => kind.Code), StringComparer.Ordinal));
    }

    [Fact]
    public void Every_code_is_declared_once() => Convention.Holds(Kinds.GroupBy(kind => kind.Code, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Every_code_has_text_and_remedy_in_both_languages()
    {
        string[] keys = [.. Kinds.SelectMany(kind => new[] { kind.Code, kind.Code + ".remedy" })];

        Convention.Holds(keys.Where(key => !English.ContainsKey(key)).Select(key => $"{key} (en)"));
        Convention.Holds(keys.Where(key => !Chinese.ContainsKey(key)).Select(key => $"{key} (zh)"));
    }

    [Fact]
    public void Both_languages_have_the_same_texts()
    {
        Convention.Holds(English.Keys.Except(Chinese.Keys, StringComparer.Ordinal).Select(key => $"{key} (zh)"));
        Convention.Holds(Chinese.Keys.Except(English.Keys, StringComparer.Ordinal).Select(key => $"{key} (en)"));
    }

    [Fact]
    public void Every_code_has_a_line_in_the_documentation_with_its_severity()
    {
        var lines = Directory.EnumerateFiles(RepositoryPaths.InRoot("docs", "problems"), "*.md").SelectMany(File.ReadLines).ToList();

        Convention.Holds(Kinds.Where(kind => !lines.Exists(line => line.StartsWith($"| `{kind.Code}` | {SeverityOf(kind)} | ", StringComparison.Ordinal))).Select(kind => kind.Code));
    }

    [Fact]
    public void Every_line_of_the_documentation_has_its_code()
    {
        var described = Directory.EnumerateFiles(RepositoryPaths.InRoot("docs", "problems"), "*.md").SelectMany(File.ReadLines)
            .Select(line => DocumentedCode().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value);

        Convention.Holds(described.Except(Kinds.Select(kind => kind.Code), StringComparer.Ordinal));
    }

    [Fact]
    public void The_index_of_problems_leads_to_every_page()
    {
        var index = File.ReadAllText(RepositoryPaths.InRoot("docs", "problems.md"));

        Convention.Holds(Directory.EnumerateFiles(RepositoryPaths.InRoot("docs", "problems"), "*.md").Select(Path.GetFileName).Where(page => !index.Contains($"(problems/{page})", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_code_is_named_by_a_test()
    {
        var tests = string.Join('\n', Directory.EnumerateFiles(RepositoryPaths.InRoot("tests"), "*", SearchOption.AllDirectories)
            .Select(file => file.Replace('\\', '/'))
            .Where(file => (file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".snap", StringComparison.Ordinal) || file.EndsWith("/Hostile/expected.txt", StringComparison.Ordinal))
                && !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/Conventions/", StringComparison.Ordinal))
            .Select(File.ReadAllText));
        var untested = Kinds.Select(kind => kind.Code).Where(code => !Regex.IsMatch(tests, $@"(?<![\w.-]){Regex.Escape(code)}(?![\w-])(?!\.\w)"));

        Assert.Equal(NoTestYet, untested);
    }

    private static string SeverityOf(ProblemKind kind) => kind.Severity == Severity.Error ? "error" : "warning";

    /// <summary>The kinds that a type declares, itself or by an object that holds several.</summary>
    private static IEnumerable<ProblemKind> KindsOf(Type type)
    {
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        foreach (var property in type.GetProperties(Static).Where(property => property.GetIndexParameters().Length == 0))
        {
            if (property.PropertyType == typeof(ProblemKind))
            {
                yield return (ProblemKind)property.GetValue(null)!;
                continue;
            }

            var held = property.PropertyType.GetProperties(Instance).Where(part => part.PropertyType == typeof(ProblemKind)).ToList();
            if (held.Count > 0 && property.PropertyType != typeof(Problem) && property.GetValue(null) is { } holder)
            {
                foreach (var kind in held.Select(part => part.GetValue(holder)).OfType<ProblemKind>())
                    yield return kind;
            }
        }
    }

    private static Dictionary<string, string> TextsOf(Func<string, bool> isWanted) =>
        Directory.EnumerateFiles(RepositoryPaths.InRoot("src"), "*.resx", SearchOption.AllDirectories)
            .Where(isWanted)
            .Order(StringComparer.Ordinal)
            .SelectMany(file => XDocument.Load(file).Root!.Elements("data").Select(entry => (Base: Path.GetFileName(file).Split('.')[0], Entry: entry)))
            .Where(text => !string.IsNullOrWhiteSpace(text.Entry.Element("value")?.Value))
            .DistinctBy(text => text.Entry.Attribute("name")!.Value)
            .ToDictionary(text => text.Entry.Attribute("name")!.Value, text => text.Entry.Element("value")!.Value, StringComparer.Ordinal);

    [GeneratedRegex("""(?:(?<=\b(?:Error|Warning)\()"[a-z][a-z-]*\.[a-z-]+"(?=[,)])|"[a-z][a-z-]*\.[a-z-]+"(?=, Severity\.))""")]
    private static partial Regex CodeLiteral();

    [GeneratedRegex(@"^\| `([a-z][a-z-]*\.[a-z-]+)` \| (?:error|warning) \|")]
    private static partial Regex DocumentedCode();
}
