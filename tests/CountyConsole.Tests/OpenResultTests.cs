using System.Text.Json;
using FamilyOnline.TestSupport;

namespace CountyConsole.Tests;

/// <summary>What a result leaves open, and what the scheme says besides its rules, is shown on the screen and in JSON.</summary>
public sealed class OpenResultTests
{
    private const string Work = "scheme: t\nparts: [{ id: w, points: 10, judged: { range: [0, 10] } }]\n";
    private const string Figures = "candidate,figure,value\na,w,9\nb,w,9\nc,w,3\n";
    private const string Prizes = Work + "rank: { then: draw }\nselect: { take: 2, prizes: [{ prize: one, count: 1 }, { prize: two, count: 1 }], notice: 5 days, decided-by: { zh: 领导小组, en: The leading group } }\n";

    [Fact]
    public void Ties_and_remarks_stand_below_the_table()
    {
        var screen = Flat(Run(Prizes).Output);

        Assert.Contains("Open: A tie for place 1, to be decided by lot (decided by: The leading group): a, b", screen, StringComparison.Ordinal);
        Assert.Contains("Open: Prize open: one, two, to be decided by The leading group: a, b", screen, StringComparison.Ordinal);
        Assert.Contains("What no rule decides is decided by The leading group", screen, StringComparison.Ordinal);
        Assert.Contains("The result is published for 5 day(s) before it stands", screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Ties_and_remarks_stand_in_the_JSON()
    {
        var json = Json(Prizes);
        var selection = json.GetProperty("selection");

        Assert.Equal("""[["a","b"]]""", Compact(json.GetProperty("openTies")));
        Assert.Equal(2, json.GetProperty("undecided").GetArrayLength());
        Assert.Equal(("The leading group", "5 days", "Unresolved"), (selection.GetProperty("decidedBy").GetString(), selection.GetProperty("notice").GetString(), selection.GetProperty("tie").GetString()));
        Assert.Equal("""[{"prizes":["one","two"],"among":["a","b"]}]""", Compact(selection.GetProperty("openPrizes")));
    }

    [Fact]
    public void A_ranking_alone_shows_its_open_places() =>
        Assert.Contains("Open: A tie for place 1, to be decided by a play-off: a, b", Flat(Run(Work + "rank: { then: play-off }\n").Output), StringComparison.Ordinal);

    // Nobody says anything of a leading group or of townships here.
    [Fact]
    public void A_tie_at_the_line_is_told_as_the_scheme_has_it()
    {
        var screen = Flat(Run(Work + "select: { take: 1, tie: draw }\n").Output);

        Assert.Contains("Open: A tie at the line leaves 1 place(s) open, to be decided by lot: a, b", screen, StringComparison.Ordinal);
        Assert.DoesNotContain("leading group", screen, StringComparison.Ordinal);
    }

    // Two checks of 2 points exceed the line's 3: the scheme is taken, with a warning.
    [Fact]
    public void Warnings_of_the_files_stand_in_the_JSON()
    {
        const string scheme = "scheme: t\npoints: 100\nparts: [{ id: w, points: 3, checklist: [{ if: q, points: 2 }, { if: r, points: 2 }] }]\n";
        var warnings = Json(scheme, "candidate,figure,value\na,q,是\na,r,是\n").GetProperty("warnings").EnumerateArray().Select(warning => warning.GetString()!).ToList();

        Assert.NotEmpty(warnings);
        Assert.Contains(warnings, warning => warning.Contains("scheme.yaml", StringComparison.Ordinal));
    }

    private static string Compact(JsonElement json) => JsonSerializer.Serialize(json);

    private static JsonElement Json(string scheme, string figures = Figures)
    {
        using var json = JsonDocument.Parse(Run(scheme, figures, "--json").Output);
        return json.RootElement.Clone();
    }

    private static string Flat(string output) => string.Join(' ', output.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private static ConsoleRun Run(string scheme, string figures = Figures, params string[] more)
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder.PathOf("scheme.yaml"), scheme);
        File.WriteAllText(folder.PathOf("figures.csv"), figures);
        return ConsoleRun.Of(["evaluate", "--pack", folder.PathOf("scheme.yaml"), "--figures", folder.PathOf("figures.csv"), "--lang", "en", .. more]);
    }
}
