using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using NodaTime;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Rollups;

/// <summary>What figures of several units and periods come to, by the kind of the metric; the numbers are worked by hand.</summary>
public sealed class RollupTests
{
    private static readonly Metric New = Metric("new", MetricKind.Flow);
    private static readonly Metric Line = Metric("line", MetricKind.Stock);
    private static readonly Metric Homes = Metric("homes", MetricKind.Stock);
    private static readonly Metric Rate = Metric("rate", MetricKind.Ratio, new() { Numerator = "line", Denominator = "homes" });

    private static string At(Rollup rollup, string metric, string unit, string period) => Told(rollup.Figure(metric, unit, ReportingPeriod.Parse(period)));

    [Fact]
    public void A_flow_is_summed_over_units_and_periods()
    {
        var rollup = Roll([New], "x1 2024-01 new 3", "x2 2024-01 new 4", "x3 2024-01 new 0", "x1 2024-02 new 5", "x2 2024-02 new 6", "x3 2024-02 new 7", "x1 2024-03 new 1", "x2 2024-03 new 1", "x3 2024-03 new 1");

        Assert.Equal("7 3/3 None", At(rollup, "new", "x", "2024-01"));
        Assert.Equal("28 9/9 None", At(rollup, "new", "x", "2024-Q1"));
    }

    [Fact]
    public void A_month_that_nobody_answered_is_a_gap_and_no_zero()
    {
        var rollup = Roll([New], "x1 2024-01 new 3", "x2 2024-01 new 4", "x3 2024-01 new 0", "x1 2024-03 new 1", "x2 2024-03 new 1", "x3 2024-03 new 1");

        Assert.Equal("10 6/6 Gap", At(rollup, "new", "x", "2024-Q1"));
        Assert.Equal("NotReported 0/3 Gap", At(rollup, "new", "x", "2024-02"));
    }

    [Fact]
    public void A_stock_is_the_closing_value_and_is_never_added_over_months()
    {
        var rollup = Roll([Line], "x1 2024-01 line 10", "x1 2024-02 line 20", "x1 2024-03 line 30", "x2 2024-03 line 100", "x3 2024-03 line 0");

        Assert.Equal("130 3/3 None", At(rollup, "line", "x", "2024-Q1"));
        Assert.Equal("130 3/5 Partial", At(rollup, "line", "n", "2024-Q1"));
    }

    [Fact]
    public void A_silent_unit_leaves_the_sum_partial_within_bounds()
    {
        var bounded = Metric("line", MetricKind.Stock, With(new() { Floor = 0, Cap = 50 }));
        var figure = Roll([bounded], "x1 2024-01 line 10", "x2 2024-01 line 20").Figure("line", "x", Month(1));

        Assert.Equal("30 2/3 Partial", Told(figure));
        Assert.Equal((30L, 80L), (figure.Lower, figure.Upper));
    }

    [Fact]
    public void Require_all_gives_no_value_for_a_part()
    {
        var strict = Metric("line", MetricKind.Stock, With(new() { Missing = MissingRule.RequireAll }));

        Assert.Equal("NotReported 2/3 Partial", At(Roll([strict], "x1 2024-01 line 10", "x2 2024-01 line 20"), "line", "x", "2024-01"));
    }

    [Fact]
    public void Silence_is_zero_only_where_the_metric_says_so_and_it_is_flagged()
    {
        var zero = Metric("new", MetricKind.Flow, With(new() { Missing = MissingRule.ZeroWhenSilent }));
        var rollup = Roll([zero], "x1 2024-01 new 10", "x2 2024-01 new NotAvailable");

        Assert.Equal("10 2/3 Partial, StandIn", At(rollup, "new", "x", "2024-01"));
        Assert.Equal("0 1/1 StandIn", At(rollup, "new", "x3", "2024-01"));
    }

    [Fact]
    public void A_unit_that_has_no_such_thing_is_not_expected()
    {
        var rollup = Roll([Line], "x1 2024-01 line 10", "x2 2024-01 line 20", "x3 2024-01 line NotApplicable", "y1 2024-01 line NotApplicable", "y2 2024-01 line NotApplicable");

        Assert.Equal("30 2/2 None", At(rollup, "line", "x", "2024-01"));
        Assert.Equal("NotApplicable 0/0 None", At(rollup, "line", "y", "2024-01"));
    }

