using System.Globalization;
using FamilyOnline.Checks;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using FamilyOnline.TestSupport;
using static FamilyOnline.Tests.Checks.CheckSample;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Checks;

/// <summary>Checks on the population of 3,142 counties of the United States, 2010 to 2016: statistics that are right, so that findings must be few and have a reason.</summary>
public sealed class RealFigureChecksTests
{
    private static readonly string[] Known = ["Jenkins County", "McKenzie County", "Williams County", "Trousdale County", "Hudspeth County", "King County", "Loving County"];

    private static readonly Lazy<Rollup> Counties = new(() =>
    {
        MetricCatalogue metrics = new([Metric("people", MetricKind.Stock)]);
        FigureTableBuilder table = new(metrics);
        List<TreeUnit> units = [];
        using CsvHelper.CsvReader csv = new(new StreamReader(RepositoryPaths.InShared("data", "stats", "us_county_popest_2010_2016.csv")), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            var (state, id) = ($"S{csv["STATE"]}", $"S{csv["STATE"]}-{csv["COUNTY"]}");
            units.AddRange([new(id, csv["CTYNAME"]!, state), new(state, csv["STNAME"]!)]);
            foreach (var year in Enumerable.Range(2010, 7))
                table.Add(new(id, metrics["people"], ReportingPeriod.Year(year), Observation.Of(long.Parse(csv[$"POPESTIMATE{year}"]!, CultureInfo.InvariantCulture)), Then));
        }

        return Rollup.Of(table.Build(), new(units.DistinctBy(unit => unit.Id), Day));
    });

    /// <summary>Counted from the file itself: 13 of 18,852 changes, all in counties of less than 30,000 people: Trousdale, Jenkins, McKenzie, Williams, Loving and King among them. Why, the file does not say.</summary>
    [SharedFact]
    public void Growth_beyond_a_tenth_in_a_year_is_rare_and_explainable()
    {
        var report = FigureChecks.Over(Counties.Value, [Check("people", FigureCheckKind.Growth, new() { Least = Exact.Parse("-10%"), Most = Exact.Parse("10%") })]);

        Assert.Equal((3_142 * 6, 3_142), (report.Judged, report.NoVerdicts.Count));
        Assert.All(report.NoVerdicts, one => Assert.Equal(NoVerdictReason.NoEarlier, one.Reason));
        Assert.Equal("Jenkins County, McKenzie County, Williams County, Trousdale County, Hudspeth County, King County, Loving County", string.Join(", ", report.Findings.Select(finding => finding.Unit.Name).Distinct().OrderBy(name => Array.IndexOf(Known, name))));
        Assert.Equal(13, report.Findings.Count);
        Assert.All(report.Findings, finding => Assert.True(finding.Value < 30_000L));
    }

    [SharedFact]
    public void Every_figure_of_every_county_is_judged()
    {
        var report = FigureChecks.Over(Counties.Value, [Check("people", FigureCheckKind.Range, new() { Least = 1 })]);

        Assert.Equal((3_142 * 7, 0, 0), (report.Judged, report.Findings.Count, report.NoVerdicts.Count));
    }
}
