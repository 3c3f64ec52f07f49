using FamilyOnline.Restatements;
using FamilyOnline.Rollups;
using FamilyOnline.Tests.Rollups;
using NodaTime;

namespace FamilyOnline.Tests.Restatements;

/// <summary>Two publications of the small prefecture of <see cref="RollupSample"/>: the first on the day of the first answers, the second ten days later.</summary>
internal static class RestatementSample
{
    public static ReportingPeriod June { get; } = RollupSample.Month(6);

    public static Metric Line { get; } = RollupSample.Metric("line", MetricKind.Stock);

    /// <summary>Rolls up lines such as <c>x1 2024-06 line 100</c>; a number at the end is the day, after the first, on which it became known.</summary>
    public static (Rollup Before, Rollup After) Published(Metric[] metrics, params string[] lines) => Published(RollupSample.Tree, RollupSample.Tree, metrics, lines);

    public static (Rollup Before, Rollup After) Published(UnitTree before, UnitTree after, Metric[] metrics, params string[] lines)
    {
        var table = RollupSample.Table(metrics, lines);
        return (Rollup.Of(table, before, On(0)), Rollup.Of(table, after, On(10)));
    }

    public static RollupOptions On(int day) => new() { KnownAt = RollupSample.Then.Plus(Duration.FromDays(day)) };

    public static Restatement Between((Rollup Before, Rollup After) published, string metric, string unit, ReportingPeriod? period = null) =>
        Restatement.Between(published.Before, published.After, metric, unit, period ?? June);

    /// <summary>Writes before, after and difference, then each part.</summary>
    public static string[] Told(Restatement restatement) => [$"{restatement.Before.Value} {restatement.After.Value} {restatement.Difference}", .. restatement.Parts.Select(Told)];

    public static string Told(RestatementPart part) => part.From is null && part.To is null
        ? $"{part.Cause} {part.Unit.Id} {part.Metric.Id}: {part.Amount}"
        : $"{part.Cause} {part.Unit.Id} {part.Period} {part.Metric.Id} {part.From?.Value.ToString() ?? "-"} > {part.To?.Value.ToString() ?? "-"}: {part.Amount}";
}
