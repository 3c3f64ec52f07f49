using System.Globalization;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using FamilyOnline.TestSupport;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Rollups;

/// <summary>Real statistics whose parents were published by others: counties of the United States 2010 to 2016 and 2019, districts of India 2011.</summary>
public sealed class PublishedStatisticsTests
{
    private static readonly string[] Flows = ["BIRTHS", "DEATHS", "INTERNATIONALMIG", "DOMESTICMIG"];
    private static readonly Metric[] Population = [Metric("POPESTIMATE", MetricKind.Stock), .. Flows.Select(flow => Metric(flow, MetricKind.Flow))];

    /// <summary>Flows of 2010 cover the quarter from 1 April only; those of later years run from July to July and are taken as the year's.</summary>
    private static ReportingPeriod PeriodOf(string metric, int year) => metric != "POPESTIMATE" && year == 2010 ? ReportingPeriod.Quarter(2010, 2) : ReportingPeriod.Year(year);

    private static readonly Lazy<Rollup> UnitedStates = new(() =>
    {
        MetricCatalogue metrics = new(Population);
        FigureTableBuilder table = new(metrics);
        List<TreeUnit> units = [new("US", "United States")];
        foreach (var county in Read("us_county_popest_2010_2016.csv"))
        {
            var state = $"S{county["STATE"]}";
            units.Add(new($"{state}-{county["COUNTY"]}", county["CTYNAME"], state));
            units.Add(new(state, county["STNAME"], $"R{county["REGION"]}"));
            units.Add(new($"R{county["REGION"]}", "Region", "US"));
            foreach (var (metric, year) in from metric in metrics.All from year in Enumerable.Range(2010, 7) select (metric, year))
                table.Add(new($"{state}-{county["COUNTY"]}", metric, PeriodOf(metric.Id, year), Observation.Of(Whole(county[$"{metric.Id}{year}"])), Then));
        }

        return Rollup.Of(table.Build(), new(units.DistinctBy(unit => unit.Id), new(2016, 7, 1)));
    });

    [SharedFact]
    public void Counties_come_to_every_published_state_region_and_the_nation_with_difference_0()
    {
        var cells = 0;
        foreach (var parent in Read("us_published_parents_2010_2016.csv").Where(parent => parent["STATE"] != "72"))
        {
            var unit = parent["SUMLEV"] switch { "10" => "US", "20" => $"R{parent["REGION"]}", _ => $"S{parent["STATE"]}" };
            foreach (var (metric, year) in from metric in Population from year in Enumerable.Range(2010, 7) select (metric, year))
            {
                var figure = UnitedStates.Value.Figure(metric.Id, unit, PeriodOf(metric.Id, year));
                Assert.Equal(($"{unit} {metric.Id} {year}", Whole(parent[$"{metric.Id}{year}"])), ($"{unit} {metric.Id} {year}", (long)figure.Value.Value.ToDecimal()));
                Assert.Equal(RolledFlags.None, figure.Flags);
                cells++;
            }
        }

        Assert.Equal((51 + 4 + 1) * 35, cells);
    }

    [SharedFact]
    public void The_first_flow_covers_a_quarter_and_says_so_when_the_year_is_asked_for()
    {
        var (quarter, year) = (UnitedStates.Value.Figure("BIRTHS", "US", ReportingPeriod.Quarter(2010, 2)), UnitedStates.Value.Figure("BIRTHS", "US", ReportingPeriod.Year(2010)));

        Assert.Equal((987_836L, RolledFlags.None), (quarter.Value.Value, quarter.Flags));
        Assert.Equal((987_836L, RolledFlags.Gap), (year.Value.Value, year.Flags));
    }

    [SharedFact]
    public void A_territory_that_is_not_part_of_the_nation_counts_nowhere()
    {
        var parents = Read("us_published_parents_2010_2016.csv").ToArray();
        var states = parents.Where(parent => parent["SUMLEV"] == "40").ToLookup(parent => parent["STATE"] == "72", parent => Whole(parent["POPESTIMATE2016"]));

        Assert.False(UnitedStates.Value.Tree.TryGet("S72", out _));
        Assert.Equal(Whole(parents.Single(parent => parent["SUMLEV"] == "10")["POPESTIMATE2016"]), states[false].Sum());
        Assert.True(states[true].Single() > 3_000_000);
    }

