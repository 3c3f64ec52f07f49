using System.Text.Json;
using FamilyOnline.TestSupport;

namespace CountyConsole.Tests;

/// <summary>What somebody who writes a first scheme gets wrong: it is told, and nothing is lost in silence.</summary>
public sealed class StrangersSlipTests
{
    private const string Work = "scheme: t\nparts: [{ id: work, points: 100, judged: { range: [0, 100] } }]\n";

    [Fact]
    public void Figures_of_somebody_who_is_not_listed_are_told()
    {
        var run = Run(Work, "candidate,figure,value\njia,work,5\nyl,work,7\n", "candidate\njia\nyi\n");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("The figures speak of yl, whom the list of candidates does not name", run.Error, StringComparison.Ordinal);
    }

    // The county's own figure stands under the county's id, which is the candidate's group.
    [Fact]
    public void A_unit_above_a_candidate_is_known() =>
        Assert.Equal("", Run(Work, "candidate,figure,value\njia,work,5\nchangfeng,work,7\n*,work,1\n", "candidate,county\njia,changfeng\n").Error);

    [Theory]
    [InlineData("candidate,figure,value\n")]
    [InlineData("candidate,figure,value\n*,work,5\n")]
    public void Figures_of_nobody_are_no_ranking(string figures)
    {
        var run = Run(Work, figures);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("The figures name no candidate", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1.5")]
    public void A_round_that_is_no_number_is_wrong_usage(string round)
    {
        var run = Run(Work, "candidate,figure,value\njia,work,5\n", null, "--round", round);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("A round is counted from 1.", run.Error, StringComparison.Ordinal);
    }

    // A letter is shown and never added: 7 points of work, and B for one condition of two.
    [Fact]
    public void A_letter_stands_beside_the_points()
    {
        const string scheme = "scheme: t\nfigures: { met: { number-of: [plan, staff] } }\nparts:\n  - { id: work, points: 10, judged: { range: [0, 10] } }\n"
            + "  - { id: level, bands: [{ if: { met: { at-least: 2 } }, grade: A }, { if: { met: { at-least: 1 } }, grade: B }, { grade: \"C#\" }] }\n";
        const string figures = "candidate,figure,value\njia,work,7\njia,plan,是\njia,staff,否\n";
        var candidate = Json(scheme, figures).GetProperty("candidates")[0];

        Assert.Equal("7", candidate.GetProperty("exact").GetString());
        Assert.Equal([null, "B"], candidate.GetProperty("criteria").EnumerateArray().Select(line => line.GetProperty("letter").GetString()));
        Assert.Matches(@"7\s+│ B\s+│", Run(scheme, figures).Output);
    }

    // Two errors in the figures, one in the list, none in the scheme: each file has its own number.
    [Fact]
    public void Each_file_that_is_not_taken_has_its_own_number_of_errors()
    {
        const string figures = "candidate,figure,value\njia,work,5户\njia,,5\n";
        var run = Run(Work, figures, "candidate\n中 心\n");

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain("scheme.yaml was not taken", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"figures\.csv was not taken: 2 error\(s\)", run.Output);
        Assert.Matches(@"candidates\.csv was not taken: 1 error\(s\)", run.Output);

        using var json = JsonDocument.Parse(Run(Work, figures, "candidate\n中 心\n", "--json").Output);
        Assert.Equal([2, 1], json.RootElement.GetProperty("refused").EnumerateArray().Select(file => file.GetProperty("errors").GetInt32()));
    }

    [Fact]
    public void A_figure_that_nobody_states_is_told_with_the_nearest()
    {
        const string scheme = "scheme: t\nparts: [{ id: work, points: 10, share: { of: visited, to: 10 } }]\n";
        const string figures = "candidate,figure,value\njia,vistied,5\n";

        Assert.Contains("visited", Json(scheme, figures).GetProperty("warnings")[0].GetString(), StringComparison.Ordinal);
        Assert.Contains("is \"vistied\".", Flat(Run(scheme, figures).Output), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_whose_kind_has_no_amount_is_told()
    {
        const string scheme = "scheme: t\nparts: [{ id: plus, tally: { of: { register: honours }, gain: { province: 10 } } }]\n";
        const string figures = "candidate,figure,value,kind\njia,honours,,provinec\n";

        Assert.Contains("provinec", Json(scheme, figures).GetProperty("candidates")[0].GetProperty("flags")[0].GetString(), StringComparison.Ordinal);
        Assert.Contains("jia: honours: entries of the kind \"provinec\" count nothing", Flat(Run(scheme, figures).Output), StringComparison.Ordinal);
    }

    [Fact]
    public void An_omitted_line_shows_its_word() =>
        Assert.Contains("未载", Run("scheme: t\nparts: [{ id: work, points: 100, judged: { range: [0, 100] } }, { id: rest, points: 20, omitted: 未载 }]\n", "candidate,figure,value\njia,work,5\n").Output, StringComparison.Ordinal);

    private static string Flat(string output) => string.Join(' ', output.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private static JsonElement Json(string scheme, string figures, params string[] more)
    {
        using var json = JsonDocument.Parse(Run(scheme, figures, null, [.. more, "--json"]).Output);
        return json.RootElement.Clone();
    }

    private static ConsoleRun Run(string scheme, string figures, string? candidates = null, params string[] more)
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder.PathOf("scheme.yaml"), scheme);
        File.WriteAllText(folder.PathOf("figures.csv"), figures);
        string[] list = candidates is null ? [] : ["--candidates", folder.PathOf("candidates.csv")];
        if (candidates is not null)
            File.WriteAllText(folder.PathOf("candidates.csv"), candidates);
        return ConsoleRun.Of(["evaluate", "--pack", folder.PathOf("scheme.yaml"), "--figures", folder.PathOf("figures.csv"), .. list, "--lang", "en", .. more]);
    }
}
