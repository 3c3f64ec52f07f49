using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using NodaTime;

namespace FamilyOnline.Tests.Rollups;

/// <summary>A small prefecture and metrics of every kind, for tests to put figures in.</summary>
internal static class RollupSample
{
    public static readonly LocalDate Day = new(2024, 12, 31);

    public static readonly Instant Then = Instant.FromUtc(2025, 1, 5, 0, 0);

    /// <summary>A nation with two counties, X of three townships and Y of two.</summary>
    public static UnitTree Tree { get; } = TreeOf("n", "x:n", "y:n", "x1:x", "x2:x", "x3:x", "y1:y", "y2:y");

    public static UnitTree TreeOf(params string[] units) =>
        new(units.Select(unit => unit.Split(':')).Select(parts => new TreeUnit(parts[0], parts[0], parts.Length > 1 ? parts[1] : null)), Day);

    public static Metric Metric(string id, MetricKind kind, MetricOptions? options = null) =>
        new(id, new LocalizedText(id), kind, new LocalizedText("户"), Provenance.Assume("示例"), options);

    public static MetricOptions With(AggregationOptions aggregation) => new() { Aggregation = aggregation };

    public static ReportingPeriod Month(int month) => ReportingPeriod.Month(new YearMonth(2024, month));

    /// <summary>Rolls lines such as <c>x1 2024-03 new 12</c>, or with the instant since when they are known, in days after the first.</summary>
    public static Rollup Roll(Metric[] metrics, params string[] lines) => Rollup.Of(Table(metrics, lines), Tree);

    public static FigureTable Table(Metric[] metrics, params string[] lines)
    {
        MetricCatalogue catalogue = new(metrics);
        FigureTableBuilder table = new(catalogue);
        foreach (var line in lines)
            table.Add(Edition(catalogue, line));
        return table.Build();
    }

    public static FigureEdition Edition(MetricCatalogue catalogue, string line)
    {
        var parts = line.Split(' ');
        var metric = catalogue[parts[2]];
        return new(parts[0], metric, ReportingPeriod.Parse(parts[1]), Value(parts[3], metric), Then.Plus(Duration.FromDays(parts.Length > 4 ? int.Parse(parts[4], null) : 0)));
    }

    public static Observation Value(string text, Metric metric) => Enum.TryParse<Absence>(text, out var absence) && !char.IsDigit(text[0]) && text[0] != '-'
        ? Observation.Of(absence)
        : Observation.Scaled((long)(Exact.Parse(text) * Exact.Parse("1" + new string('0', metric.Decimals))).ToDecimal(), metric.Decimals);

    /// <summary>Writes a figure as value, coverage and flags.</summary>
    public static string Told(RolledFigure figure) => $"{figure.Value} {figure.Coverage} {figure.Flags}";
}
