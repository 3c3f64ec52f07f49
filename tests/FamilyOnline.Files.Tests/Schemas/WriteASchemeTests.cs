using System.Globalization;
using System.Text.RegularExpressions;
using FamilyOnline.Files.Tests.Support;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Files.Tests.Schemas;

/// <summary>docs/write-a-scheme.md: each step is a file that is read and evaluated, and what the page shows of a file stands in it.</summary>
public sealed partial class WriteASchemeTests
{
    private static readonly string[] All =
        [.. Directory.EnumerateFiles(RepositoryPaths.InRoot("docs", "write-a-scheme"), "*.yaml").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static readonly string Page = File.ReadAllText(RepositoryPaths.InRoot("docs", "write-a-scheme.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> Steps => [.. All];

    [Fact]
    public void There_are_six_steps_with_a_file() => Assert.Equal(6, All.Length);

    [Theory]
    [MemberData(nameof(Steps))]
    public void Every_step_is_read_without_a_problem(string step) =>
        Assert.Empty(SchemeFileReader.Read(In(step)).Problems.Select(problem => problem.ToString(CultureInfo.InvariantCulture)));

    // What is written so far: nothing; 8 + 6 + 5, 6 + 3 + 3, 8 + 6 + 0; with the rates 20, 12 and 5 more; then 10 + 6, 5 + 4, 10 + 0 of cadres and farmers.
    [Theory]
    [InlineData("step-1-the-sheet.yaml", "0 0 0")]
    [InlineData("step-2-yes-and-no.yaml", "19 12 14")]
    [InlineData("step-3-rates.yaml", "39 24 19")]
    [InlineData("step-4-every-and-some.yaml", "55 33 29")]
    [InlineData("step-5-readings.yaml", "55 33 29")]
    [InlineData("step-6-who-wins.yaml", "55 33 29")]
    public void Every_step_is_evaluated(string step, string totals)
    {
        var run = SchemeFiles.Run(SchemeFileReader.Read(In(step)), MarkReader.Read(In("figures.csv")), CandidateReader.Read(In("townships.csv")));

        Assert.Equal(totals, string.Join(' ', ((string[])["township-a", "township-b", "township-c"]).Select(township => run.Points(township, "total"))));
    }

    [Fact]
    public void What_the_page_shows_stands_in_the_files()
    {
        var step = "";
        var shown = 0;
        foreach (var (link, block) in Pieces().Matches(Page).Select(piece => (piece.Groups[1].Value, piece.Groups[2].Value)))
        {
            step = link.Length > 0 ? link : step;
            if (block.Length == 0)
                continue;
            Assert.Contains(block, File.ReadAllText(In(step)).ReplaceLineEndings("\n"), StringComparison.Ordinal);
            shown++;
        }

        Assert.Equal(9, shown);
    }

    [Fact]
    public void The_last_but_one_step_is_the_sheet_of_the_samples()
    {
        var sample = SchemeFileReader.Read(RepositoryPaths.InRoot("samples", "schemes", "01-nanchang-2012.yaml")).Value[0];
        var step = SchemeFileReader.Read(In("step-5-readings.yaml")).Value[0];

        Assert.Equal(sample.Nodes.Select(node => $"{node.Id} {node.Points}"), step.Nodes.Select(node => $"{node.Id} {node.Points}"));
    }

    [Theory]
    [InlineData("figures.csv")]
    [InlineData("townships.csv")]
    public void What_the_page_shows_of_the_tables_stands_in_them(string file)
    {
        var block = Tables().Matches(Page).Select(table => table.Groups[1].Value).Single(table => table.StartsWith(File.ReadLines(In(file)).First() + "\n", StringComparison.Ordinal));

        Assert.Superset(block.TrimEnd().Split('\n').ToHashSet(), File.ReadLines(In(file)).ToHashSet());
    }

    private static string In(string file) => RepositoryPaths.InRoot("docs", "write-a-scheme", file);

    /// <summary>A link to a step, or a block of YAML.</summary>
    [GeneratedRegex(@"\(write-a-scheme/(step-[^)]+\.yaml)\)|```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Pieces();

    [GeneratedRegex(@"```csv\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Tables();
}