    [Theory]
    [InlineData("2024-02", "10 1/1 StandIn")]
    [InlineData("2024-03", "10 1/1 StandIn")]
    [InlineData("2024-04", "NotReported 0/1 None")]
    public void An_earlier_stock_stands_in_up_to_its_age(string month, string expected)
    {
        var carried = Metric("line", MetricKind.Stock, new() { CarryForwardMonths = 2 });
        var rollup = Roll([carried], "x1 2024-01 line 10", "x2 2024-02 line 1", "x2 2024-03 line 1", "x2 2024-04 line 1");

        Assert.Equal(expected, At(rollup, "line", "x1", month));
    }

    // Worked in shared/monitoring/semantics.md 3b: T1 1,800/90 = 20; T2 6,200/62 = 100, where the system studied took the missing month for 0 and came to 88.89.
    [Fact]
    public void A_day_weighted_mean_leaves_out_the_days_without_a_value()
    {
        var mean = Metric("line", MetricKind.Stock, With(new() { OverTime = Aggregation.DayMean }));
        var rollup = Rollup.Of(Table([mean], "x1 2022-01 line 10", "x1 2022-02 line 20", "x1 2022-03 line 30", "x2 2022-01 line 100", "x2 2022-03 line 100"), TreeOf("x", "x1:x", "x2:x"));

        Assert.Equal(Exact.Ratio((31 * 10) + (28 * 20) + (31 * 30), 90), rollup.Figure("line", "x1", ReportingPeriod.Parse("2022-Q1")).Value);
        Assert.Equal("120 5/6 Partial", Told(rollup.Figure("line", "x", ReportingPeriod.Parse("2022-Q1"))));
    }

    [Fact]
    public void An_opening_value_is_the_first_inside_the_period()
    {
        var opening = Metric("line", MetricKind.Stock, With(new() { OverTime = Aggregation.Opening }));
        var rollup = Roll([opening], "x1 2023-12 line 5", "x1 2024-02 line 20", "x1 2024-03 line 30");

        Assert.Equal("20 1/1 Gap", At(rollup, "line", "x1", "2024-Q1"));
    }

    [Fact]
    public void A_cumulative_total_is_its_last_value()
    {
        var total = Metric("total", MetricKind.Cumulative);

        Assert.Equal("9 1/1 None", At(Roll([total], "x1 2024-01 total 4", "x1 2024-02 total 7", "x1 2024-03 total 9"), "total", "x1", "2024-Q1"));
    }

    // Worked in shared/monitoring/semantics.md: 45/50 and 300/500 come to 345/550 = 62.7 %, never to the mean of 90 % and 60 %.
    [Fact]
    public void A_ratio_is_computed_anew_from_its_parts()
    {
        var figure = Roll([Line, Homes, Rate], "x1 2024-01 line 45", "x1 2024-01 homes 50", "x2 2024-01 line 300", "x2 2024-01 homes 500").Figure("rate", "x", Month(1));

        Assert.Equal((Exact.Ratio(345, 550), 345L, 550L), (figure.Value.Value, figure.Numerator!.Value.Value, figure.Denominator!.Value.Value));
        Assert.Equal("2/3", figure.Coverage.ToString());
    }

    [Fact]
    public void A_unit_with_one_part_alone_is_in_neither()
    {
        var rollup = Roll([Line, Homes, Rate], "x1 2024-01 line 45", "x1 2024-01 homes 50", "x2 2024-01 line 300", "x3 2024-01 homes 10", "x3 2024-02 homes 10", "x3 2024-02 line 1");

        Assert.Equal("9/10 1/3 Partial", At(rollup, "rate", "x", "2024-01"));
        Assert.Equal("1/10 1/3 Partial", At(rollup, "rate", "x", "2024-02"));
    }

