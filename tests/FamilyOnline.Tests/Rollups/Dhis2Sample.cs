using FamilyOnline.Rollups;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Rollups;

/// <summary>
/// The figures of DHIS2's AnalyticsServiceTest (dhis2-core 3f8c14a, dataValues.csv and dataSetRegistrations.csv; facts only): tree A(B(D, E), C), metrics a to f, months of 2017.
/// Figures may stand at any level there and are all added: own figures are added to those below.
/// </summary>
internal static class Dhis2Sample
{
    public static readonly UnitTree Tree = TreeOf("A", "B:A", "C:A", "D:B", "E:B");

    public static readonly string[] Lines =
    [
        "A 2017-01 a 2", "B 2017-01 a 1", "C 2017-01 a 5", "D 2017-01 a 66", "D 2017-02 a 233", "E 2017-01 a 1",
        "A 2017-02 b 4", "A 2017-01 b 100", "B 2017-02 b 3", "C 2017-02 b 10", "D 2017-02 b 399", "E 2017-02 b 1",
        "A 2017-03 c 6", "B 2017-03 c 5", "C 2017-03 c 15", "C 2017-02 c 23", "E 2017-03 c 1",
        "A 2017-04 d 8", "A 2017-02 d 2", "B 2017-04 d 7", "C 2017-04 d 20", "C 2017-01 d 4", "E 2017-04 d 1", "E 2017-01 d 32",
        "A 2017-05 e 1", "A 2017-06 e 2", "A 2017-07 e 4",
        "A 2017-01 f 1", "A 2017-02 f 0", "A 2017-03 f 1",
    ];

    /// <summary>Who registered which data set when: A and B are data sets.</summary>
    public static readonly string[] Registrations =
    [
        "A 2017-02 set-a 1", "A 2017-03 set-a 1", "C 2017-01 set-a 1", "C 2017-02 set-a 1", "C 2017-03 set-a 1", "C 2017-04 set-a 1", "D 2017-01 set-a 1", "D 2017-02 set-a 1", "E 2017-02 set-a 1",
        "E 2017-03 set-b 1", "E 2017-04 set-b 1", "D 2017-01 set-b 1", "B 2017-01 set-b 1", "B 2017-02 set-b 1", "C 2017-03 set-b 1",
    ];

    private static readonly MetricOptions Added = With(new() { Own = OwnFigures.Add });

    public static Metric Flow(string id) => Metric(id, MetricKind.Flow, Added);

    /// <summary>Rolls the figures of the metrics given up, over the tree or another one.</summary>
    public static Rollup Roll(UnitTree tree, params Metric[] metrics) =>
        Rollup.Of(Table(metrics, [.. Lines.Where(line => Array.Exists(metrics, metric => metric.Id == line.Split(' ')[2]))]), tree);

    public static RolledFigure Figure(this Rollup rollup, string metric, string unit, string period) => rollup.Figure(metric, unit, ReportingPeriod.Parse(period));
}
