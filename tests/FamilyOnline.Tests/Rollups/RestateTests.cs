using FamilyOnline.Rollups;
using FamilyOnline.Tests.Support;
using static FamilyOnline.Tests.Rollups.BridgeExample;

namespace FamilyOnline.Tests.Rollups;

/// <summary>Figures in the boundaries of another day, worked by hand.</summary>
public sealed class RestateTests
{
    private static readonly Metric Population = Some.Metric("population");
    private static readonly Bridge Forward = History.Bridge(New(2019), New(2024));

    // 100 + 60 = 160 in E: 40 to F, 120 to G. C's 50 belongs to H or K. D's 30 is D2's. Z has answered that there is no figure yet.
    [Fact]
    public void As_it_was_and_in_todays_boundaries_come_from_one_call()
    {
        var figures = Forward.Restate(Population, Given(("A", 100), ("B", 60), ("C", 50), ("D", 30), ("Z", null)));

        Assert.Equal(["A 100", "B 60", "C 50", "D 30", "Z NotAvailable"], figures.AsItWas.Select(figure => figure.ToString()));
        Assert.Equal(
            ["D2 30", "F 40", "G 120", "H NotAvailable without C", "K NotAvailable without C", "Z NotAvailable without Z"],
            figures.Restated.Select(figure => figure.ToString()));
        Assert.Equal(["C 50: SharesUnknown"], figures.Unattributed.Select(figure => figure.ToString()));
    }

    // Of 7 households a third is 7/3: parts are never rounded, so that they still make up 7.
    [Fact]
    public void Shares_of_the_metric_go_first_and_nothing_is_rounded() =>
        Assert.Equal(["F 7/3 without B", "G 14/3 without B"], Forward.Restate(Some.Metric("households", MetricKind.Flow), Given(("A", 7))).Restated.Select(figure => figure.ToString()));

    [Fact]
    public void Silent_source_leaves_the_sum_partial_and_is_never_zero()
    {
        var merged = History.Bridge(New(2019), New(2020)).Restate(Population, new Dictionary<string, Quantity> { ["A"] = Exact.Ratio(100, 1), ["B"] = Quantity.Of(Absence.NotReported) });

        Assert.Equal(["E 100 without B"], merged.Restated.Select(figure => figure.ToString()));
        Assert.True(merged.Restated[0].IsPartial);
    }

    [Fact]
    public void One_reason_for_all_sources_stays_the_reason()
    {
        var merged = History.Bridge(New(2019), New(2020)).Restate(Population, new Dictionary<string, Quantity> { ["A"] = Quantity.Of(Absence.Confidential), ["B"] = Quantity.Of(Absence.Confidential) });

        Assert.Equal(["E Confidential without A, B"], merged.Restated.Select(figure => figure.ToString()));
    }

    [Fact]
    public void Merged_figure_going_back_is_listed_and_not_divided()
    {
        var back = History.Bridge(New(2020), New(2019)).Restate(Population, Given(("E", 160)));

        Assert.Equal(["A NotAvailable without E", "B NotAvailable without E"], back.Restated.Select(figure => figure.ToString()));
        Assert.Equal(["E 160: Merged"], back.Unattributed.Select(figure => figure.ToString()));
    }

    [Fact]
    public void County_that_gained_a_township_is_partial_where_the_other_countys_figure_is_not_divided()
    {
        var counties = Forward.Restate(Population, Given(("X", 210), ("Y", 90)));

        Assert.Equal(["X 210 without Y", "Y NotAvailable without Y"], counties.Restated.Select(figure => figure.ToString()));
        Assert.Equal(["Y 90: ExtentChanged"], counties.Unattributed.Select(figure => figure.ToString()));
    }

    // A 40 of 100 and B 30 of 60 make 70 of 160 in E; by parts, F has 17.5 of 40, as E has: never the mean of 40 % and 50 %.
    [Fact]
    public void Ratio_is_restated_by_its_parts_and_refused_itself()
    {
        var above = Forward.Restate(Some.Metric("connected"), Given(("A", 40), ("B", 30))).Restated[0].Value.Value;
        var below = Forward.Restate(Population, Given(("A", 100), ("B", 60))).Restated[0].Value.Value;

        Assert.Equal(Exact.Ratio(7, 16), above / below);
        var refusal = Assert.Throws<ArgumentException>("metric", () => Forward.Restate(Some.Metric("rate", MetricKind.Ratio, new() { Numerator = "connected", Denominator = "population" }), Given(("A", 1))));
        Assert.StartsWith("Metric 'rate' (Ratio) is computed: restate the metrics that it is computed from.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Units_of_another_day_are_refused_all_at_once() => Assert.StartsWith(
        "The tree of 2019-01-01 has no unit F, G.",
        Assert.Throws<ArgumentException>("values", () => Forward.Restate(Population, Given(("G", 1), ("A", 1), ("F", 1)))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Nothing_given_gives_nothing() => Assert.Empty(Forward.Restate(Population, Given()).Restated);

    private static Dictionary<string, Quantity> Given(params (string Unit, long? Value)[] values) =>
        values.ToDictionary(one => one.Unit, one => one.Value is { } value ? Exact.Ratio(value, 1) : Quantity.Of(Absence.NotAvailable), StringComparer.Ordinal);
}