    [SharedFact]
    public void Percentages_weighted_by_households_come_to_the_published_states_and_the_plain_mean_does_not()
    {
        Metric households = Metric("households", MetricKind.Stock), offline = Metric("offline", MetricKind.Intensive, new() { Decimals = 2, Aggregation = new() { Weight = "households" } });
        var plain = Metric("plain", MetricKind.Intensive, new() { Decimals = 2, Aggregation = new() { OverUnits = Aggregation.MeanOfUnits } });
        FigureTableBuilder table = new(new([households, offline, plain]));
        List<TreeUnit> units = [];
        foreach (var county in Read("us_county_2019_acs5_households_broadband.csv").Where(county => county["no_internet_pct"].Length > 0))
        {
            var state = $"S{(int)Whole(county["fips"]) / 1000}";
            units.AddRange([new(state, county["state"]), new(county["fips"], county["name"], state)]);
            table.Add(new(county["fips"], households, ReportingPeriod.Year(2019), Observation.Of(Whole(county["households"])), Then));
            foreach (var percentage in (Metric[])[offline, plain])
                table.Add(new(county["fips"], percentage, ReportingPeriod.Year(2019), Value(county["no_internet_pct"], percentage), Then));
        }

        var rollup = Rollup.Of(table.Build(), new(units.DistinctBy(unit => unit.Id), new(2019, 12, 31)));
        var published = Read("us_state_2019_published_no_internet_pct.csv").ToDictionary(state => $"S{state["state_fips"]}", state => Exact.Parse(state["published_no_internet_pct"]));
        var weighted = published.Select(state => Distance(rollup.Figure("offline", state.Key, ReportingPeriod.Year(2019)).Value.Value, state.Value)).ToArray();
        var mean = published.Select(state => Distance(rollup.Figure("plain", state.Key, ReportingPeriod.Year(2019)).Value.Value, state.Value)).ToArray();

        Assert.Equal(34, weighted.Length);
        Assert.All(weighted, distance => Assert.True(distance < Exact.Parse("0.006"), $"{distance.ToFixed(4)} points"));
        Assert.True(mean.Max() > 5L && mean.Aggregate(Exact.Zero, (sum, each) => sum + each) / 34 > 2L, $"The plain mean is off by {mean.Max().ToFixed(2)} at most.");
    }

    /// <summary>The file's own column of "households" counts census houses; only the normal households are what the published shares are of.</summary>
    [SharedFact]
    public void Districts_of_India_come_to_their_states_over_the_right_denominator()
    {
        Metric online = Metric("online", MetricKind.Stock), normal = Metric("normal", MetricKind.Stock), houses = Metric("houses", MetricKind.Stock);
        var right = Metric("right", MetricKind.Ratio, new() { Numerator = "online", Denominator = "normal" });
        FigureTableBuilder table = new(new([online, normal, houses, right]));
        List<TreeUnit> units = [new("India", "India")];
        var districts = Read("india_2011_district_ict_households.csv").ToArray();
        foreach (var district in districts)
        {
            units.AddRange([new(district["State name"], district["State name"], "India"), new(district["District code"], district["District name"], district["State name"])]);
            foreach (var (metric, column) in ((Metric, string)[])[(online, "Households_with_Internet"), (normal, "normal_households"), (houses, "Households")])
                table.Add(new(district["District code"], metric, ReportingPeriod.Year(2011), Observation.Of(Whole(district[column])), Then));
        }

        var rollup = Rollup.Of(table.Build(), new(units.DistinctBy(unit => unit.Id), new(2011, 3, 1)));
        foreach (var state in districts.GroupBy(district => district["State name"]))
        {
            var figure = rollup.Figure("right", state.Key, ReportingPeriod.Year(2011));
            Assert.Equal(Exact.Ratio(state.Sum(district => Whole(district["Households_with_Internet"])), state.Sum(district => Whole(district["normal_households"]))), figure.Value);
            Assert.NotEqual(rollup.Figure("houses", state.Key, ReportingPeriod.Year(2011)).Value, figure.Denominator);
        }

        Assert.Equal($"{districts.Length}/{districts.Length}", rollup.Figure("right", "India", ReportingPeriod.Year(2011)).Coverage.ToString());
    }

    private static Exact Distance(Exact left, Exact right) => left > right ? left - right : right - left;

    private static long Whole(string text) => long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static IEnumerable<Dictionary<string, string>> Read(string file)
    {
        using CsvHelper.CsvReader csv = new(new StreamReader(RepositoryPaths.InShared("data", "stats", file)), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
            yield return csv.HeaderRecord!.ToDictionary(column => column, column => csv[column]!);
    }
}
