using FamilyOnline.Restatements;
using FamilyOnline.Rollups;
using FamilyOnline.Tests.Rollups;
using static FamilyOnline.Tests.Restatements.RestatementSample;
using static FamilyOnline.Tests.Rollups.BridgeExample;

namespace FamilyOnline.Tests.Restatements;

/// <summary>
/// Publications in other boundaries, worked by hand on <see cref="BridgeExample"/>: under X, A and B became E and that F and G, C became H and K; D went from Y to X and became D2.
/// </summary>
public sealed class RestatementBridgeTests
{
    private static readonly string[] Answers =
    [
        "A 2024-06 line 100", "B 2024-06 line 40", "C 2024-06 line 20", "D 2024-06 line 7", "Z 2024-06 line 8", "E 2024-06 line 141",
        "F 2024-06 line 36", "G 2024-06 line 105", "H 2024-06 line 9", "K 2024-06 line 11", "D2 2024-06 line 7",
    ];

    private static string[] Told(UnitHistory history, int before, int after, string unit, params string[] lines) => Told(history, [Line], "line", before, after, unit, lines);

    private static string[] Told(UnitHistory history, Metric[] metrics, string metric, int before, int after, string unit, params string[] lines)
    {
        var (was, now) = Published(history.At(New(before)), history.At(New(after)), metrics, lines);
        return RestatementSample.Told(Restatement.Between(was, now, metric, unit, June, history.Bridge(New(before), New(after))));
    }

    /// <summary>100 and 40 became 141. Without the bridge it is one unit that comes and two that go.</summary>
    [Fact]
    public void A_merger_is_one_change_of_units()
    {
        Assert.Equal(["160 161 1", "UnitChange E line: 1"], Told(History, 2019, 2020, "X", Answers));
        Assert.Equal(
            ["160 161 1", "UnitChange E line: 141", "UnitChange A line: -100", "UnitChange B line: -40"],
            RestatementSample.Told(Between(Published(History.At(New(2019)), History.At(New(2020)), [Line], Answers), "line", "X")));
    }

    [Fact]
    public void Boundaries_that_change_no_figure_are_no_part() =>
        Assert.Equal(["160 160 0"], Told(History, 2019, 2020, "X", [.. Answers.Select(line => line.Replace("141", "140", StringComparison.Ordinal))]));

    /// <summary>141 − 140 of what A and B became in the end; C and D with another code and H and K change nothing. For X and Y the township that left stands by itself.</summary>
    [Theory]
    [InlineData("P", "175 176 1", "UnitChange F line: 1")]
    [InlineData("X", "160 168 8", "UnitChange F line: 1", "UnitChange D2 line: 7")]
    [InlineData("Y", "15 8 -7", "UnitChange D line: -7")]
    public void A_chain_of_changes_is_one_for_each_that_became_another(string unit, params string[] told) => Assert.Equal(told, Told(History, 2019, 2024, unit, Answers));

    /// <summary>What is corrected elsewhere stays a correction: Z from 8 to 10.</summary>
    [Fact]
    public void Other_causes_stand_beside_it() =>
        Assert.Equal(["175 178 3", "UnitChange F line: 1", "Correction Z 2024-06 line 8 > 10: 2"], Told(History, 2019, 2024, "P", [.. Answers, "Z 2024-06 line 10 2"]));

    /// <summary>B takes A in and goes on; its own answer, 40 and then 141, belongs to the change.</summary>
    [Fact]
    public void A_unit_that_takes_another_in_is_told_with_it()
    {
        UnitHistory history = new(
            [Span("N", null, null, null, null), Span("A", null, "N", null, 2020), Span("B", null, "N", null, null), Span("C", null, "N", null, null)], [UnitChange.Merge(New(2020), ["A"], "B")]);

        Assert.Equal(["160 162 2", "UnitChange B line: 1", "Correction C 2024-06 line 20 > 21: 1"], Told(history, 2019, 2021, "N", "A 2024-06 line 100", "B 2024-06 line 40", "B 2024-06 line 141 2", "C 2024-06 line 20", "C 2024-06 line 21 2"));
    }

    /// <summary>County Q became R, and its township T became U while V kept its code and lies under R now: one change, of the 3 by which U differs from T.</summary>
    [Fact]
    public void A_county_with_another_code_is_one_with_all_below_it()
    {
        UnitHistory history = new(
            [
                Span("N", null, null, null, null), Span("Q", null, "N", null, 2020), Span("R", null, "N", 2020, null), Span("T", null, "Q", null, 2020), Span("U", null, "R", 2020, null),
                Span("V", null, "Q", null, 2020), Span("V", null, "R", 2020, null),
            ],
            [UnitChange.OneToOne(New(2020), UnitChangeKind.Recode, "Q", "R"), UnitChange.OneToOne(New(2020), UnitChangeKind.Recode, "T", "U")]);
        string[] lines = ["T 2024-06 line 5", "U 2024-06 line 8", "V 2024-06 line 2"];

        Assert.Equal(["7 10 3", "UnitChange R line: 3"], Told(history, 2019, 2021, "N", lines));
    }

    /// <summary>Township T went to the new county Z and became U: Z came for it, and comes with it.</summary>
    [Fact]
    public void A_new_county_comes_with_what_went_there()
    {
        UnitHistory history = new(
            [Span("N", null, null, null, null), Span("Q", null, "N", null, null), Span("T", null, "Q", null, 2020), Span("Z", null, "N", 2020, null), Span("U", null, "Z", 2020, null)],
            [new(New(2020), UnitChangeKind.Create, [new(null, "Z")]), UnitChange.OneToOne(New(2020), UnitChangeKind.Move, "T", "U")]);

        Assert.Equal(["5 8 3", "UnitChange U line: 3"], Told(history, 2019, 2021, "N", "T 2024-06 line 5", "U 2024-06 line 8"));
    }

    /// <summary>45/100 and 15/20 are 60/120 = 1/2; E says 77 of 140 = 11/20; then comes one of the 10 homes of C: 78/150 = 13/25.</summary>
    [Fact]
    public void Of_a_ratio_the_merger_is_one_change_too()
    {
        Metric[] metrics = [Line, RollupSample.Metric("homes", MetricKind.Stock), RollupSample.Metric("rate", MetricKind.Ratio, new() { Numerator = "line", Denominator = "homes" })];
        string[] lines =
        [
            "A 2024-06 line 45", "A 2024-06 homes 100", "B 2024-06 line 15", "B 2024-06 homes 20", "E 2024-06 line 77", "E 2024-06 homes 140", "C 2024-06 line 1 2", "C 2024-06 homes 10",
        ];

        Assert.Equal(["1/2 13/25 1/50", "UnitChange E rate: 1/20", "LateReport C 2024-06 line - > 1: -3/100"], Told(History, metrics, "rate", 2019, 2020, "X", lines));
    }
}