    // By hand: January 4 of 8, February without a denominator, March 1 of 2. Of the quarter 5/10, not (4 + 100 + 1)/10.
    [Fact]
    public void A_ratio_of_two_flows_leaves_out_the_month_that_has_one_part_alone()
    {
        var (done, asked) = (Metric("done", MetricKind.Flow), Metric("asked", MetricKind.Flow));
        var share = Metric("share", MetricKind.Ratio, new() { Numerator = "done", Denominator = "asked" });
        var rollup = Roll([done, asked, share], "x1 2024-01 done 4", "x1 2024-01 asked 8", "x1 2024-02 done 100", "x1 2024-03 done 1", "x1 2024-03 asked 2", "y1 2024-02 asked 7", "y1 2024-02 done 7");

        Assert.Equal(("1/2 2/3 Partial", "1/2 2/9 Partial", "12/17 3/15 Partial"), (At(rollup, "share", "x1", "2024-Q1"), At(rollup, "share", "x", "2024-Q1"), At(rollup, "share", "n", "2024-Q1")));
    }

    // By hand: x1 stated 10 and owes two months between 0 and 100: 10 to 210. With x2's 10 + 20 + 30 and the three months of x3: 70 to 570.
    [Fact]
    public void Bounds_of_a_refused_sum_hold_what_is_known_of_its_units()
    {
        var strict = Metric("new", MetricKind.Flow, With(new() { Missing = MissingRule.RequireAll, Floor = 0, Cap = 100 }));
        var rollup = Roll([strict], "x1 2024-01 new 10", "x2 2024-01 new 10", "x2 2024-02 new 20", "x2 2024-03 new 30");
        var (one, county) = (rollup.Figure("new", "x1", ReportingPeriod.Quarter(2024, 1)), rollup.Figure("new", "x", ReportingPeriod.Quarter(2024, 1)));

        Assert.Equal((10, 210), ((int)one.Lower!.Value.ToDecimal(), (int)one.Upper!.Value.ToDecimal()));
        Assert.Equal((70, 570), ((int)county.Lower!.Value.ToDecimal(), (int)county.Upper!.Value.ToDecimal()));
    }

    [Fact]
    public void A_mean_of_units_exists_under_its_name_only()
    {
        var plain = Metric("plain", MetricKind.Ratio, new() { Numerator = "line", Denominator = "homes", Aggregation = new() { OverUnits = Aggregation.MeanOfUnits } });
        var rollup = Roll([Line, Homes, plain], "x1 2024-01 line 45", "x1 2024-01 homes 50", "x2 2024-01 line 300", "x2 2024-01 homes 500");

        Assert.Equal("3/4 2/3 Partial", At(rollup, "plain", "x", "2024-01"));
    }

    [Fact]
    public void A_level_is_weighted_by_its_metric_over_units_and_months()
    {
        var speed = Metric("speed", MetricKind.Intensive, With(new() { Weight = "line" }));
        var rollup = Roll([Line, speed], "x1 2024-01 line 1", "x1 2024-01 speed 100", "x2 2024-01 line 3", "x2 2024-01 speed 20", "x1 2024-02 line 2", "x1 2024-02 speed 50", "x2 2024-02 line 2", "x2 2024-02 speed 30");

        Assert.Equal("40 2/3 Partial", At(rollup, "speed", "x", "2024-01"));
        Assert.Equal("40 4/6 Partial", At(rollup, "speed", "x", "2024-Q1"));
    }

    [Fact]
    public void Different_persons_are_known_within_bounds_only()
    {
        var people = Metric("people", MetricKind.Distinct);
        var figure = Roll([people], "x1 2024-01 people 30", "x2 2024-01 people 20", "x3 2024-01 people 5").Figure("people", "x", Month(1));

        Assert.Equal(("NotAvailable", 30L, 55L), (figure.Value.ToString(), figure.Lower, figure.Upper));
    }

    [Fact]
    public void Persons_that_can_be_in_one_unit_only_are_summed()
    {
        var people = Metric("people", MetricKind.Distinct, With(new() { OverUnits = Aggregation.Sum }));

        Assert.Equal("55 3/3 None", At(Roll([people], "x1 2024-01 people 30", "x2 2024-01 people 20", "x3 2024-01 people 5"), "people", "x", "2024-01"));
    }

