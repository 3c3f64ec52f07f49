using System.Text.RegularExpressions;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Files.Tests.Catalogue;

/// <summary>
/// docs/catalogue.md says how to write each of the 89 rules that 24 official schemes were found to use, and each phrase of theirs; docs/catalogue has an example
/// of each with a result worked by hand. Here every example is run.
/// </summary>
public sealed partial class CatalogueTests
{
    private static readonly IReadOnlyList<CatalogueExample> All =
        [.. Directory.EnumerateFiles(RepositoryPaths.InRoot("docs", "catalogue"), "*.md").Order(StringComparer.Ordinal).SelectMany(page => CatalogueExample.In(File.ReadAllText(page)))];

    public static TheoryData<string> Names { get; } = [.. All.Select(example => example.Name)];

    public static TheoryData<string> Rows { get; } = [.. Table().Select(row => row.Entry + ": " + row.Snippet)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_comes_out_as_worked_by_hand(string name)
    {
        var example = All.Single(one => one.Name == name);
        CatalogueRun run = new(example);

        Assert.Equal(example.Claims, example.Claims.Select(run.Say));
        Assert.False(run.HasUnclaimedWarnings(example), run.Say("warning"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_is_explained_for_everybody_and_recomputed(string name) => Assert.All(new CatalogueRun(All.Single(one => one.Name == name)).Explained(), explained =>
    {
        Assert.NotEmpty(explained.Explanation);
        Assert.True(explained.IsRecomputed, explained.Explanation);
    });

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_says_what_its_example_runs(string row)
    {
        var (entry, snippet) = (row[..row.IndexOf(':', StringComparison.Ordinal)], row[(row.IndexOf(':', StringComparison.Ordinal) + 2)..]);

        Assert.Contains(All.Where(example => entry.StartsWith('D') || example.Entry == entry), example => Plain(example.Scheme).Contains(Plain(snippet), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_entry_of_the_catalogue_has_a_row_and_an_example()
    {
        string[] entries = [.. Enumerable.Range(1, 44).Select(n => $"A{n}"), .. Enumerable.Range(1, 25).Select(n => $"B{n}"), .. Enumerable.Range(1, 20).Select(n => $"C{n}")];

        Assert.Equal(89, entries.Length);
        Assert.Equal(entries, Table().Select(row => row.Entry).Where(entry => !entry.StartsWith('D')).Distinct(StringComparer.Ordinal));
        Assert.Empty(entries.Except(All.Select(example => example.Entry), StringComparer.Ordinal));
    }

    [Fact]
    public void Every_example_claims_something() => Assert.All(All, example => Assert.NotEmpty(example.Claims));

    /// <summary>The rows of the page: the entry in the first cell, the snippets in the code of the last.</summary>
    private static IEnumerable<(string Entry, string Snippet)> Table() =>
        from line in File.ReadAllLines(RepositoryPaths.InRoot("docs", "catalogue.md"))
        let entry = RowStart().Match(line)
        where entry.Success
        from code in Code().Matches(line[line.TrimEnd(' ', '|').LastIndexOf(" | ", StringComparison.Ordinal)..])
        select (entry.Groups[1].Value, code.Groups[1].Value);

    private static string Plain(string yaml) => Spaces().Replace(yaml, " ");

    [GeneratedRegex(@"^\| ([ABCD]\d+) ")]
    private static partial Regex RowStart();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
