using FamilyOnline.TestSupport;

namespace PrefectureConsole.Tests.Documentation;

/// <summary>What the README shows of a prefecture is what runs.</summary>
[CollectionDefinition(nameof(ReadmeTests), DisableParallelization = true)]
[Collection(nameof(ReadmeTests))]
public sealed class ReadmeTests
{
    [Fact]
    public void The_example_in_the_README_is_the_one_that_is_compiled_here()
    {
        var readme = File.ReadAllText(RepositoryPaths.InRoot("README.md")).ReplaceLineEndings("\n");
        var from = readme.IndexOf('\n', readme.IndexOf("```", readme.IndexOf("<!-- third-snippet -->", StringComparison.Ordinal), StringComparison.Ordinal)) + 1;
        var source = File.ReadAllLines(RepositoryPaths.InRoot("tests", "PrefectureConsole.Tests", "Documentation", "ThirdSnippet.cs"));
        var lines = source.SkipWhile(line => !line.EndsWith("// <README>", StringComparison.Ordinal)).Skip(1).TakeWhile(line => !line.EndsWith("// </README>", StringComparison.Ordinal));

        Assert.Equal(readme[from..(readme.IndexOf("```", from, StringComparison.Ordinal) - 1)], string.Join('\n', lines.Select(line => line[8..])));
    }

    [Fact]
    public void The_example_adds_up_the_sample_and_says_why_one_county_is_left_out()
    {
        var printed = ThirdSnippet.Run(RepositoryPaths.InRoot("samples", "PrefectureConsole", "Data"));

        var total = Prefecture.Load(Prefecture.Data).Rollup.Figure("broadband-households", Prefecture.Code, Prefecture.Month);
        Assert.Equal($"{total.Value} coverage 117/142\n{total.NotComparable[0].Reason}\n", printed);
    }
}
