using FamilyOnline.Files.Tests.Support;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Files.Tests.WorkedExamples;

/// <summary>
/// samples/schemes/01-nanchang-2012.yaml: 试点“信息化乡镇”工作考评评分表 (南昌市2012年农村信息化工作实施方案, annex 5,
/// http://fsou.com/html/text/lar/174166/17416670_5.html), over three invented townships whose points were worked by hand.
/// </summary>
public sealed class Nanchang2012FileTests
{
    private static readonly string[] Lines =
        ["publicity", "cadre-duty", "officer", "farmers", "construction", "sub-site", "service-points", "terminal-line", "cable-line", "indicators", "total"];

    // A: 8 + 10 + 6 + 6 = 30; 5 + 10 + 5 + 5 = 25.
    // B: one of four checks fails, 6; 2 + 1 + 2, a village point without cadre and 18 days, 5; 3; two of three households, 4: 18.
    //    3; 18/22 is 8.18 short of 90 %, two steps, 8; 20/22 is 9.09 short, three steps, 2; 71 % is 9 short, exactly three, 2: 15.
    // C: 8 + 10 + 6 + 0 = 24; 0; 55 % is 35 short, eleven steps, 0; 97.5 % is 2.5 short, no step, 5; 40 short, 0: 5.
    [Theory]
    [InlineData("township-a", "8 10 6 6 30 5 10 5 5 25 55")]
    [InlineData("township-b", "6 5 3 4 18 3 8 2 2 15 33")]
    [InlineData("township-c", "8 10 6 0 24 0 0 5 0 5 29")]
    public void Complete_steps_give_55_33_and_29(string township, string points) => Assert.Equal(points, Run("").Points(township, Lines));

    // A step that is begun counts: B 10 − 3, 5 − 4, 5 − 3: 3 + 7 + 1 + 2 = 13, 18 + 13 = 31. C: 97.5 % is one step, 4: 24 + 4 = 28.
    [Theory]
    [InlineData("township-a", "8 10 6 6 30 5 10 5 5 25 55")]
    [InlineData("township-b", "6 5 3 4 18 3 7 1 2 13 31")]
    [InlineData("township-c", "8 10 6 0 24 0 0 4 0 4 28")]
    public void Started_steps_give_55_31_and_28(string township, string points) => Assert.Equal(points, Run("-started").Points(township, Lines));

    // In proportion: B 10 − (90 − 900/11)/3 = 80/11, 5 − (100 − 1000/11)/3 = 65/33: 3 + 80/11 + 65/33 + 2 = 470/33, 18 + 470/33 = 1064/33 = 32.2424….
    // C: 5 − 2.5/3 = 25/6: 24 + 25/6 = 169/6 = 28.1667.
    [Theory]
    [InlineData("township-a", "8 10 6 6 30 5 10 5 5 25 55")]
    [InlineData("township-b", "6 5 3 4 18 3 80/11 65/33 2 470/33 1064/33")]
    [InlineData("township-c", "8 10 6 0 24 0 0 25/6 0 25/6 169/6")]
    public void Proportional_steps_give_55_32_2424_and_28_1667(string township, string points) => Assert.Equal(points, Run("-proportional").Points(township, Lines));

    [Theory]
    [InlineData("", "55.00 33.00 29.00")]
    [InlineData("-started", "55.00 31.00 28.00")]
    [InlineData("-proportional", "55.00 32.24 28.17")]
    public void Totals_are_shown_with_two_decimals(string reading, string totals) =>
        Assert.Equal(totals, string.Join(' ', Run(reading).Final.Evaluation.Scores.Select(score => score.Shown)));

    [Theory]
    [InlineData("started")]
    [InlineData("proportional")]
    public void The_other_readings_differ_in_the_three_steps_alone(string reading)
    {
        string[] printed = [.. Rules("").Select(line => line.Contains("steps:", StringComparison.Ordinal) ? line.Replace(" } }", $" }}, partial: {reading} }}", StringComparison.Ordinal) : line)];

        Assert.Equal(printed, Rules("-" + reading));
        Assert.Equal(3, printed.Count(line => line.Contains(reading, StringComparison.Ordinal)));
    }

    [Fact]
    public void Forty_five_of_the_hundred_points_are_not_visible_and_not_lost()
    {
        var scheme = Run("").Scheme;

        Assert.Equal(["four-more 25", "rest 20"], scheme.Nodes.OfType<Schemes.Criterion>().Where(line => line.Kind == "omitted").Select(line => $"{line.Id} {line.Points}"));
        Assert.All(scheme.Nodes, line => Assert.NotNull(line.Provenance?.Source));
    }

    /// <summary>The rules of a file: its lines from the marks on, without the notes on what was assumed.</summary>
    private static string[] Rules(string reading) =>
    [
        .. File.ReadAllLines(RepositoryPaths.InRoot("samples", "schemes", $"01-nanchang-2012{reading}.yaml"))
            .SkipWhile(line => !line.StartsWith("marks:", StringComparison.Ordinal)).Where(line => !line.Contains("assumed:", StringComparison.Ordinal)),
    ];

    private static Selections.SelectionRun Run(string reading) => SchemeFiles.OfSamples($"01-nanchang-2012{reading}.yaml", "01-nanchang-2012.csv", "01-nanchang-2012-townships.csv");
}
