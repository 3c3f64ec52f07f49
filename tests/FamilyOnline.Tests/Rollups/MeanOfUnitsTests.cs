using FamilyOnline.Rollups;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Rollups;

/// <summary>A plain mean of units tells what its units' answers were made of; each unit is one answer.</summary>
public sealed class MeanOfUnitsTests
{
    private static readonly UnitTree Two = TreeOf("x", "x1:x", "x2:x");

    // x1's 7 of January stands in beside x2's 9: 8, one of two answers an earlier one.
    [Fact]
    public void An_earlier_level_that_stands_in_is_flagged_and_counted()
    {
        var speed = Metric("speed", MetricKind.Intensive, new() { CarryForwardMonths = 2, Aggregation = new() { OverUnits = Aggregation.MeanOfUnits } });
        var figure = Rollup.Of(Table([speed], "x1 2024-01 speed 7", "x2 2024-01 speed 5", "x2 2024-02 speed 9"), Two).Figure("speed", "x", Month(2));

        Assert.Equal(("8 2/2 StandIn", 1), (Told(figure), figure.Coverage.StandIns));
    }

    // The county's own 100 of January is none of February: 7 and 9 are 8.
    [Fact]
    public void An_earlier_level_of_the_county_is_none_of_its_own()
    {
        var speed = Metric("speed", MetricKind.Intensive, new() { CarryForwardMonths = 2, Aggregation = new() { OverUnits = Aggregation.MeanOfUnits, Own = OwnFigures.Replace } });

        Assert.Equal("8 2/2 None", Told(Rollup.Of(Table([speed], "x 2024-01 speed 100", "x1 2024-02 speed 7", "x2 2024-02 speed 9"), Two).Figure("speed", "x", Month(2))));
    }

    // x1 has 1 of 2 in January and in March, x2 1 of 4; of February nobody said anything, so that of the quarter the mean of 1/2 and 1/4 has a gap.
    [Fact]
    public void A_mean_of_ratios_tells_the_month_that_nobody_answered()
    {
        var (done, asked) = (Metric("done", MetricKind.Flow), Metric("asked", MetricKind.Flow));
        var mean = Metric("mean", MetricKind.Ratio, new() { Numerator = "done", Denominator = "asked", Aggregation = new() { OverUnits = Aggregation.MeanOfUnits } });
        string[] lines = [.. from month in (int[])[1, 3] from line in (string[])["x1|done 1", "x1|asked 2", "x2|done 1", "x2|asked 4"] select line.Replace("|", $" 2024-0{month} ", StringComparison.Ordinal)];

        Assert.Equal("3/8 2/2 Gap", Told(Rollup.Of(Table([done, asked, mean], lines), Two).Figure("mean", "x", ReportingPeriod.Quarter(2024, 1))));
    }

    // x1's 10 of 20 of January stands in for both its parts in February, beside x2's 1 of 4.
    [Fact]
    public void A_quotient_with_an_earlier_part_is_one_stand_in()
    {
        Metric Carried(string id) => Metric(id, MetricKind.Stock, new() { CarryForwardMonths = 1 });
        var mean = Metric("mean", MetricKind.Ratio, new() { Numerator = "line", Denominator = "homes", Aggregation = new() { OverUnits = Aggregation.MeanOfUnits } });
        var figure = Rollup.Of(Table([Carried("line"), Carried("homes"), mean], "x1 2024-01 line 10", "x1 2024-01 homes 20", "x2 2024-02 line 1", "x2 2024-02 homes 4"), Two).Figure("mean", "x", Month(2));

        Assert.Equal(("3/8 2/2 StandIn", 1), (Told(figure), figure.Coverage.StandIns));
    }
}
