using System.Text;
using BenchmarkDotNet.Attributes;
using FamilyOnline.Files;
using FamilyOnline.Packs;

namespace FamilyOnline.Benchmarks;

/// <summary>The worst files that somebody may send, each against reading the reference pack: time and memory stay bounded.</summary>
[MemoryDiagnoser]
public class HostilePackBenchmarks
{
    private const int JustBelowTheLimit = 4_190_000;
    private string _folder = "";
    private Dictionary<string, string> _texts = [];

    [GlobalSetup]
    public void Setup()
    {
        _folder = Directory.CreateTempSubdirectory("family-online-").FullName;
        File.WriteAllText(LargeFile, new string('#', 50_000_000));
        _texts = new()
        {
            ["bomb"] = "a: &a [x, x]\n" + string.Concat(Enumerable.Range(1, 9).Select(i => $"{(char)('a' + i)}: &{(char)('a' + i)} [{string.Join(',', Enumerable.Repeat("*" + (char)('a' + i - 1), 9))}]\n")),
            ["nested"] = new string('[', 10_000),
            ["nestedBlocks"] = string.Concat(Enumerable.Range(0, 2_000).Select(i => new string(' ', i) + "a:\n")),
            ["unknownKeys"] = "format: 1\n" + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"kez{i}: x\n")),
            ["misspelt"] = "format: 1\nmetrics:\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"  - {{ id: m{i}, title: 指标, kind: stok, unit: 户, source: 二 }}\n")),
            ["oneLine"] = "format: 1\ntitle: " + new string('长', 1_000_000),
            ["full"] = Full(),
        };
    }

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(_folder, recursive: true);

    [Benchmark(Baseline = true)]
    public ReadResult<CampaignPack> ReferencePack() => PackReader.Read("thousand-households@1");

    [Benchmark]
    public ReadResult<CampaignPack> AliasBomb() => PackReader.Parse(_texts["bomb"]);

    [Benchmark]
    public ReadResult<CampaignPack> NestedTenThousandFold() => PackReader.Parse(_texts["nested"]);

    [Benchmark]
    public ReadResult<CampaignPack> NestedBlocks() => PackReader.Parse(_texts["nestedBlocks"]);

    [Benchmark]
    public ReadResult<CampaignPack> FileOf50Megabytes() => PackReader.Read(LargeFile);

    [Benchmark]
    public ReadResult<CampaignPack> OneLineOf3Megabytes() => PackReader.Parse(_texts["oneLine"]);

    [Benchmark]
    public ReadResult<CampaignPack> HundredThousandUnknownKeys() => PackReader.Parse(_texts["unknownKeys"]);

    [Benchmark]
    public ReadResult<CampaignPack> TwentyThousandMisspeltWords() => PackReader.Parse(_texts["misspelt"]);

    [Benchmark]
    public ReadResult<CampaignPack> FourMegabytesOfItems() => PackReader.Parse(_texts["full"]);

    private string LargeFile => Path.Combine(_folder, "large.yaml");

    /// <summary>Metrics that are in order, and references to them, up to the limit.</summary>
    private static string Full()
    {
        StringBuilder text = new("format: 1\npack: full@1\ntitle: 满\nsource: 方案\nguidance: { text: 一句话, source: 一 }\nphases: [{ id: all, title: 全程, from: Y-04-01, to: Y-12-31, source: 四 }]\nmetrics:\n");
        for (var i = 0; text.Length < JustBelowTheLimit * 97 / 100; i++)
            text.Append(FormattableString.Invariant($"  - {{ id: metric-{i}, title: Metric {i}, kind: stock, unit: 户, source: a }}\n"));
        return text.ToString();
    }
}
