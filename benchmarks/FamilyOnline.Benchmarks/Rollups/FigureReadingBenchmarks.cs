using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using CsvHelper;
using CsvHelper.Configuration;
using FamilyOnline.Files;
using FamilyOnline.Submissions;

namespace FamilyOnline.Benchmarks.Rollups;

/// <summary>Reads a file of ten million rows into columns, every field checked, against the CSV library alone splitting it into fields.</summary>
[MemoryDiagnoser]
public class FigureReadingBenchmarks
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"figures-{Environment.ProcessId}.csv");
    private MetricCatalogue _metrics = null!;
    private int _rows;

    [GlobalSetup]
    public void Setup()
    {
        var field = RollupField.Of(11);
        (_metrics, _rows) = (field.Catalogue(), 10_000_000);
        using StreamWriter file = new(_path, false, new UTF8Encoding(false), 1 << 16);
        file.Write("unit,metric,period,value\n");
        for (var row = 0; row < _rows; row++)
            file.Write(string.Create(CultureInfo.InvariantCulture, $"{RollupField.IdOf(field.Township[row])},{RollupField.MetricId(field.Metric[row])},{RollupField.FirstYear + (field.Month[row] / 12)}-{(field.Month[row] % 12) + 1:00},{field.Value[row]}\n"));
    }

    [GlobalCleanup]
    public void Cleanup() => File.Delete(_path);

    /// <summary>The CSV library with the settings that the library uses: each field as a text.</summary>
    [Benchmark(Baseline = true)]
    public long CsvLibraryAlone()
    {
        using StreamReader reader = new(_path, Encoding.UTF8, false, 1 << 16);
        using CsvParser parser = new(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { CacheFields = true, BufferSize = 65536 });
        var characters = 0L;
        while (parser.Read())
        {
            for (var i = 0; i < parser.Count; i++)
                characters += parser[i].Length;
        }

        return characters;
    }

    [Benchmark]
    public FigureTable Read()
    {
        var table = FigureTableReader.Read(_path, _metrics).Value;
        return table.Count == _rows ? table : throw new InvalidOperationException($"{table.Count} rows were read.");
    }
}
