using BenchmarkDotNet.Attributes;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using NodaTime;

namespace FamilyOnline.Benchmarks.Rollups;

/// <summary>One township corrects one month of one metric: the nation's figures after it, mended against made anew.</summary>
[MemoryDiagnoser]
public class CorrectionBenchmarks
{
    private FigureTable _table = null!;
    private FigureTable _corrected = null!;
    private UnitTree _tree = null!;
    private Rollup _before = null!;
    private FigureEdition _correction = null!;

    /// <summary>20 metrics of 41,352 townships in 24 months.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var field = RollupField.Of(20);
        var catalogue = field.Catalogue();
        (_table, _tree) = (field.Table(catalogue), RollupField.Tree());
        _correction = new("t20000", catalogue["m04"], ReportingPeriod.Month(new YearMonth(RollupField.FirstYear, 6)), Observation.Of(4321), Instant.FromUtc(2026, 2, 1, 0, 0));
        _corrected = field.Table(catalogue, _correction);
        _before = Rollup.Of(_table, _tree);
        _ = Read(_before);
        if (Read(Mended()) != Read(Rollup.Of(_corrected, _tree)) || Read(Mended()) == Read(_before))
            throw new InvalidOperationException("What is mended is not what is made anew.");
    }

    /// <summary>Every metric of the nation, of the month and of its year, as before the correction.</summary>
    [Benchmark(Baseline = true)]
    public Exact MadeAnew() => Read(Rollup.Of(_corrected, _tree));

    [Benchmark]
    public Exact MendedAndRead() => Read(Mended());

    /// <summary>The same without reading figures: what a correction costs by itself.</summary>
    [Benchmark]
    public Rollup Mended() => _before.With([_correction]);

    private Exact Read(Rollup rollup)
    {
        var sum = Exact.Zero;
        foreach (var metric in _table.Metrics.All)
            sum += rollup.Figure(metric.Id, "n", new YearMonth(RollupField.FirstYear, 6)).Value.Value + rollup.Figure(metric.Id, "n", ReportingPeriod.Year(RollupField.FirstYear)).Value.Value;
        return sum;
    }
}
