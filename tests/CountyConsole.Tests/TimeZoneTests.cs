using System.Diagnostics;
using System.Text;
using FamilyOnline.TestSupport;

namespace CountyConsole.Tests;

/// <summary>
/// Programs of their own, started where the clock is 14 hours ahead of Greenwich, three and a half behind, at Greenwich, and in Shanghai: the same questions get the
/// same bytes, since nothing in the library asks where it is.
/// </summary>
public sealed class TimeZoneTests : IDisposable
{
    private static readonly string[] Others = ["Pacific/Kiritimati", "America/St_Johns", "UTC"];

    private readonly TemporaryFolder _folder = new();

    public TimeZoneTests()
    {
        File.WriteAllText(_folder.PathOf("tree.csv"), "id,name,parent\np,市,\na,甲县,p\na1,一镇,a\na2,二镇,a\n");
        File.WriteAllText(_folder.PathOf("metrics.yaml"), "metrics:\n  - { id: line, title: 宽带户数, kind: stock }\n");
        File.WriteAllText(_folder.PathOf("figures.csv"), "unit,metric,period,value,known\na1,line,2024-01,45,2024-02-29\na2,line,2024-01,310,2024-02-29\na2,line,2024-01,300,2024-03-01\n");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("evaluate --json")]
    [InlineData("evaluate --lang zh")]
    [InlineData("status --lang en")]
    public void The_sample_gives_the_same_bytes_in_every_time_zone(string command) => Same(command.Split(' '));

    // On 29 February 310 was known, a day later 300: a program that took the day of its own zone would say the other.
    [Fact]
    public void A_rollup_as_known_on_a_day_gives_the_same_bytes_in_every_time_zone()
    {
        var written = Same(["rollup", "--tree", _folder.PathOf("tree.csv"), "--metrics", _folder.PathOf("metrics.yaml"), "--figures", _folder.PathOf("figures.csv"), "--known-at", "2024-02-29", "--json"]);
        Assert.Contains("\"355\"", written, StringComparison.Ordinal);
    }

    // 一镇 reported on 10 February, the day on which it was due, and its report is known from 16:00 UTC on: elsewhere that is another day.
    [Fact]
    public void What_was_in_by_a_day_is_the_same_in_every_time_zone()
    {
        using FigureStory story = new();
        story.Write("figures.csv", "unit,metric,period,value,known\na1,homes,2024-01,50,2024-02-10\na1,online,2024-01,45,2024-02-10T16:00:00Z\n");
        var written = Same(["duties", "--tree", story.PathOf("tree.csv"), "--pack", story.PathOf("pack.yaml"), "--figures", story.PathOf("figures.csv"), "--json"]);
        Assert.Contains("\"as-of\": \"2024-02-10\"", written, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Late\"", written, StringComparison.Ordinal);
    }

    private static string Same(string[] command)
    {
        var expected = In("Asia/Shanghai", command);
        Assert.NotEqual("", expected);
        foreach (var zone in Others)
            Assert.Equal(expected, In(zone, command));
        return expected;
    }

    /// <summary>Runs the console in a process of its own that believes to be somewhere; the zone must be one that the machine knows, or UTC would stand in for it.</summary>
    private static string In(string zone, string[] command)
    {
        Assert.Equal(zone, TimeZoneInfo.FindSystemTimeZoneById(zone).Id);
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "CountyConsole.dll"), .. command])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["TZ"] = zone;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal((0, ""), (process.ExitCode, error.GetAwaiter().GetResult()));
        return output;
    }
}