    [Fact]
    public void Of_a_yes_no_metric_units_are_counted()
    {
        var home = Metric("home", MetricKind.YesNo);
        var figure = Roll([home], "x1 2024-01 home 1", "x2 2024-01 home 0", "y1 2024-01 home 1").Figure("home", "n", Month(1));

        Assert.Equal("2 3/5 Partial", Told(figure));
        Assert.Equal([new("no", 1), new StateCount("yes", 2)], figure.States);
    }

    [Fact]
    public void Of_an_ordinal_metric_units_are_counted_for_each_state_and_there_is_no_sum()
    {
        var stage = Metric("stage", MetricKind.Ordinal, new() { States = ["planned", "built", "certified"] });
        var figure = Roll([stage], "x1 2024-01 stage 2", "x2 2024-01 stage 0", "x3 2024-01 stage 2").Figure("stage", "x", Month(1));

        Assert.Equal("NotApplicable", figure.Value.ToString());
        Assert.Equal([new("planned", 1), new("built", 0), new StateCount("certified", 2)], figure.States);
    }

    [Fact]
    public void A_derived_metric_is_its_formula_after_the_rolling_up()
    {
        var left = Metric("left", MetricKind.Stock, new() { Formula = "homes - line" });
        var share = Metric("share", MetricKind.Ratio, new() { Formula = "left / homes * 100" });
        var rollup = Roll([Line, Homes, left, share], "x1 2024-01 line 1", "x1 2024-01 homes 4", "x2 2024-01 line 2", "x2 2024-01 homes 2", "x3 2024-01 line 3", "x3 2024-01 homes 4");

        Assert.Equal("4 6/6 None", At(rollup, "left", "x", "2024-01"));
        Assert.Equal("40 9/9 None", At(rollup, "share", "x", "2024-01"));
    }

    [Theory]
    [InlineData(OwnFigures.Compare, "30 3/3 OwnDiffers")]
    [InlineData(OwnFigures.Replace, "99 3/3 None")]
    [InlineData(OwnFigures.Add, "129 4/4 None")]
    public void A_units_own_figure_is_compared_replaces_or_is_added(OwnFigures own, string expected)
    {
        var line = Metric("line", MetricKind.Stock, With(new() { Own = own }));
        var rollup = Roll([line], "x 2024-01 line 99", "x1 2024-01 line 10", "x2 2024-01 line 10", "x3 2024-01 line 10");

        Assert.Equal(expected, At(rollup, "line", "x", "2024-01"));
        Assert.Equal(own == OwnFigures.Compare ? "99" : "NotReported", rollup.Figure("line", "x", Month(1)).Own.ToString());
    }

    [Fact]
    public void An_own_figure_that_is_added_is_there_though_nobody_below_answers()
    {
        var line = Metric("line", MetricKind.Stock, With(new() { Own = OwnFigures.Add }));
        Metric[] metrics = [line, Metric("homes", MetricKind.Stock, With(new() { Own = OwnFigures.Add })), Rate];
        var rollup = Roll(metrics, "x 2024-01 line 9", "x 2024-01 homes 10", "x1 2024-02 line 1");

        Assert.Equal("9 1/4 Partial", At(rollup, "line", "x", "2024-01"));
        Assert.Equal(At(rollup, "line", "x", "2024-01"), At(rollup, "line", "n", "2024-01").Replace("1/6", "1/4", StringComparison.Ordinal));
        Assert.Equal("9/10 1/4 Partial", At(rollup, "rate", "x", "2024-01"));
    }

    /// <summary>Nobody is in two townships, but the same persons may come in two months: x1 30 to 50, x2 20, x3 5 to 10; together 55 to 80.</summary>
    [Fact]
    public void Persons_of_one_unit_each_are_known_within_bounds_over_months()
    {
        var people = Metric("people", MetricKind.Distinct, With(new() { OverUnits = Aggregation.Sum }));
        var figure = Roll([people], "x1 2024-01 people 30", "x1 2024-02 people 20", "x2 2024-01 people 20", "x2 2024-02 people 0", "x3 2024-01 people 5", "x3 2024-02 people 5").Figure("people", "x", ReportingPeriod.Quarter(2024, 1));

        Assert.Equal(("NotAvailable", 55L, 80L), (figure.Value.ToString(), figure.Lower, figure.Upper));
    }

