using System.Globalization;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Files.Tests.Schemas;

/// <summary>docs/write-a-pack.md: each step is a file that loads, keeps to the schema, and stands in the text as it is.</summary>
public sealed class WriteAPackTests
{
    private static readonly string[] All =
        [.. Directory.EnumerateFiles(RepositoryPaths.InRoot("docs", "write-a-pack"), "*.yaml").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static readonly string[] Whole = [.. All.Where(step => !Text(step).Contains("\nextends:", StringComparison.Ordinal))];

    public static TheoryData<string> Steps => [.. All];

    [Fact]
    public void There_are_six_steps_with_a_file() => Assert.Equal(6, All.Length);

    [Theory]
    [MemberData(nameof(Steps))]
    public void Every_step_loads_without_a_problem(string step) =>
        Assert.Empty(PackReader.Parse(Text(step), step).Problems.Select(problem => problem.ToString(CultureInfo.InvariantCulture)));

    [Theory]
    [MemberData(nameof(Steps))]
    public void Every_step_keeps_to_the_schema(string step) => Assert.Empty(Validator.Errors(Validator.Document(Text(step))));

    [Theory]
    [MemberData(nameof(Steps))]
    public void Every_step_names_the_schema_in_its_first_line(string step) =>
        Assert.StartsWith("# yaml-language-server: $schema=../schema/pack-1.schema.json\n", Text(step), StringComparison.Ordinal);

    /// <summary>The first step stands whole; every later one is the step before and the block that the page shows; the last, which extends another pack, stands whole again.</summary>
    [Fact]
    public void The_page_shows_what_the_files_say()
    {
        var blocks = File.ReadAllText(RepositoryPaths.InRoot("docs", "write-a-pack.md")).ReplaceLineEndings("\n").Split("```yaml\n").Skip(2).Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)]).ToList();
        var text = "";
        foreach (var (step, block) in Whole.Zip(blocks))
        {
            text += (text.Length > 0 ? "\n" : "") + block;
            Assert.Equal(Text(step), text);
        }

        Assert.Equal(All.Length, blocks.Count);
        Assert.Equal(Text(All[^1]), blocks[^1]);
    }

    private static string Text(string step) => File.ReadAllText(RepositoryPaths.InRoot("docs", "write-a-pack", step)).ReplaceLineEndings("\n");
}
