using FamilyOnline;
using FamilyOnline.Files;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using NodaTime;

namespace PrefectureConsole;

/// <summary>The bundled prefecture: 咸阳市 610400 with its counties and townships; what the counties sent is invented.</summary>
internal sealed class Prefecture
{
    public const string Code = "610400";

    /// <summary>Gets the month that the tables show.</summary>
    public static ReportingPeriod Month { get; } = ReportingPeriod.Month(2024, 12);

    /// <summary>Gets the month whose figure was published twice, and when.</summary>
    public static (ReportingPeriod Month, Instant First, Instant Second) Published { get; } =
        (ReportingPeriod.Month(2024, 6), Instant.FromUtc(2024, 7, 10, 16, 0), Instant.FromUtc(2024, 8, 10, 16, 0));

    private readonly InboxOptions _options;

    private Prefecture(UnitTree tree, MetricCatalogue metrics, IReadOnlyList<Envelope> inbox, IReadOnlyList<UnitTarget> targets)
    {
        (Tree, Inbox, Targets) = (tree, inbox, targets);
        _options = new() { Metrics = metrics, Rollup = new() { SizeMetric = "households" } };
        Rollup = Rollup.Of(inbox, tree, _options);
    }

    public UnitTree Tree { get; }

    public IReadOnlyList<Envelope> Inbox { get; }

    public IReadOnlyList<UnitTarget> Targets { get; }

    /// <summary>Gets everything that was sent, brought together.</summary>
    public Rollup Rollup { get; }

    /// <summary>Gets what was known at an instant.</summary>
    public Rollup KnownAt(Instant instant) => Rollup.Of(Inbox, Tree, _options with { Rollup = _options.Rollup with { KnownAt = instant } });

    /// <summary>Gets the folder of the bundled data.</summary>
    public static string Data => Path.Combine(AppContext.BaseDirectory, "Data");

    public static string PathOf(params string[] parts) => Path.Combine([Data, .. parts]);

    /// <summary>Reads a folder laid out as the bundled one is.</summary>
    /// <exception cref="ReadFailedException">A file has problems; nothing of it is taken.</exception>
    public static Prefecture Load(string folder)
    {
        var tree = DivisionReader.Read(Path.Combine(folder, "xianyang.csv")).Value.At(new LocalDate(2024, 12, 31));
        var metrics = MetricFileReader.Read(Path.Combine(folder, "packs", "xianyang.yaml")).Value;
        var inbox = Directory.GetFiles(Path.Combine(folder, "inbox")).Select(file => EnvelopeReader.Read(file).Value).ToList();
        return new(tree, metrics, inbox, TargetsOf(FigureTableReader.Read(Path.Combine(folder, "targets.csv"), metrics).Value));
    }

    private static UnitTarget[] TargetsOf(FigureTable table) =>
        [.. table.Rows.GroupBy(row => row.Unit).Select(unit => new UnitTarget(unit.Key, Of(unit, "allotted-households"), Of(unit, "promised-households")))];

    private static Exact? Of(IEnumerable<FigureEdition> unit, string metric) =>
        unit.FirstOrDefault(row => row.Metric.Id == metric)?.Value.Quantity.Value;
}