    [Fact]
    public void What_is_reported_at_a_level_counts_there_and_below_not()
    {
        UnitTree tree = new([new("n", "国"), new("c", "县", "n", "county"), new("d", "县", "n", "county"), new("c1", "镇", "c", "township")], Day);
        var line = Metric("line", MetricKind.Stock, With(new() { ReportedAt = "county" }));
        var rollup = Rollup.Of(Table([line], "c 2024-01 line 7", "c1 2024-01 line 1000"), tree);

        Assert.Equal("7 1/2 Partial", Told(rollup.Figure("line", "n", Month(1))));
        Assert.Equal("7 1/1 None", Told(rollup.Figure("line", "c", Month(1))));
    }

    [Fact]
    public void The_edition_known_last_counts_whatever_the_order()
    {
        string[] lines = ["x1 2024-01 line 10 0", "x1 2024-01 line 12 3", "x1 2024-01 line 11 1"];

        Assert.All<string[]>([lines, [.. lines.Reverse()]], order => Assert.Equal("12 1/1 None", At(Roll([Line], order), "line", "x1", "2024-01")));
        Assert.Equal("11 1/1 None", Told(Rollup.Of(Table([Line], lines), Tree, new() { KnownAt = Then.Plus(Duration.FromDays(2)) }).Figure("line", "x1", Month(1))));
    }

    [Fact]
    public void Answers_that_contradict_each_other_at_one_instant_count_for_nothing() =>
        Assert.Equal("NotAvailable 0/1 None", At(Roll([Line], "x1 2024-01 line 10", "x1 2024-01 line 11", "x1 2024-01 line 10"), "line", "x1", "2024-01"));

    [Theory]
    [InlineData("x1 2024-01 line 10 1", "x1 2024-01 line 11 1", "x1 2024-01 line 9 0", "NotAvailable 0/1 None")]
    [InlineData("x1 2024-01 line 10 0", "x1 2024-01 line 11 0", "x1 2024-01 line 9 1", "9 1/1 None")]
    public void A_contradiction_counts_until_something_later_settles_it(string one, string other, string third, string expected) =>
        Assert.All<string[]>([[one, other, third], [third, other, one], [other, third, one]], order => Assert.Equal(expected, At(Roll([Line], order), "line", "x1", "2024-01")));

    [Fact]
    public void A_unit_outside_the_tree_is_named_and_counts_nowhere()
    {
        var rollup = Roll([Line], "x1 2024-01 line 10", "z9 2024-01 line 500");

        Assert.Equal(["z9"], rollup.Unplaced);
        Assert.Equal("10 1/5 Partial", At(rollup, "line", "n", "2024-01"));
    }

    [Fact]
    public void A_flow_told_by_quarter_and_by_month_counts_no_day_twice()
    {
        var rollup = Rollup.Of(Table([New], "x1 2024-01 new 1", "x1 2024-02 new 2", "x1 2024-03 new 3", "x1 2024-Q1 new 7", "x2 2024-01 new 1", "x2 2024-02 new 2"), TreeOf("x", "x1:x", "x2:x"));

        Assert.Equal("7 1/1 None", At(rollup, "new", "x1", "2024-Q1"));
        Assert.Equal("10 3/4 Partial, Gap", At(rollup, "new", "x", "2024-Q1"));
    }

    [Fact]
    public void Contributions_lead_down_to_the_editions()
    {
        var figure = Roll([Line], "x1 2024-01 line 10 0", "x1 2024-01 line 12 3", "x2 2024-01 line 5").Figure("line", "n", Month(1));

        Assert.Equal(["x1 12 False", "x2 5 False"], figure.Contributions.Select(part => $"{part.Edition.Unit} {part.Edition.Value} {part.IsStandIn}"));
    }

    [Fact]
    public void Coverage_by_size_weighs_the_units_that_answered()
    {
        var rollup = Rollup.Of(Table([Line, Homes], "x1 2024-01 line 10", "x1 2024-01 homes 900", "x2 2024-01 homes 50", "x3 2024-01 homes 50"), Tree, new() { SizeMetric = "homes" });

        Assert.Equal(Exact.Ratio(9, 10), rollup.Figure("line", "x", Month(1)).Coverage.BySize);
    }

