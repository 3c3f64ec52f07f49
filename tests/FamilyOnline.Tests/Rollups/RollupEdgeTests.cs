using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using NodaTime;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Rollups;

/// <summary>What must not be counted, and must not be lost. Every number is worked by hand in the comment above its test.</summary>
public sealed class RollupEdgeTests
{
    private static readonly ReportingPeriod FirstQuarter = ReportingPeriod.Quarter(2024, 1);
    private static readonly Metric Done = Metric("done", MetricKind.Flow);
    private static readonly Metric Asked = Metric("asked", MetricKind.Flow);
    private static readonly Metric Homes = Metric("homes", MetricKind.Stock);

    private static string At(Rollup rollup, string metric, string unit, string period) => Told(rollup.Figure(metric, unit, ReportingPeriod.Parse(period)));

    private static Metric Ratio(string above, string below) =>
        Metric("share", MetricKind.Ratio, new() { Numerator = above, Denominator = below });

    // x1 said 5 on the 1st and nothing on the 2nd, x2 said 1 on both days: 1 on the 2nd, and 7 in the month.
    [Fact]
    public void Silence_on_one_day_is_zero_and_not_what_another_day_said()
    {
        var zero = Metric("new", MetricKind.Flow, With(new() { Missing = MissingRule.ZeroWhenSilent }));
        var rollup = Rollup.Of(Table([zero], "x1 2024-03-01 new 5", "x2 2024-03-01 new 1", "x2 2024-03-02 new 1"), TreeOf("x", "x1:x", "x2:x"));

        Assert.Equal(("1 2/2 StandIn", "7 4/4 StandIn, Gap"), (At(rollup, "new", "x", "2024-03-02"), At(rollup, "new", "x", "2024-03")));
    }

    // 3 x 10^18 of eight units may pass 64 bits; it came later, and from elsewhere.
    [Theory]
    [InlineData("x2 2024-01 new 3000000000000000000 30")]
    [InlineData("elsewhere 2024-01 new 3000000000000000000")]
    public void What_is_known_later_or_lies_elsewhere_stands_in_the_way_of_no_sum(string line)
    {
        var rollup = Rollup.Of(Table([Metric("new", MetricKind.Flow)], "x1 2024-01 new 5", line), Tree, new() { KnownAt = Then.Plus(Duration.FromDays(1)) });

        Assert.Equal("5 1/3 Partial", At(rollup, "new", "x", "2024-01"));
    }

    // x1 lacks February: by its rule it has no sum, and so no part in the ratio; x2's 3 of 6 alone is 1/2, of three answers out of six.
    [Fact]
    public void A_unit_whose_part_is_refused_counts_for_nothing_in_a_ratio()
    {
        var strict = Metric("done", MetricKind.Flow, With(new() { Missing = MissingRule.RequireAll }));
        string[] complete = ["x2 2024-01 done 1", "x2 2024-02 done 1", "x2 2024-03 done 1", "x2 2024-01 asked 2", "x2 2024-02 asked 2", "x2 2024-03 asked 2"];
        var rollup = Rollup.Of(Table([strict, Asked, Ratio("done", "asked")], ["x1 2024-01 done 1", "x1 2024-03 done 1", "x1 2024-01 asked 2", "x1 2024-02 asked 2", "x1 2024-03 asked 2", .. complete]), TreeOf("x", "x1:x", "x2:x"));

        Assert.Equal(("NotReported 0/3 None", "1/2 3/6 Partial"), (At(rollup, "share", "x1", "2024-Q1"), At(rollup, "share", "x", "2024-Q1")));
    }

    // April and May of x1 are silent, June is not applicable: what the quarter came to is not known, and from then on no total is.
    [Fact]
    public void A_last_month_without_such_a_thing_does_not_hide_the_silent_ones()
    {
        var rollup = Rollup.Of(
            Table([Done], "x1 2024-01 done 5", "x1 2024-02 done 5", "x1 2024-03 done 5", "x2 2024-04 done 1", "x2 2024-05 done 1", "x1 2024-06 done NotApplicable"), TreeOf("x", "x1:x", "x2:x"));

        Assert.Equal("NotReported 0/2 None", At(rollup, "done", "x1", "2024-Q2"));
        Assert.Equal(["15 (1/1)", "NotReported (0/1)"], FigureSeries.RunningTotal(rollup, "done", "x1", [FirstQuarter, ReportingPeriod.Quarter(2024, 2)]).Select(figure => $"{figure.Value} ({figure.Coverage})"));
    }

