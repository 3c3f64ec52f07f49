using System.Text.RegularExpressions;
using FamilyOnline.Documents;
using FamilyOnline.Plugins;
using FamilyOnline.Rules;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Tests.Documentation;

/// <summary>Every scorer and every figure definition has its page, and each page has all its parts.</summary>
public sealed class RulePagesTests
{
    private static readonly string[] OfScorers = ["**What.**", "**Says.**", "**Formula.**", "**Example.**", "**When not to use it.**"];
    private static readonly string[] OfFigures = ["**What.**", "**Spelling.**", "**Example.**", "```csv", "**When not to use it.**"];

    public static TheoryData<string> Scorers => [.. PluginRegistry.BuiltIn.Scorers];

    public static TheoryData<string> Figures => [.. new FigureReader(new RuleReader(new DocumentProblems())).Words];

    [Theory]
    [MemberData(nameof(Scorers))]
    public void A_scorer_has_its_page(string scorer)
    {
        var page = File.ReadAllText(RepositoryPaths.InRoot("docs", "scorers", $"{scorer}.md"));
        Assert.StartsWith($"# {scorer} (", page, StringComparison.Ordinal);
        Assert.All(OfScorers, part => Assert.Contains(part, page, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void A_figure_definition_is_the_title_of_a_page(string word) =>
        Assert.Contains(FigurePages, page => page.Split('\n')[0].Split([' ', ',']).Contains(word, StringComparer.Ordinal));

    [Fact]
    public void Every_page_of_figures_has_all_its_parts() =>
        Assert.All(FigurePages, page => Assert.All(OfFigures, part => Assert.Contains(part, page, StringComparison.Ordinal)));

    // What the scorers leave of A1 … A44 is said by lines and by figures: A9 A10 A22 A28 A32 A33 A34 A35 A41.
    [Fact]
    public void The_pages_name_every_entry_of_the_catalogue_that_scorers_and_figures_say()
    {
        var all = string.Join('\n', Directory.EnumerateFiles(RepositoryPaths.InRoot("docs", "scorers"), "*.md").Select(File.ReadAllText).Concat(FigurePages));
        string[] ofLines = ["A28", "A32", "A33", "A34", "A35"];
        var named = Enumerable.Range(1, 44).Select(number => FormattableString.Invariant($"A{number}")).Where(entry => Regex.IsMatch(all, $@"\b{entry}\b"));
        Assert.Equal(Enumerable.Range(1, 44).Select(number => FormattableString.Invariant($"A{number}")).Except(ofLines), named.Except(ofLines));
    }

    private static IEnumerable<string> FigurePages => Directory.EnumerateFiles(RepositoryPaths.InRoot("docs", "figures"), "*.md").Select(File.ReadAllText);
}
