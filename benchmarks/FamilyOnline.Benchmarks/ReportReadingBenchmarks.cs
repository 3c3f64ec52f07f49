using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using CsvHelper;
using CsvHelper.Configuration;
using FamilyOnline.Files;
using FamilyOnline.Ledgers;
using NodaTime;

namespace FamilyOnline.Benchmarks;

/// <summary>Reads a file of report lines into checked figures, against the CSV library alone splitting the same bytes into fields.</summary>
[MemoryDiagnoser]
public class ReportReadingBenchmarks
{
    private const int Townships = 41_000;
    private byte[] _file = [];
    private ReportingPlan _plan = null!;
    private Report _report = null!;

    [Params(100_000, 1_000_000)]
    public int Lines { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var metrics = PackReader.Read("thousand-households@1").Value.Metrics.Where(metric => metric.Kind is MetricKind.Flow or MetricKind.Stock).Take(2).ToList();
        var subjects = Enumerable.Range(0, Townships).Select(i => new Subject(Code(i), "镇" + Code(i), SubjectKind.Township));
        _plan = new(new DateInterval(new(2024, 4, 1), new(2025, 12, 31)), subjects, metrics, []);
        _file = Encoding.UTF8.GetBytes(Text(metrics));
        using MemoryStream stream = new(_file);
        _report = ReportReader.Read(stream, "reports.csv", _plan).Value;
    }

    [Benchmark(Baseline = true)]
    public int CsvLibraryAlone()
    {
        using StreamReader reader = new(new MemoryStream(_file), Encoding.UTF8);
        using CsvParser parser = new(reader, new CsvConfiguration(CultureInfo.InvariantCulture));
        var characters = 0;
        while (parser.Read())
        {
            for (var i = 0; i < parser.Count; i++)
                characters += parser[i].Length;
        }

        return characters;
    }

    [Benchmark]
    public Report Read()
    {
        using MemoryStream stream = new(_file);
        return ReportReader.Read(stream, "reports.csv", _plan).Value;
    }

    [Benchmark]
    public Ledger Append() => Ledger.Empty.Append(_report);

    private static string Code(int i) => (100_000_000 + i).ToString(CultureInfo.InvariantCulture);

    private string Text(List<Metric> metrics)
    {
        StringBuilder text = new("subject,metric,period,value,reported-on,by,note\n");
        for (var i = 0; i < Lines; i++)
        {
            var month = new YearMonth(2024, 4).PlusMonths(i / Townships % 20 / metrics.Count);
            var metric = metrics[i / Townships % metrics.Count];
            text.Append(CultureInfo.InvariantCulture, $"{Code(i % Townships)},{metric.Id},{month:uuuu-MM},{i % 977},{month.PlusMonths(1).OnDayOfMonth(1 + (i % 9)):uuuu-MM-dd},信息员,\n");
        }

        return text.ToString();
    }
}