    [Fact]
    public void A_month_that_nobody_answered_and_counts_as_zero_is_flagged_in_a_total()
    {
        var zero = Metric("new", MetricKind.Flow, With(new() { Missing = MissingRule.ZeroWhenSilent }));
        var total = Assert.Single(FigureSeries.RunningTotal(Roll([zero], "x1 2024-01 new 5", "x1 2024-02 new 5"), "new", "x1", [FirstQuarter]));

        Assert.Equal((Exact.Zero + 10, RolledFlags.StandIn), (total.Value.Value, total.Flags));
    }

    // A county inside a county: what the inner one says is in the outer one's own 100, before and after.
    [Fact]
    public void A_correction_below_one_that_reports_itself_changes_nothing_above()
    {
        var metric = Metric("new", MetricKind.Flow, With(new() { ReportedAt = "county" }));
        UnitTree tree = new([new("p", "市"), new("c", "县", "p", "county"), new("d", "开发区", "c", "county"), new("t", "镇", "d", "township"), new("e", "县", "p", "county")], Day);
        MetricCatalogue catalogue = new([metric]);
        FigureTableBuilder table = new(catalogue);
        foreach (var line in (string[])["c 2024-01 new 100", "d 2024-01 new 10", "e 2024-01 new 1"])
            table.Add(Edition(catalogue, line));
        var before = Rollup.Of(table.Build(), tree);
        _ = (At(before, "new", "p", "2024-01"), At(before, "new", "p", "2024-Q1"));
        var after = before.With([Edition(catalogue, "d 2024-01 new 15 9")]);

        Assert.Equal(("101 2/2 None", "101"), (At(after, "new", "p", "2024-01"), after.Figure("new", "p", FirstQuarter).Value.ToString()));
        Assert.Equal("15", after.Figure("new", "d", Month(1)).Value.ToString());
    }

    // 2 new ones in two of three months per 10 homes: 1/5, and not complete.
    [Fact]
    public void A_flow_per_stock_tells_the_months_that_are_missing()
    {
        var rollup = Rollup.Of(
            Table([Done, Homes, Ratio("done", "homes")], "x1 2024-01 done 1", "x1 2024-03 done 1", "x2 2024-02 done 1", "x1 2024-03 homes 10", "x2 2024-02 homes 7"), TreeOf("x", "x1:x", "x2:x"));

        Assert.Equal(("1/5 2/3 Partial", "1/5 2/6 Partial"), (At(rollup, "share", "x1", "2024-Q1"), At(rollup, "share", "x", "2024-Q1")));
    }

    // The 1st says 100; of the 2nd nothing is known, unless the metric lets an earlier value stand in.
    [Theory]
    [InlineData(0, "NotReported 0/1 None", "11 1/2 Partial")]
    [InlineData(1, "100 1/1 StandIn", "111 2/2 StandIn")]
    public void A_level_of_the_day_before_is_none_of_this_day(int months, string expected, string together)
    {
        var level = Metric("line", MetricKind.Stock, new() { CarryForwardMonths = months });
        var rollup = Rollup.Of(Table([level], "x1 2024-03-01 line 100", "x2 2024-03-01 line 10", "x2 2024-03-02 line 11"), TreeOf("x", "x1:x", "x2:x"));

        Assert.Equal((expected, together), (At(rollup, "line", "x1", "2024-03-02"), At(rollup, "line", "x", "2024-03-02")));
        Assert.Equal(months == 0 ? "NotReported" : "0", FigureSeries.Changes(rollup, "line", "x1", [ReportingPeriod.Parse("2024-03-02")])[0].Value.ToString());
    }

    [Theory]
    [InlineData("x1 2024-01 new 5", "x1 2024-01 new NotReported")]
    [InlineData("x1 2024-01 new NotReported", "x1 2024-01 new 5")]
    [InlineData("x1 2024-01 new NotReported", "x1 2024-01 new 5", "y1 2024-01 new 1 7")]
    [InlineData("x1 2024-01 new 5", "x1 2024-01 new NotReported", "y1 2024-01 new 1 7")]
    public void Not_reported_beside_a_value_contradicts_nothing_in_either_order(params string[] lines) =>
        Assert.Equal("5 1/3 Partial", At(Roll([Metric("new", MetricKind.Flow)], lines), "new", "x", "2024-01"));

