using FamilyOnline.Rollups;
using FamilyOnline.Tests.Rollups;
using static FamilyOnline.Tests.Restatements.RestatementSample;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Restatements;

/// <summary>Differences of ratios, means and formulas, and of figures whose definition changed, worked by hand.</summary>
public sealed class RestatementDerivedTests
{
    private static readonly Metric Homes = Metric("homes", MetricKind.Stock);
    private static readonly Metric Rate = Metric("rate", MetricKind.Ratio, new() { Numerator = "line", Denominator = "homes" });

    private static Metric Sum(string formula) => Metric("sum", MetricKind.Stock, new() { Formula = formula });

    /// <summary>50/100; homes first, 50/120 − 50/100 = −1/12; then lines, 60/120 − 50/120 = 1/12.</summary>
    [Fact]
    public void A_ratio_whose_two_parts_changed_names_both() => Assert.Equal(
        ["1/2 1/2 0", "Correction x1 2024-06 homes 100 > 120: -1/12", "Correction x1 2024-06 line 50 > 60: 1/12"],
        Told(Between(Published([Line, Homes, Rate], "x1 2024-06 line 50", "x1 2024-06 homes 100", "x1 2024-06 line 60 2", "x1 2024-06 homes 120 2"), "rate", "x")));

    /// <summary>5/10; then 5/0, which is no number; then 5/20.</summary>
    [Fact]
    public void A_change_that_leaves_no_value_counts_with_the_next() => Assert.Equal(
        ["1/2 1/4 -1/4", "Correction x1 2024-06 homes 10 > 0: NotAvailable", "Correction x2 2024-06 homes 0 > 20: -1/4"],
        Told(Between(Published([Line, Homes, Rate], "x1 2024-06 line 5", "x1 2024-06 homes 10", "x2 2024-06 line 0", "x2 2024-06 homes 0", "x1 2024-06 homes 0 2", "x2 2024-06 homes 20 2"), "rate", "x")));

    /// <summary>A line without homes does not count in a ratio: the homes of x2 bring its line in with them, 70/150 − 50/100 = −1/30.</summary>
    [Fact]
    public void Of_a_ratio_the_part_that_completes_a_unit_counts() => Assert.Equal(
        ["1/2 7/15 -1/30", "LateReport x2 2024-06 line - > 20: -1/30"],
        Told(Between(Published([Line, Homes, Rate], "x1 2024-06 line 50", "x1 2024-06 homes 100", "x2 2024-06 homes 50 2", "x2 2024-06 line 20 2"), "rate", "x")));

    /// <summary>(10 × 1 + 20 × 3) ÷ 4 = 35/2; with 24 in place of 20, 82/4 = 41/2.</summary>
    [Fact]
    public void A_weighted_mean_moves_by_the_weight() => Assert.Equal(
        ["35/2 41/2 3", "Correction x2 2024-06 price 20 > 24: 3"],
        Told(Between(
            Published([Homes, Metric("price", MetricKind.Intensive, With(new() { Weight = "homes" }))], "x1 2024-06 price 10", "x1 2024-06 homes 1", "x2 2024-06 price 20", "x2 2024-06 homes 3", "x2 2024-06 price 24 2"),
            "price",
            "x")));

    /// <summary>100 + 2 × 10 = 120; homes to 15 adds 10, lines to 90 takes 10.</summary>
    [Fact]
    public void Of_a_formula_the_answers_behind_it_are_named() => Assert.Equal(
        ["120 120 0", "Correction x1 2024-06 homes 10 > 15: 10", "Correction x1 2024-06 line 100 > 90: -10"],
        Told(Between(Published([Line, Homes, Sum("line + 2 * homes")], "x1 2024-06 line 100", "x1 2024-06 homes 10", "x1 2024-06 line 90 2", "x1 2024-06 homes 15 2"), "sum", "x")));

    [Fact]
    public void Yes_and_no_count_as_units() => Assert.Equal(
        ["1 2 1", "Correction x2 2024-06 open 0 > 1: 1"],
        Told(Between(Published([Metric("open", MetricKind.YesNo)], "x1 2024-06 open 1", "x2 2024-06 open 0", "x2 2024-06 open 1 2"), "open", "x")));

    /// <summary>Line 100, homes 10: 110 by the old formula, 120 by the new; then homes to 15 by the new one, + 10.</summary>
    [Fact]
    public void A_new_formula_counts_before_new_answers() => Assert.Equal(
        ["110 130 20", "DefinitionChange x sum: 10", "Correction x1 2024-06 homes 10 > 15: 10"],
        Told(Between(
            (Rollup.Of(Table([Line, Homes, Sum("line + homes")], "x1 2024-06 line 100", "x1 2024-06 homes 10"), RollupSample.Tree, On(0)),
                Rollup.Of(Table([Line, Homes, Sum("line + 2 * homes")], "x1 2024-06 line 100", "x1 2024-06 homes 15"), RollupSample.Tree, On(10))),
            "sum",
            "x")));

    /// <summary>The first publication does not know homes at all: they come in with the formula that asks for them.</summary>
    [Fact]
    public void Metrics_that_only_the_new_formula_names_come_in_with_it() => Assert.Equal(
        ["100 110 10", "DefinitionChange x sum: 10"],
        Told(Between(
            (Rollup.Of(Table([Line, Sum("line")], "x1 2024-06 line 100"), RollupSample.Tree, On(0)), Rollup.Of(Table([Line, Homes, Sum("line + homes")], "x1 2024-06 line 100", "x1 2024-06 homes 10"), RollupSample.Tree, On(10))),
            "sum",
            "x")));

    /// <summary>The second version counts in tenths and leaves some out: x1 100 → 95.5, x2 20 as before, x3 late 4.</summary>
    [Fact]
    public void Figures_given_anew_under_another_version_are_no_corrections() => Assert.Equal(
        ["120 239/2 -1/2", "DefinitionChange x1 2024-06 line 100 > 191/2: -9/2", "LateReport x3 2024-06 line - > 4: 4"],
        Told(Between(
            (Rollup.Of(Table([Line], "x1 2024-06 line 100", "x2 2024-06 line 20"), RollupSample.Tree, On(0)),
                Rollup.Of(Table([Metric("line", MetricKind.Stock, new() { Version = 2, Decimals = 1 })], "x1 2024-06 line 95.5", "x2 2024-06 line 20", "x3 2024-06 line 4"), RollupSample.Tree, On(10))),
            "line",
            "x")));

    /// <summary>From the sum of those that reported to none unless all do.</summary>
    [Fact]
    public void A_rule_that_changed_is_a_change_of_definition() => Assert.Equal(
        ["100 NotReported NotReported", "DefinitionChange x line: NotAvailable"],
        Told(Between(
            (Rollup.Of(Table([Line], "x1 2024-06 line 100"), RollupSample.Tree, On(0)), Rollup.Of(Table([Metric("line", MetricKind.Stock, With(new() { Missing = MissingRule.RequireAll }))], "x1 2024-06 line 100"), RollupSample.Tree, On(10))),
            "line",
            "x")));

    /// <summary>County Y reports for March, so that March is missing in X: nobody knows then how many are the same.</summary>
    [Fact]
    public void Periods_that_others_report_for_can_take_a_value_away() => Assert.Equal(
        ["5 NotAvailable NotAvailable", "PeriodChange x1 people: NotAvailable"],
        Told(Between(Published([Metric("people", MetricKind.Distinct)], "x1 2024-01 people 5", "x1 2024-02 people 0", "y1 2024-03 people 1 2"), "people", "x1", ReportingPeriod.Quarter(2024, 1))));
}