    [Fact]
    public void A_sum_that_may_pass_64_bits_throws()
    {
        var rollup = Roll([Line], $"x1 2024-01 line {long.MaxValue / 2}");

        Assert.Contains("64 bits", Assert.Throws<OverflowException>(() => rollup.Figure("line", "n", Month(1))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Later_answers_are_brought_in_without_starting_again()
    {
        MetricCatalogue metrics = new([Line, Homes, Rate]);
        FigureTableBuilder table = new(metrics);
        foreach (var line in (string[])["x1 2024-01 line 45", "x1 2024-01 homes 50", "x2 2024-01 homes 500"])
            table.Add(Edition(metrics, line));
        var before = Rollup.Of(table.Build(), Tree);
        Assert.Equal("9/10 1/3 Partial", At(before, "rate", "x", "2024-01"));

        var after = before.With([Edition(metrics, "x2 2024-01 line 300 1"), Edition(metrics, "x1 2024-02 line 46 1"), Edition(metrics, "q 2024-01 line 1 1")]);

        Assert.Equal("69/110 2/3 Partial", At(after, "rate", "x", "2024-01"));
        Assert.Equal("46 1/3 Partial", At(after, "line", "x", "2024-02"));
        Assert.Equal(["q"], after.Unplaced);
        Assert.Equal("9/10 1/3 Partial", At(before, "rate", "x", "2024-01"));
    }

    [Fact]
    public void What_a_level_reports_later_counts_for_it_and_for_those_above()
    {
        UnitTree tree = new([new("n", "国"), new("c", "县", "n", "county"), new("c1", "镇", "c", "township")], Day);
        MetricCatalogue metrics = new([Metric("line", MetricKind.Stock, With(new() { ReportedAt = "county" }))]);
        var before = Rollup.Of(new FigureTableBuilder(metrics).Add(Edition(metrics, "c 2024-01 line 7")).Build(), tree);
        Assert.Equal("7 1/1 None", Told(before.Figure("line", "n", Month(1))));

        var after = before.With([Edition(metrics, "c 2024-01 line 9 1"), Edition(metrics, "c1 2024-01 line 100 1")]);

        Assert.Equal(("9 1/1 None", "9 1/1 None"), (Told(after.Figure("line", "c", Month(1))), Told(after.Figure("line", "n", Month(1)))));
    }

    [Fact]
    public void Later_answers_that_contradict_each_other_count_for_nothing_in_any_order()
    {
        MetricCatalogue metrics = new([Line]);
        var before = Rollup.Of(new FigureTableBuilder(metrics).Add(Edition(metrics, "x1 2024-01 line 7")).Build(), Tree);
        FigureEdition[] later = [Edition(metrics, "x1 2024-01 line 9 1"), Edition(metrics, "x1 2024-01 line 8 1"), Edition(metrics, "x1 2024-01 line 9 1")];

        Assert.All<FigureEdition[]>([later, [.. later.Reverse()], later[1..]], order => Assert.Equal("NotAvailable 0/1 None", At(before.With(order), "line", "x1", "2024-01")));
    }

    [Fact]
    public void What_is_mended_rests_on_the_last_instant()
    {
        MetricCatalogue metrics = new([Line]);
        var before = Rollup.Of(new FigureTableBuilder(metrics).Add(Edition(metrics, "x1 2024-01 line 7")).Build(), Tree, new() { KnownAt = Then });

        Assert.Equal(Then.Plus(Duration.FromDays(2)), before.With([Edition(metrics, "x1 2024-01 line 9 2"), Edition(metrics, "x2 2024-01 line 9 1")]).Figure("line", "x", Month(1)).Basis.KnownAt);
    }

    [Fact]
    public void An_answer_that_is_not_later_is_refused()
    {
        MetricCatalogue metrics = new([Line]);
        var rollup = Rollup.Of(new FigureTableBuilder(metrics).Add(Edition(metrics, "x1 2024-01 line 45 3")).Build(), Tree);

        Assert.Contains("not after", Assert.Throws<ArgumentException>(() => rollup.With([Edition(metrics, "x1 2024-01 line 46 3")])).Message, StringComparison.Ordinal);
    }
}
