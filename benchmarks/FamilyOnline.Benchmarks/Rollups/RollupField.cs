using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using NodaTime;

namespace FamilyOnline.Benchmarks.Rollups;

/// <summary>Invented reports of an invented nation: 41,352 townships, each month each metric, one row in twenty missing; in the order in which they would come in.</summary>
internal sealed class RollupField
{
    public const int Townships = 41_352;
    public const int Months = 24;
    public const int FirstYear = 2024;
    private const int Provinces = 31;
    private const int Prefectures = 11;
    private const int Counties = 8;

    private RollupField(int metrics) => Metrics = metrics;

    /// <summary>Gets how many metrics are reported: the even half of them flows, the odd half stocks.</summary>
    public int Metrics { get; }

    /// <summary>Gets for each row its township.</summary>
    public int[] Township { get; private set; } = [];

    /// <summary>Gets for each row its metric.</summary>
    public ushort[] Metric { get; private set; } = [];

    /// <summary>Gets for each row its month, counted from the first.</summary>
    public ushort[] Month { get; private set; } = [];

    /// <summary>Gets for each row its value.</summary>
    public long[] Value { get; private set; } = [];

    /// <summary>Gets how many bytes the rows take.</summary>
    public long Bytes => (long)Value.Length * (sizeof(int) + sizeof(ushort) + sizeof(ushort) + sizeof(long));

    /// <summary>Gets for each township its county, for each county its prefecture and so on: a number above every number.</summary>
    public static int CountyOf(int township) => (int)((long)township * Provinces * Prefectures * Counties / Townships);

    public static int PrefectureOf(int county) => county / Counties;

    public static int ProvinceOf(int prefecture) => prefecture / Prefectures;

    public static int CountyCount => Provinces * Prefectures * Counties;

    public static int PrefectureCount => Provinces * Prefectures;

    public static int ProvinceCount => Provinces;

    public static bool IsFlow(int metric) => metric % 2 == 0;

    /// <summary>Gets how many ratios there are: of the stocks 1 and 3, 5 and 7 and so on.</summary>
    public int Ratios => Metrics / 4;

    public static (int Above, int Below) PartsOf(int ratio) => ((ratio * 4) + 1, (ratio * 4) + 3);

    public static RollupField Of(int metrics)
    {
        RollupField field = new(metrics);
        Random random = new(20260101);
        var townships = Enumerable.Range(0, Townships).ToArray();
        var (size, row) = ((long)Townships * metrics * Months, 0);
        var (units, kinds, months, values) = (new int[size], new ushort[size], new ushort[size], new long[size]);
        for (var month = 0; month < Months; month++)
        {
            random.Shuffle(townships);
            foreach (var township in townships)
            {
                for (var metric = 0; metric < metrics; metric++)
                {
                    if (random.Next(20) == 0)
                        continue;
                    (units[row], kinds[row], months[row], values[row]) = (township, (ushort)metric, (ushort)month, random.Next(10_000));
                    row++;
                }
            }
        }

        (field.Township, field.Metric, field.Month, field.Value) = (units[..row], kinds[..row], months[..row], values[..row]);
        return field;
    }

    /// <summary>Gives the same rows as a table of figures.</summary>
    public FigureTable Table(MetricCatalogue metrics, params FigureEdition[] more)
    {
        FigureTableBuilder table = new(metrics);
        var then = Instant.FromUtc(2026, 1, 5, 0, 0);
        var ids = Enumerable.Range(0, Townships).Select(IdOf).ToArray();
        var all = Enumerable.Range(0, Metrics).Select(metric => metrics[MetricId(metric)]).ToArray();
        var periods = Enumerable.Range(0, Months).Select(PeriodOf).ToArray();
        for (var row = 0; row < Value.Length; row++)
            table.Add(new(ids[Township[row]], all[Metric[row]], periods[Month[row]], Observation.Of(Value[row]), then));
        foreach (var edition in more)
            table.Add(edition);
        return table.Build();
    }

    public static UnitTree Tree() => new(
        [
            new("n", "全国", level: "nation"),
            .. Enumerable.Range(0, ProvinceCount).Select(one => new TreeUnit($"p{one:00}", "省", "n", "province")),
            .. Enumerable.Range(0, PrefectureCount).Select(one => new TreeUnit($"q{one:000}", "市", $"p{ProvinceOf(one):00}", "prefecture")),
            .. Enumerable.Range(0, CountyCount).Select(one => new TreeUnit($"c{one:0000}", "县", $"q{PrefectureOf(one):000}", "county")),
            .. Enumerable.Range(0, Townships).Select(one => new TreeUnit(IdOf(one), "乡镇", $"c{CountyOf(one):0000}", "township")),
        ],
        new LocalDate(2025, 12, 31));

    public MetricCatalogue Catalogue() => new(
    [
        .. Enumerable.Range(0, Metrics).Select(metric => NewMetric(MetricId(metric), IsFlow(metric) ? MetricKind.Flow : MetricKind.Stock)),
        .. Enumerable.Range(0, Ratios).Select(ratio => NewMetric($"r{ratio:00}", MetricKind.Ratio, new() { Numerator = MetricId(PartsOf(ratio).Above), Denominator = MetricId(PartsOf(ratio).Below) })),
    ]);

    public static string IdOf(int township) => $"t{township:00000}";

    public static string MetricId(int metric) => $"m{metric:00}";

    private static ReportingPeriod PeriodOf(int month) => ReportingPeriod.Month(new YearMonth(FirstYear + (month / 12), (month % 12) + 1));

    private static Metric NewMetric(string id, MetricKind kind, MetricOptions? options = null) =>
        new(id, new LocalizedText(id), kind, new LocalizedText("户"), Provenance.Assume("性能测试"), options);
}
