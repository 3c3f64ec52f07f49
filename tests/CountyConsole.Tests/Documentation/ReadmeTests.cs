using System.Globalization;
using FamilyOnline.Plugins;
using FamilyOnline.TestSupport;

namespace CountyConsole.Tests.Documentation;

/// <summary>What the README shows is what runs.</summary>
[Collection(nameof(RunsAlone))]
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(RepositoryPaths.InRoot("README.md"));

    [Theory]
    [InlineData("<!-- first-snippet -->", "FirstSnippet.cs")]
    [InlineData("<!-- second-snippet -->", "SecondSnippet.cs")]
    public void An_example_in_the_README_is_the_one_that_is_compiled_here(string mark, string file)
    {
        var source = File.ReadAllLines(RepositoryPaths.InRoot("tests", "CountyConsole.Tests", "Documentation", file));
        var lines = source.SkipWhile(line => !line.EndsWith("// <README>", StringComparison.Ordinal)).Skip(1).TakeWhile(line => !line.EndsWith("// </README>", StringComparison.Ordinal));

        Assert.Equal(Block(mark), string.Join('\n', lines.Select(line => line[8..])));
    }

    [Fact]
    public void The_example_of_a_layer_warns_of_the_checklist_and_shows_the_merged_pack()
    {
        var printed = InChinese(SecondSnippet.Run);

        Assert.StartsWith("thousand-households@1.yaml:", printed, StringComparison.Ordinal);
        Assert.Contains(": scheme.sub-points: ", printed, StringComparison.Ordinal);
        Assert.Contains("    points: 60  # our-county@1:5，替换 thousand-households@1.yaml:", printed, StringComparison.Ordinal);
        Assert.Contains("    points: 15  # our-county@1:6，替换 thousand-households@1.yaml:", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_explains_a_township_of_a_county_from_two_files()
    {
        using TemporaryFolder folder = new();
        File.Copy(SampleCounty.PathOf("townships.csv"), folder.PathOf("townships.csv"));
        File.WriteAllBytes(folder.PathOf("reports.csv"), InventedFiles.InOne(SampleCounty.Load(PluginRegistry.BuiltIn).Launched.Reporting));

        var explained = FirstSnippet.Run(folder.Path);

        Assert.StartsWith("薛录镇 610424101\n", explained, StringComparison.Ordinal);
        Assert.Contains("Uptake rate", explained, StringComparison.Ordinal);
    }

    [Fact]
    public void The_screen_in_the_README_is_what_the_first_command_prints() =>
        Assert.Equal(Block("<!-- opening-screen -->"), ConsoleRun.Of().Output.ReplaceLineEndings("\n").TrimEnd());

    private static string InChinese(Func<string> run)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-Hans");
            return run();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static string Block(string mark)
    {
        var from = Readme.IndexOf("```", Readme.IndexOf(mark, StringComparison.Ordinal), StringComparison.Ordinal);
        var first = Readme.IndexOf('\n', from) + 1;
        return Readme[first..(Readme.IndexOf("```", first, StringComparison.Ordinal) - 1)].ReplaceLineEndings("\n");
    }
}
