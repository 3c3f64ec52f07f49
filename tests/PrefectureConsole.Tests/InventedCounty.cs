using FamilyOnline;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using NodaTime;

namespace PrefectureConsole.Tests;

/// <summary>Invents the year of one county: households once, households on broadband month by month.</summary>
internal sealed class InventedCounty(TreeUnit county, IReadOnlyList<TreeUnit> townships, MetricCatalogue metrics, long unit, Random chance)
{
    private readonly Metric _users = metrics["broadband-households"];

    private readonly List<FigureEdition> _rows = [];

    public IReadOnlyList<FigureEdition> Rows => _rows;

    public MetricCatalogue Metrics => metrics;

    /// <summary>Gets the households of each township, for the allotment.</summary>
    public Dictionary<string, int> Households { get; } = new(StringComparer.Ordinal);

    public InventedCounty Invent()
    {
        foreach (var township in townships)
        {
            var homes = Households[township.Id] = chance.Next(1_500, 12_000);
            _rows.Add(new(township.Id, metrics["households"], ReportingPeriod.Month(2024, 1), Observation.Of(homes), Known(2024, 1), "统计员"));
            var users = homes / 40;
            for (var month = 1; month <= 12; month++)
            {
                users += chance.Next(homes / 250, homes / 110);
                Report(township.Id, month, users);
            }
        }

        return this;
    }

    /// <summary>Takes what a township said of a month out, as if it had never come.</summary>
    public void Silence(string township, int month) => _rows.RemoveAll(row => row.Unit == township && row.Metric == _users && row.Period == ReportingPeriod.Month(2024, month));

    /// <summary>Makes a township report a month on a later day.</summary>
    public void Delay(string township, int month, LocalDate day)
    {
        var row = Find(township, month);
        _rows.Remove(row);
        _rows.Add(new(row.Unit, _users, row.Period, row.Value, Morning(day), row.By, "迟报"));
    }

    /// <summary>Makes a township correct a month.</summary>
    public void Correct(string township, int month, int by, LocalDate day)
    {
        var row = Find(township, month);
        _rows.Add(new(row.Unit, _users, row.Period, Observation.Scaled(row.Value.ScaledValue + by, row.Value.Decimals), Morning(day), row.By, "重复登记更正"));
    }

    public override string ToString() => county.ToString();

    private FigureEdition Find(string township, int month) => _rows.Last(row => row.Unit == township && row.Metric == _users && row.Period == ReportingPeriod.Month(2024, month));

    /// <summary>In the county's unit of measure: 12345 households are 1.2345 ten thousands.</summary>
    private void Report(string township, int month, int users) => _rows.Add(new(
        township, _users, ReportingPeriod.Month(2024, month), unit == 1 ? Observation.Of(users) : Observation.Scaled(users, 4), Known(2024, month), "台账员"));

    private static Instant Known(int year, int month) => Morning(new LocalDate(year, month, 1).PlusMonths(1).PlusDays(4));

    /// <summary>Ten in the morning in China.</summary>
    private static Instant Morning(LocalDate day) => day.At(new LocalTime(2, 0)).InUtc().ToInstant();
}
