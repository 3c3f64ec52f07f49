using FamilyOnline.Duties;
using FamilyOnline.Rollups;
using NodaTime;
using static FamilyOnline.Tests.Rollups.Dhis2Sample;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Rollups;

/// <summary>What DHIS2's AnalyticsServiceTest asserts of its figures, and where ours differ on purpose (docs/semantics.md).</summary>
public sealed class Dhis2AnalyticsTests
{
    private static readonly Metric[] Flows = [Flow("a"), Flow("b"), Flow("c")];

    /// <summary>SUM. A value counts whose own period lies wholly inside what is asked: of B, January is 68 without the 233 of February.</summary>
    [Theory]
    [InlineData("c", "B", "2017-03", "6")]
    [InlineData("a", "A", "2017-Q1", "308")]
    [InlineData("a", "A", "2017", "308")]
    [InlineData("a", "A", "2017-01", "75")]
    [InlineData("a", "A", "2017-02", "233")]
    [InlineData("a", "B", "2017-01", "68")]
    public void Sums_of_own_figures_and_those_below(string metric, string unit, string period, string expected) =>
        Assert.Equal(expected, Dhis2Sample.Roll(Dhis2Sample.Tree, Flows).Figure(metric, unit, period).Value.ToString());

    /// <summary>AVERAGE(C) in March: 6, 5, 15, 1 make 27/4 = 6.75; D did not report, is not in the denominator, and is missed.</summary>
    [Fact]
    public void A_mean_of_units_leaves_out_who_did_not_report() =>
        Assert.Equal("27/4 4/5 Partial", Told(Dhis2Sample.Roll(Dhis2Sample.Tree, Plain("c")).Figure("c", "A", "2017-03")));

    /// <summary>AVERAGE(D) of units C and E in April: (20 + 1) / 2 = 10.5; two units make a group, in a tree of their own.</summary>
    [Fact]
    public void A_mean_of_two_units() =>
        Assert.Equal("21/2 2/2 None", Told(Dhis2Sample.Roll(TreeOf("both", "C:both", "E:both"), Plain("d")).Figure("d", "both", "2017-04")));

    /// <summary>MAX over time, summed over units, is the least that a count of different persons can be who stay in their unit: 233; 1; 1 + 233 + 1 = 235.</summary>
    [Theory]
    [InlineData("D", 233)]
    [InlineData("E", 1)]
    [InlineData("B", 235)]
    public void The_greatest_month_of_each_unit_is_the_lower_bound_of_persons(string unit, int expected)
    {
        var persons = Metric("a", MetricKind.Distinct, With(new() { OverUnits = Aggregation.Sum, Own = OwnFigures.Add }));
        var figure = Dhis2Sample.Roll(Dhis2Sample.Tree, persons).Figure("a", unit, "2017-Q1");

        Assert.Equal((Quantity.Of(Absence.NotAvailable), (Exact)expected), (figure.Value, figure.Lower!.Value));
    }

    /// <summary>MAX over the units B and C in February: 233 is the lower bound of persons who may be in several units.</summary>
    [Fact]
    public void The_greatest_unit_is_the_lower_bound_of_persons_who_move() =>
        Assert.Equal(233, Dhis2Sample.Roll(TreeOf("both", "B:both", "C:both", "D:B", "E:B"), Metric("a", MetricKind.Distinct)).Figure("a", "both", "2017-02").Lower);

    /// <summary>Formulas after the rolling up: 517 + 50; 517 · 50 / 100; 308 · 50 / 517 = 29.79.</summary>
    [Theory]
    [InlineData("b + c", "567.00")]
    [InlineData("b * c / 100", "258.50")]
    [InlineData("a * c / b", "29.79")]
    public void Indicators_are_computed_from_what_was_brought_together(string formula, string expected) =>
        Assert.Equal(expected, Dhis2Sample.Roll(Dhis2Sample.Tree, [.. Flows, Metric("i", MetricKind.Flow, new() { Formula = formula })]).Figure("i", "A", "2017-Q1").Value.Value.ToFixed(2));

    /// <summary>The mean of each unit's A/B in the quarter, 2/104, 1/3, 5/10, 299/399, 1/1, of units that report by quarter; the sum of the ratios is what stands above the line.</summary>
    [Theory]
    [InlineData("A", "0.52", "2.60")]
    [InlineData("B", "0.69", "2.08")]
    public void A_mean_of_quotients_exists_as_a_mean_of_units_only(string unit, string mean, string sum)
    {
        string[] quarter = ["A a 2", "A b 104", "B a 1", "B b 3", "C a 5", "C b 10", "D a 299", "D b 399", "E a 1", "E b 1"];
        Metric[] metrics = [Flow("a"), Flow("b"), Quotient];
        var figure = Rollup.Of(Table(metrics, [.. quarter.Select(line => line.Insert(1, " 2017-Q1"))]), Dhis2Sample.Tree).Figure("q", unit, "2017-Q1");

        Assert.Equal((mean, sum), (figure.Value.Value.ToFixed(2), figure.Numerator!.Value.Value.ToFixed(2)));
    }

    /// <summary>Of months that have one part only, nothing is a ratio: A has 2/100 in January, D 233/399 in February, the others no month with both. Theirs divides the sums all the same: 0.52 and 0.69.</summary>
    [Theory]
    [InlineData("A", "0.30", "0.60", 2)]
    [InlineData("B", "0.58", "0.58", 1)]
    public void A_mean_of_quotients_by_month_is_over_the_months_that_have_both(string unit, string mean, string sum, int units)
    {
        var figure = Dhis2Sample.Roll(Dhis2Sample.Tree, [.. Flows, Quotient]).Figure("q", unit, "2017-Q1");

        Assert.Equal((mean, sum, units), (figure.Value.Value.ToFixed(2), figure.Numerator!.Value.Value.ToFixed(2), figure.Coverage.Known));
    }

