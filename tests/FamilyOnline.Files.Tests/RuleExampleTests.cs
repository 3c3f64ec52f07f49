using FamilyOnline.Files.Tests.Support;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Files.Tests;

/// <summary>Every example of a rule on the pages of scorers, modifiers and figures loads as it stands, within the smallest scheme where it is a line, a figure or a condition.</summary>
public sealed class RuleExampleTests
{
    private const string Line = "parts: [{ id: some-line, points: 1, omitted: 例 }]\n";

    public static TheoryData<string, int> Examples
    {
        get
        {
            TheoryData<string, int> examples = [];
            foreach (var page in ((string[])["scorers", "modifiers", "figures"]).SelectMany(Pages))
            {
                for (var at = 0; at < In(page).Length; at++)
                    examples.Add(page, at);
            }

            return examples;
        }
    }

    public static TheoryData<string> All => [.. ((string[])["scorers", "modifiers", "figures"]).SelectMany(Pages)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_loads_as_it_is_printed(string page, int at) => Assert.Empty(Read.Show(SchemeFileReader.Parse("scheme: example\n" + Whole(In(page)[at])).Problems));

    [Theory]
    [MemberData(nameof(All))]
    public void Every_page_has_an_example(string page) => Assert.NotEmpty(In(page));

    private static IEnumerable<string> Pages(string folder) =>
        Directory.EnumerateFiles(RepositoryPaths.InRoot("docs", folder), "*.md").Order(StringComparer.Ordinal).Select(page => $"{folder}/{Path.GetFileName(page)}");

    private static string[] In(string page) => [.. File.ReadAllText(RepositoryPaths.InRoot("docs", page)).ReplaceLineEndings("\n").Split("\n```yaml\n").Skip(1)
        .Select(block => block[..block.IndexOf("\n```", StringComparison.Ordinal)] + "\n")];

    /// <summary>What is missing around an example: a list of lines, a condition, or a sheet below what the whole scheme says.</summary>
    private static string Whole(string example)
    {
        if (example.StartsWith("- ", StringComparison.Ordinal))
            return "parts:\n" + Indented(example, "  ");
        if (example.StartsWith("if:", StringComparison.Ordinal))
            return "parts:\n  - id: some-line\n    points: 1\n    checklist:\n      - points: 1\n" + Indented(example, "        ");
        return example.Contains("\nparts:", StringComparison.Ordinal) ? example : example + Line;
    }

    private static string Indented(string example, string by) => string.Concat(example.TrimEnd('\n').Split('\n').Select(line => by + line + "\n"));
}
