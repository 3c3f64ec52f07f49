using System.Globalization;
using FamilyOnline.Checks;
using FamilyOnline.Rollups;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Checks;

/// <summary>Checks and figures for tests to put in.</summary>
internal static class CheckSample
{
    public static FigureCheck Check(string metric, FigureCheckKind kind, FigureCheckOptions? options = null) =>
        new("c", new LocalizedText("核查"), metric, kind, FindingSeverity.Warning, Provenance.Assume("示例"), options);

    /// <summary>Runs one check over lines such as <c>x1 2024-03 new 12</c>, in the sample's tree.</summary>
    public static CheckReport Run(FigureCheck check, Metric[] metrics, params string[] lines) => FigureChecks.Over(Roll(metrics, lines), [check]);

    /// <summary>Runs one check over the values of units u00, u01 … that lie under one, for a month.</summary>
    public static CheckReport Peers(FigureCheck check, params Exact[] values)
    {
        var metric = Metric("m", MetricKind.Stock, new() { Decimals = 2 });
        UnitTree tree = new([new("n", "n"), .. values.Select((_, index) => new TreeUnit($"u{index:00}", "镇", "n"))], Day);
        var lines = values.Select((value, index) => $"u{index:00} 2024-03 m {value}").ToArray();
        return FigureChecks.Over(Rollup.Of(Table([metric], lines), tree), [check]);
    }

    /// <summary>Writes findings as unit, period, value and distance.</summary>
    public static string Told(CheckReport report) => string.Join("; ", report.Findings.Select(finding => $"{finding.Unit.Id} {finding.Period} {finding.Value} by {finding.Distance}"));

    /// <summary>Writes what was not judged as unit, period and reason.</summary>
    public static string NotJudged(CheckReport report) => string.Join("; ", report.NoVerdicts.Select(one => $"{one.Unit} {one.Period} {one.Reason}"));

    public static string English(Finding finding) => finding.Text.In(CultureInfo.InvariantCulture);
}