    // The county's own 5 and 7 and 0 stand for it: of its persons there are 7 to 12, whatever its townships say.
    [Fact]
    public void An_own_figure_known_within_bounds_takes_the_place_of_those_below()
    {
        var persons = Metric("persons", MetricKind.Distinct, With(new() { OverUnits = Aggregation.Sum, Own = OwnFigures.Replace }));
        var rollup = Roll([persons], "x 2024-01 persons 5", "x 2024-02 persons 7", "x 2024-03 persons 0", "x1 2024-01 persons 3", "x1 2024-02 persons 0", "x1 2024-03 persons 0");
        var figure = rollup.Figure("persons", "x", FirstQuarter);

        Assert.Equal((false, Exact.Zero + 7, Exact.Zero + 12), (figure.Value.IsKnown, figure.Lower!.Value, figure.Upper!.Value));
    }

    /// <summary>The opening value of a quarter is that of its first month, which is 0 where nobody answered and silence is 0.</summary>
    [Theory]
    [InlineData("x1", "2024-01", "8 1/1 None")]
    [InlineData("x1", "2024-Q1", "8 1/1 None")]
    [InlineData("x2", "2024-01", "0 1/1 StandIn")]
    [InlineData("x2", "2024-Q1", "0 1/1 StandIn")]
    public void An_opening_value_follows_the_rule_for_silence_like_its_month(string unit, string period, string expected)
    {
        var line = Metric("line", MetricKind.Stock, With(new() { OverTime = Aggregation.Opening, Missing = MissingRule.ZeroWhenSilent }));

        Assert.Equal(expected, Told(Roll([line], "x1 2024-01 line 8", "x1 2024-02 line 9", "x2 2024-02 line 5").Figure("line", unit, ReportingPeriod.Parse(period))));
    }

    /// <summary>Two months of three units are six answers, silent or not.</summary>
    [Theory]
    [InlineData(MissingRule.ReportedOnly, "2/6", "0/2")]
    [InlineData(MissingRule.ZeroWhenSilent, "6/6", "2/2")]
    public void Answers_of_persons_add_up_over_months(MissingRule missing, string all, string silent)
    {
        var persons = Metric("persons", MetricKind.Distinct, With(new() { OverUnits = Aggregation.Sum, Missing = missing }));
        var rollup = Roll([persons], "x1 2024-01 persons 5", "x1 2024-02 persons 3");

        Assert.Equal((all, silent), ($"{rollup.Figure("persons", "x", ReportingPeriod.Parse("2024-Q1")).Coverage}", $"{rollup.Figure("persons", "x2", ReportingPeriod.Parse("2024-Q1")).Coverage}"));
    }

    /// <summary>10 was known 80 nanoseconds before 12: 12 counts, in whatever order they came, at once or later.</summary>
    [Fact]
    public void Instants_are_told_apart_to_the_nanosecond()
    {
        MetricCatalogue metrics = new([Done]);
        FigureEdition[] both = [.. (((long After, long Value)[])[(10, 10), (90, 12)]).Select(known => new FigureEdition("x1", Done, Month(1), Observation.Of(known.Value), Then.PlusNanoseconds(known.After)))];
        var first = Rollup.Of(new FigureTableBuilder(metrics).Add(both[0]).Build(), Tree);

        Assert.All<FigureEdition[]>([both, [both[1], both[0]]], order => Assert.Equal("12 1/1 None", At(Rollup.Of(order.Aggregate(new FigureTableBuilder(metrics), (table, one) => table.Add(one)).Build(), Tree), "done", "x1", "2024-01")));
        Assert.Equal("12 1/1 None", At(first.With([both[1]]), "done", "x1", "2024-01"));
    }

    [Theory]
    [InlineData(1 << 20, 4096)]
    [InlineData(1 << 30, 1 << 14)]
    [InlineData(int.MaxValue, 1)]
    public void More_cells_than_an_array_holds_are_an_overflow(int units, int slots) => Assert.Throws<OverflowException>(() => CellColumns.Of(units, slots));

    // The county's own figure stands for its three silent townships of 900, 50 and 50 homes; of the nation it is 1,000 of 2,000.
    [Theory]
    [InlineData("x", "3/3 1")]
    [InlineData("n", "3/5 1/2")]
    public void An_own_figure_that_replaces_those_below_covers_their_size(string unit, string expected)
    {
        var replacing = Metric("new", MetricKind.Flow, With(new() { Own = OwnFigures.Replace }));
        var rollup = Rollup.Of(
            Table([replacing, Homes], "x 2024-01 new 30", "x1 2024-01 homes 900", "x2 2024-01 homes 50", "x3 2024-01 homes 50", "y1 2024-01 homes 400", "y2 2024-01 homes 600"), Tree, new() { SizeMetric = "homes" });
        var coverage = rollup.Figure("new", unit, Month(1)).Coverage;

        Assert.Equal(expected, $"{coverage} {coverage.BySize}");
    }
}
