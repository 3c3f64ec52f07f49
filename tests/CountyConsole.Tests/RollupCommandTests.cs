using System.Text.Json;
using FamilyOnline.TestSupport;

namespace CountyConsole.Tests;

/// <summary><c>rollup</c>: three files in, figures of every unit out; the numbers are worked by hand.</summary>
public sealed class RollupCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public RollupCommandTests()
    {
        File.WriteAllText(_folder.PathOf("tree.csv"), "id,name,parent\np,市,\na,甲县,p\nb,乙县,p\na1,一镇,a\na2,二镇,a\nb1,三镇,b\n");
        File.WriteAllText(_folder.PathOf("metrics.yaml"), "metrics:\n  - { id: line, title: 宽带户数, kind: stock }\n  - { id: homes, title: 总户数, kind: stock }\n  - { id: rate, title: 普及率, kind: ratio, numerator: line, denominator: homes }\n");
        File.WriteAllText(_folder.PathOf("figures.csv"), "unit,metric,period,value,known\na1,line,2024-01,45,2024-02-03\na1,homes,2024-01,50,2024-02-03\na2,line,2024-01,310,2024-02-03\na2,line,2024-01,300,2024-03-03\na2,homes,2024-01,500,2024-02-03\nz,line,2024-01,7,2024-02-03\n");
    }

    public void Dispose() => _folder.Dispose();

    // 45/50 and 300/500 come to 345/550 = 69/110, of two townships out of three; by mid-February 310 was known.
    [Theory]
    [InlineData("", "69/110", "345", "550")]
    [InlineData("--known-at 2024-02-15", "71/110", "355", "550")]
    public void A_ratio_is_computed_anew_and_says_how_complete_it_is(string known, string value, string numerator, string denominator)
    {
        var figure = Figure("rate", "p", known.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((value, numerator, denominator), (figure.GetProperty("value").GetString(), figure.GetProperty("numerator").GetString(), figure.GetProperty("denominator").GetString()));
        Assert.Equal((3, 2, "Partial"), (figure.GetProperty("coverage").GetProperty("expected").GetInt32(), figure.GetProperty("coverage").GetProperty("known").GetInt32(), figure.GetProperty("flags")[0].GetString()));
    }

    [Fact]
    public void A_unit_without_any_answer_has_no_value_and_the_reason()
    {
        var figure = Figure("line", "b");

        Assert.Equal((JsonValueKind.Null, "NotReported"), (figure.GetProperty("value").ValueKind, figure.GetProperty("absence").GetString()));
    }

    [Fact]
    public void The_screen_shows_names_values_and_who_is_in_no_tree()
    {
        var run = Run();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All<string>(["普及率", "甲县", "345 2/3", "未计入：z"], told => Assert.Contains(told, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Problems_of_every_file_are_told_with_their_places()
    {
        File.WriteAllText(_folder.PathOf("metrics.yaml"), "metrics:\n  - { id: line, kind: stock, roll-up: { over-time: sum } }\n");

        var run = Run();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("metrics.yaml:2:52", run.Output, StringComparison.Ordinal);
        Assert.Contains("metric.not-for-stock", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--unit", "q")]
    [InlineData("--size", "people")]
    [InlineData("--hierarchy", "clusters")]
    [InlineData("--known-at", "soon")]
    [InlineData("--period", "2024-13")]
    public void Wrong_usage_exits_with_2_and_says_what_there_is(string option, string value)
    {
        var run = Run(option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(value, run.Error, StringComparison.Ordinal);
    }

    private JsonElement Figure(string metric, string unit, params string[] more)
    {
        using var json = JsonDocument.Parse(Run([.. more, "--json"]).Output);
        return json.RootElement.GetProperty("figures").EnumerateArray().Single(figure => figure.GetProperty("metric").GetString() == metric && figure.GetProperty("unit").GetString() == unit).Clone();
    }

    private ConsoleRun Run(params string[] more) =>
        ConsoleRun.Of(["rollup", "--tree", _folder.PathOf("tree.csv"), "--metrics", _folder.PathOf("metrics.yaml"), "--figures", _folder.PathOf("figures.csv"), .. more]);
}
