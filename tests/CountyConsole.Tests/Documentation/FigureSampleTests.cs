using System.Text.Json;
using FamilyOnline.TestSupport;

namespace CountyConsole.Tests.Documentation;

/// <summary>What the README says of samples/figures, by the command lines that it shows.</summary>
public sealed class FigureSampleTests
{
    private static readonly string[] Commands =
        [.. File.ReadAllLines(RepositoryPaths.InRoot("README.md")).Where(line => line.StartsWith("dotnet run", StringComparison.Ordinal) && line.Contains("samples/figures/", StringComparison.Ordinal)).Select(line => line.Split(" -- ")[1])];

    // 370 of 1,900 in January. February without the silent township: 130 + 160 of 500 + 1,000.
    [Theory]
    [InlineData("2024-01", "37/190", 3)]
    [InlineData("2024-02", "29/150", 2)]
    public void The_county_share_is_of_those_who_reported(string period, string value, int known)
    {
        using var json = JsonDocument.Parse(Run(Commands[0] + " --json").Output);
        var figure = json.RootElement.GetProperty("figures").EnumerateArray().Single(one => one.GetProperty("metric").GetString() == "uptake" && one.GetProperty("unit").GetString() == "a" && one.GetProperty("period").GetString() == period);

        Assert.Equal((value, 3, known), (figure.GetProperty("value").GetString(), figure.GetProperty("coverage").GetProperty("expected").GetInt32(), figure.GetProperty("coverage").GetProperty("known").GetInt32()));
    }

    [Fact]
    public void A_digit_too_many_is_found_before_it_was_corrected_and_not_after()
    {
        var (before, after) = (Run(Commands[1]), Run(Commands[1].Replace(" --known-at 2024-03-15", "", StringComparison.Ordinal)));

        Assert.All<string>(["within/lines/2024-02/a2", "jump/lines/2024-02/a2"], finding => Assert.Contains(finding, before.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("/lines/2024-02/a2", after.Output, StringComparison.Ordinal);
    }

    private static ConsoleRun Run(string line) =>
        ConsoleRun.Of([.. line.Split(' ').Select(word => word.StartsWith("samples/", StringComparison.Ordinal) ? RepositoryPaths.InRoot(word) : word)]);
}
