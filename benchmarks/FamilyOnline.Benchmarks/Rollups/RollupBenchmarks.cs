using BenchmarkDotNet.Attributes;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;

namespace FamilyOnline.Benchmarks.Rollups;

/// <summary>From rows in memory to what every county, prefecture, province and the nation come to in two years: sums of flows, stocks at the end, both parts of ratios.</summary>
[MemoryDiagnoser]
public class RollupBenchmarks
{
    private RollupField _field = null!;
    private FigureTable _table = null!;
    private UnitTree _tree = null!;
    private DuckRollup _duck = null!;
    private string[] _asked = [];

    [Params(10, 50)]
    public int Metrics { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _field = RollupField.Of(Metrics);
        (_table, _tree, _duck) = (_field.Table(_field.Catalogue()), RollupField.Tree(), new(_field));
        _asked = [.. _table.Metrics.All.Select(metric => metric.Id)];
        SameSums.Check(_field, CubeKernel.Roll(_field), RowKernel.Roll(_field), Rolled(), LinqRollup.Roll(_field), _duck.Roll());
        Console.WriteLine($"{_field.Value.Length} rows, {_field.Bytes} bytes");
    }

    [GlobalCleanup]
    public void Cleanup() => _duck.Dispose();

    /// <summary>What the machine can read at most: the values, added up one after the other.</summary>
    [Benchmark]
    public long StreamSum()
    {
        var sum = 0L;
        foreach (var value in _field.Value)
            sum += value;
        return sum;
    }

    [Benchmark(Baseline = true)]
    public object Kernel() => RowKernel.Roll(_field);

    [Benchmark]
    public object Cube() => CubeKernel.Roll(_field);

    /// <summary>Everything placed, nothing added up yet.</summary>
    public Rollup Placed() => Rollup.Of(_table, _tree);

    /// <summary>Everything placed and added up, nothing read yet but the nation's figures.</summary>
    [Benchmark]
    public Rollup Rolled()
    {
        var rollup = Rollup.Of(_table, _tree);
        for (var year = 0; year < 2; year++)
        {
            foreach (var metric in _asked)
                _ = rollup.Figure(metric, "n", ReportingPeriod.Year(RollupField.FirstYear + year));
        }

        return rollup;
    }

    /// <summary>The same, and the figure of every unit read, with its completeness, bounds and flags.</summary>
    [Benchmark]
    public int RolledAndRead()
    {
        var (rollup, known) = (Rolled(), 0);
        for (var year = 0; year < 2; year++)
        {
            foreach (var metric in _asked)
            {
                foreach (var unit in SameSums.Units)
                    known += rollup.Figure(metric, unit, ReportingPeriod.Year(RollupField.FirstYear + year)).Coverage.Known;
            }
        }

        return known;
    }

    [Benchmark]
    public object DuckDb() => _duck.Roll();

    [Benchmark]
    public object Linq() => LinqRollup.Roll(_field);
}
