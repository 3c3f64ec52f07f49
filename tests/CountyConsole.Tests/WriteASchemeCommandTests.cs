using System.Text.Json;
using FamilyOnline.TestSupport;

namespace CountyConsole.Tests;

/// <summary>The commands at the end of docs/write-a-scheme.md, and what happens where the figures cannot be read.</summary>
public sealed class WriteASchemeCommandTests
{
    private static readonly string[] Files =
        ["--pack", In("step-6-who-wins.yaml"), "--figures", In("figures.csv"), "--candidates", In("townships.csv")];

    // Worked on the page: 乙乡 has 6 + 5 + 3 + 4 + 3 + 8 + 2 + 2 = 33 points.
    [Fact]
    public void Evaluate_writes_the_json_that_the_page_shows()
    {
        using var json = JsonDocument.Parse(ConsoleRun.Of(["evaluate", .. Files, "--json"]).Output);
        var township = json.RootElement.GetProperty("candidates").EnumerateArray().Single(candidate => candidate.GetProperty("id").GetString() == "township-b");

        var page = File.ReadAllText(RepositoryPaths.InRoot("docs", "write-a-scheme.md")).ReplaceLineEndings("\n");
        using var shown = JsonDocument.Parse(page.Split("```json\n")[1].Split("```")[0]);
        foreach (var property in shown.RootElement.EnumerateObject())
            Assert.Equal(property.Value.ToString(), township.GetProperty(property.Name).ToString());
    }

    [Fact]
    public void Explain_tells_the_numbers_that_were_counted()
    {
        var run = ConsoleRun.Of(["explain", "township-b", .. Files, "--lang", "zh"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("信息服务点建点", run.Output, StringComparison.Ordinal);
        Assert.Contains("33", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_that_cannot_be_read_are_problems_and_no_crash()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder.PathOf("figures.csv"), "candidate,figure,value\ntownship-a,cadre-days,20天\n");

        var run = ConsoleRun.Of("evaluate", "--pack", In("step-6-who-wins.yaml"), "--figures", folder.PathOf("figures.csv"));

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("marks.not-a-value", run.Output, StringComparison.Ordinal);
    }

    // Both have 5 points and one place: the decision names somebody else; the other number of places is a figure that nobody states.
    [Theory]
    [InlineData("take: 1, tie: draw", "unusedDecisions", "[\"c\"]", "decides nothing")]
    [InlineData("take: fivee", "placesUnknown", "true", "not known how many places")]
    public void What_kept_the_choice_open_is_told(string select, string key, string value, string told)
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder.PathOf("scheme.yaml"), $"scheme: s\nparts: [{{ id: p, formula: x }}]\nselect: {{ {select} }}\n");
        File.WriteAllText(folder.PathOf("figures.csv"), "candidate,figure,value\na,x,5\nb,x,5\n");
        string[] asked = ["evaluate", "--pack", folder.PathOf("scheme.yaml"), "--figures", folder.PathOf("figures.csv"), "--decided", "c", "--lang", "en"];

        using var json = JsonDocument.Parse(ConsoleRun.Of([.. asked, "--json"]).Output);

        Assert.Equal(value, json.RootElement.GetProperty("selection").GetProperty(key).GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
        Assert.Contains(told, ConsoleRun.Of(asked).Output, StringComparison.Ordinal);
    }

    private static string In(string file) => RepositoryPaths.InRoot("docs", "write-a-scheme", file);
}
