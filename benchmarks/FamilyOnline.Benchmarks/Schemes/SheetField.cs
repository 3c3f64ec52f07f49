using FamilyOnline.Files;
using FamilyOnline.Schemes;
using NodaTime;

namespace FamilyOnline.Benchmarks.Schemes;

/// <summary>Many candidates with invented figures for the sheet of twenty criteria, the same from the same seed.</summary>
public sealed class SheetField
{
    private static readonly LocalDate Day = new(2024, 12, 10);
    private static readonly ReportingPeriod Month = ReportingPeriod.Month(2024, 11);

    private SheetField(SheetRow[] rows)
    {
        var made = rows[0].Figures().ToDictionary(figure => figure.Metric, figure => Metric(figure.Metric), StringComparer.Ordinal);
        Rows = rows;
        Candidates = [.. rows.Select((_, at) => new Candidate(Id(at), Id(at), at % 3 == 0 ? "subdistrict" : "town"))];
        Figures = new(Day, rows.SelectMany((row, at) => row.Figures().Select(figure => new ReportedFigure(Candidates[at].Id, made[figure.Metric], Month, Observation.Of(figure.Value), Day))));
    }

    public SheetRow[] Rows { get; }

    public IReadOnlyList<Candidate> Candidates { get; }

    public Figures Figures { get; }

    public static SheetField Of(int count)
    {
        Random chance = new(20240401);
        return new([.. Enumerable.Range(0, count).Select(_ => SheetRow.Invent(chance))]);
    }

    /// <summary>Reads the sheet.</summary>
    public static Scheme Scheme()
    {
        using var stream = typeof(SheetField).Assembly.GetManifestResourceStream(typeof(SheetField), "twenty-criteria.yaml")!;
        using StreamReader reader = new(stream);
        return SchemeFileReader.Parse(reader.ReadToEnd()).Value[0];
    }

    private static string Id(int at) => FormattableString.Invariant($"{100_000_000 + at}");

    private static Metric Metric(string id) => new(id, new(id), MetricKind.Stock, new("件"), Provenance.Assume("invented"));
}
