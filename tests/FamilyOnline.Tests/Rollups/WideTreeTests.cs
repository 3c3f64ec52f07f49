using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using NodaTime;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Rollups;

/// <summary>A tree of some thousand units, whose cells lie in more than one page: unit i of 9,000 reports i in January, 2 i in February and 3 i in March.</summary>
public sealed class WideTreeTests
{
    private const int Units = 9000;
    private static readonly Metric New = Metric("new", MetricKind.Flow);
    private static readonly Metric Line = Metric("line", MetricKind.Stock);
    private static readonly Instant Then = Instant.FromUtc(2024, 5, 1, 0, 0);
    private static readonly UnitTree Tree = new(
        [new("n", "全国"), .. Enumerable.Range(0, 3).Select(county => new TreeUnit($"c{county}", "县", "n")), .. Enumerable.Range(0, Units).Select(unit => new TreeUnit(Id(unit), "乡", $"c{unit / 3000}"))],
        new LocalDate(2024, 12, 31));

    [Fact]
    public void Sums_are_those_of_the_series_for_every_county_month_and_quarter()
    {
        var rollup = Rollup.Of(Table(ByMonth()), Tree);

        // 0 + … + 8,999 = 8,999 × 9,000 ÷ 2; the second county has 3,000 … 5,999: 3,000 × 8,999 ÷ 2.
        Assert.Equal(40_495_500, At(rollup, "new", "n", Month(1)));
        Assert.Equal(6 * 40_495_500, At(rollup, "new", "n", Quarter));
        Assert.Equal(6 * 13_498_500, At(rollup, "new", "c1", Quarter));
        Assert.Equal(3 * 40_495_500, At(rollup, "line", "n", Quarter));
        Assert.Equal(3 * 5000, At(rollup, "line", Id(5000), Quarter));
    }

    [Fact]
    public void Rows_month_by_month_unit_by_unit_and_backwards_come_to_the_same()
    {
        var byUnit = ByMonth().OrderBy(row => row.Unit, StringComparer.Ordinal).ThenBy(row => row.Period).ToArray();
        var rollups = new[] { ByMonth(), byUnit, [.. byUnit.Reverse()] }.Select(rows => Rollup.Of(Table(rows), Tree)).ToArray();

        foreach (var unit in Tree.All)
        {
            foreach (var metric in (string[])["new", "line"])
                Assert.Single(rollups.Select(rollup => Told(rollup.Figure(metric, unit.Id, Quarter))).Distinct());
        }
    }

    [Fact]
    public void Corrections_in_several_pages_change_those_sums_alone_and_leave_the_earlier_roll_up_as_it_was()
    {
        var before = Rollup.Of(Table(ByMonth()), Tree);
        Assert.Equal(6 * 40_495_500, At(before, "new", "n", Quarter));

        // 0 → 7, 4,095 → 5,095 in January; 8,999 × 3 → 1 in March.
        var after = before.With([Later(0, 1, 7), Later(4095, 1, 5095), Later(8999, 3, 1)]);

        Assert.Equal(40_495_500 + 7 + 1000, At(after, "new", "n", Month(1)));
        Assert.Equal((6 * 40_495_500) + 7 + 1000 - 26_996, At(after, "new", "n", Quarter));
        Assert.Equal((6 * 22_498_500) - 26_996, At(after, "new", "c2", Quarter));
        Assert.Equal(6 * 40_495_500, At(before, "new", "n", Quarter));
        Assert.Equal(26_997, At(before, "new", Id(8999), Month(3)));
        Assert.Equal(1, At(after, "new", Id(8999), Month(3)));
    }

    [Fact]
    public void A_correction_known_before_it_is_rolled_up_is_what_counts()
    {
        var rollup = Rollup.Of(Table([.. ByMonth(), Later(4096, 2, 0)]), Tree);

        Assert.Equal(2 * 40_495_500 - 8192, At(rollup, "new", "n", Month(2)));
        Assert.Equal(40_495_500, At(rollup, "new", "n", Month(1)));
    }

    private static decimal At(Rollup rollup, string metric, string unit, ReportingPeriod period) => rollup.Figure(metric, unit, period).Value.Value.ToDecimal();

    private static ReportingPeriod Quarter => ReportingPeriod.Parse("2024-Q1");

    private static string Id(int unit) => $"u{unit:0000}";

    private static FigureEdition[] ByMonth() =>
        [.. from month in Enumerable.Range(1, 3) from unit in Enumerable.Range(0, Units) from metric in (Metric[])[New, Line] select new FigureEdition(Id(unit), metric, Month(month), Observation.Of(month * unit), Then)];

    private static FigureEdition Later(int unit, int month, long value) => new(Id(unit), New, Month(month), Observation.Of(value), Then + Duration.FromDays(1));

    private static FigureTable Table(IEnumerable<FigureEdition> rows)
    {
        FigureTableBuilder table = new(new([New, Line]));
        foreach (var row in rows)
            table.Add(row);
        return table.Build();
    }
}
