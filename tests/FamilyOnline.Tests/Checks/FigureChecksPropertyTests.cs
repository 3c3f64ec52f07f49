using CsCheck;
using FamilyOnline.Checks;
using FamilyOnline.TestSupport;
using NodaTime;
using static FamilyOnline.Tests.Checks.CheckSample;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Checks;

/// <summary>The laws of checks, over chance values.</summary>
[Trait("Category", "Property")]
public sealed class FigureChecksPropertyTests
{
    private static readonly Gen<int[]> AnyValues = Gen.OneOf(Gen.Int[0, 30], Gen.Int[-200, 400]).Array[6, 16];

    private static readonly OutlierMethod[] Methods = [OutlierMethod.ModifiedZScore, OutlierMethod.TukeyFences, OutlierMethod.ZScore];

    private static readonly Gen<OutlierMethod> AnyMethod = Gen.Int[0, 2].Select(at => Methods[at]);

    private static FigureCheck Peer(OutlierMethod method) => Check("m", FigureCheckKind.Peers, new() { Method = method, Threshold = Exact.Ratio(3, 2) });

    private static string[] Apart(OutlierMethod method, IEnumerable<Exact> values) => [.. Peers(Peer(method), [.. values]).Findings.Select(finding => finding.Unit.Id)];

    [Fact]
    public void The_order_of_rows_changes_nothing() => Gen.Select(AnyValues, AnyMethod, Gen.Int).Sample((values, method, seed) =>
    {
        string[] lines = [.. values.Select((value, index) => $"x1 2023-{1 + (index % 12):00} m {value} {index}")];
        string[] shuffled = [.. lines];
        new Random(seed).Shuffle(shuffled);
        var metric = Metric("m", MetricKind.Stock);
        var check = Check("m", FigureCheckKind.History, new() { Method = method, Threshold = 1 });
        var (before, after) = (Run(check, [metric], lines), Run(check, [metric], shuffled));
        Assert.Equal((Told(before), NotJudged(before), before.Judged), (Told(after), NotJudged(after), after.Judged));
    }, iter: LongRun.Exactly(1_000, 10_000));

    [Fact]
    public void Scaling_all_values_leaves_the_outliers_the_same() => Gen.Select(AnyValues, AnyMethod, Gen.Int[1, 50]).Sample((values, method, factor) =>
        Assert.Equal(Apart(method, values.Select(value => (Exact)value)), Apart(method, values.Select(value => (Exact)value * factor))), iter: LongRun.Exactly(1_000, 10_000));

    [Fact]
    public void Confirming_a_finding_removes_exactly_that_one() => Gen.Select(AnyValues, AnyMethod, Gen.Int[0, 100]).Sample((values, method, choice) =>
    {
        Metric[] metrics = [Metric("m", MetricKind.Stock)];
        var rollup = Roll(metrics, [.. values.Take(12).Select((value, index) => $"x1 2023-{1 + index:00} m {value}")]);
        var check = Check("m", FigureCheckKind.History, new() { Method = method, Threshold = 1 });
        var before = FigureChecks.Over(rollup, [check]).Findings;
        if (before.Count == 0)
            return;
        var chosen = before[choice % before.Count];
        var after = FigureChecks.Over(rollup, [check], [new(chosen.Key, chosen.Value, "核实人", new LocalDate(2024, 1, 1), "属实")]);
        Assert.Equal(before.Select(finding => finding.Key).Where(key => key != chosen.Key), after.Findings.Select(finding => finding.Key));
        Assert.Equal(chosen.Key, after.Confirmed.Single().Finding.Key);
    }, iter: LongRun.Exactly(1_000, 10_000));

    [Fact]
    public void What_is_usual_lies_within_the_limits_and_a_finding_outside() => Gen.Select(AnyValues, AnyMethod).Sample((values, method) =>
    {
        foreach (var finding in Peers(Peer(method), [.. values.Select(value => (Exact)value)]).Findings)
        {
            Assert.True(finding.Distance > Exact.Zero && (finding.Value < finding.Least || finding.Value > finding.Most));
            Assert.Equal(values.Length, finding.Compared.Count);
        }
    }, iter: LongRun.Exactly(1_000, 10_000));
}