    /// <summary>RATE is a share of reports owed: C sent 3 of 3 (100), D 1 of 3 of set B (33.33).</summary>
    [Theory]
    [InlineData("set-a", "C", "1")]
    [InlineData("set-b", "D", "1/3")]
    [InlineData("set-a", "D", "2/3")]
    public void A_reporting_rate_is_exact(string set, string unit, string expected) => Assert.Equal(expected, Rate(set, unit).Completeness.ToString());

    /// <summary>299 · 2/3 and 299 · 1/3. There the rate is rounded to 66.67 and 33.33 first, which makes 199.34 and 99.66.</summary>
    [Theory]
    [InlineData("set-a", "199.33")]
    [InlineData("set-b", "99.67")]
    public void A_figure_times_a_rate_is_rounded_once(string set, string expected)
    {
        var sum = Dhis2Sample.Roll(Dhis2Sample.Tree, Flow("a")).Figure("a", "D", "2017-Q1").Value.Value;

        Assert.Equal(299, sum);
        Assert.Equal(expected, (sum * Rate(set, "D").Completeness.Value).ToFixed(2));
    }

    /// <summary>In their fixture eight reports of set A came for A and below where six are owed, and the rate is cut at 100: the strays hide that D owes March.</summary>
    [Fact]
    public void Three_strays_stand_apart_and_hide_no_missing_report()
    {
        var counts = Rate("set-a", "A");

        Assert.Equal((6, 5, 1, 3), (counts.Expected, counts.OnTime, counts.Missing, counts.Unexpected));
    }

    /// <summary>Of the yes/no metric F, yes, no, yes: the quarter is what it was last. SUM 2 and COUNT 3 are those of a flow of 1 and 0 and of its answers.</summary>
    [Fact]
    public void Of_a_yes_no_metric_the_last_state_counts_and_is_not_summed()
    {
        var state = Dhis2Sample.Roll(TreeOf("A"), Metric("f", MetricKind.YesNo)).Figure("f", "A", "2017-Q1");
        var flow = Dhis2Sample.Roll(TreeOf("A"), Flow("f")).Figure("f", "A", "2017-Q1");

        Assert.Equal(("1 1/1 None", "2 3/3 None"), (Told(state), Told(flow)));
    }

    /// <summary>A period offset is another period asked for: E of May and June are 1 + 2 = 3, seen from July.</summary>
    [Fact]
    public void An_offset_is_another_period_asked_for()
    {
        var rollup = Dhis2Sample.Roll(Dhis2Sample.Tree, Flow("e"));

        Assert.Equal(3, rollup.Figure("e", "A", "2017-06").Value.Value + rollup.Figure("e", "A", "2017-05").Value.Value);
    }

    /// <summary>
    /// Year to date of E, which speaks in May, June and July only: 1, 3, 7 from May on, and 13, 15, 19 with 12 added. August and September are 7 there, since what is missing is 0; here they are not known,
    /// unless silence was declared to be 0. From January on nothing is known; they have no row for April, whatever comes before.
    /// </summary>
    [Theory]
    [InlineData(5, MissingRule.ReportedOnly, "1 3 7 NotReported NotReported")]
    [InlineData(5, MissingRule.ZeroWhenSilent, "1 3 7 7 7")]
    [InlineData(1, MissingRule.ReportedOnly, "NotReported NotReported NotReported NotReported NotReported NotReported NotReported NotReported NotReported")]
    [InlineData(1, MissingRule.ZeroWhenSilent, "0 0 0 0 1 3 7 7 7")]
    public void A_year_to_date_is_a_running_total(int from, MissingRule missing, string expected)
    {
        var rollup = Dhis2Sample.Roll(TreeOf("A"), Metric("e", MetricKind.Flow, With(new() { Missing = missing })));
        var totals = FigureSeries.RunningTotal(rollup, "e", "A", Enumerable.Range(from, 10 - from).Select(month => ReportingPeriod.Month(2017, month)));

        Assert.Equal(expected, string.Join(' ', totals.Select(total => total.Value)));
    }

    private static Metric Quotient => Metric("q", MetricKind.Ratio, new() { Numerator = "a", Denominator = "b", Aggregation = new() { OverUnits = Aggregation.MeanOfUnits, Own = OwnFigures.Add } });

    private static Metric Plain(string id) => Metric(id, MetricKind.Intensive, With(new() { OverUnits = Aggregation.MeanOfUnits, Own = OwnFigures.Add }));

    private static DutyCounts Rate(string set, string unit)
    {
        UnitHistory history = new(Dhis2Sample.Tree.All.Select(one => new UnitSpan(one)));
        DutyScope scope = set == "set-a" ? DutyScope.Of("C", "D") : DutyScope.Of("D");
        DutyBook book = new([new(set, [set], Cadence.Monthly, scope, DueRule.DaysAfter(15), new() { From = new(2017, 1, 1), To = new(2017, 3, 31) })], history);
        var table = Table([Metric("set-a", MetricKind.Flow), Metric("set-b", MetricKind.Flow)], [.. Registrations.Select(line => $"{line} -3000")]);
        return book.Judge(table, Instant.FromUtc(2030, 1, 1, 0, 0)).Of(unit, ReportingPeriod.Quarter(2017, 1), set);
    }
}
