using FamilyOnline.Files;
using NodaTime;

namespace FamilyOnline.Benchmarks;

/// <summary>Many candidates with invented figures for the scheme of the model townships, the same from the same seed.</summary>
internal sealed class InventedField
{
    public const string Scheme = "model-townships";

    private static readonly LocalDate Day = new(2024, 12, 10);

    private InventedField(IReadOnlyList<Candidate> candidates, Figures figures, IReadOnlyList<PlainRow> rows) =>
        (Candidates, Figures, Rows) = (candidates, figures, rows);

    public IReadOnlyList<Candidate> Candidates { get; }

    public Figures Figures { get; }

    /// <summary>Gets the same figures as plain numbers, for the baseline.</summary>
    public IReadOnlyList<PlainRow> Rows { get; }

    public static InventedField Of(int count)
    {
        Random chance = new(20240401);
        var pack = PackReader.Read("thousand-households@1").Value;
        var metrics = pack.Metrics.ToDictionary(metric => metric.Id, StringComparer.Ordinal);
        var month = ReportingPeriod.Month(2024, 11);
        List<Candidate> candidates = [];
        List<ReportedFigure> figures = [];
        List<ObligationStatus> obligations = [];
        List<PlainRow> rows = [];
        var form = pack.Start(2024, Sample.Divisions).Campaign.Reporting.Forms.Single(form => form.Id == "monthly-report");
        for (var i = 0; i < count; i++)
        {
            var id = FormattableString.Invariant($"{100_000_000 + i}");
            var households = 1_000 + chance.Next(10_000);
            PlainRow row = new(households, chance.Next(households), [.. Enumerable.Range(0, PlainRow.Checks.Count).Select(_ => chance.Next(2) == 1)]);
            rows.Add(row);
            candidates.Add(new(id, id, "town"));
            figures.Add(new(id, metrics["households"], month, Observation.Of(households), Day));
            figures.Add(new(id, metrics["broadband-households"], month, Observation.Of(row.Broadband), Day));
            figures.Add(new(id, metrics["digital-home"], month, Observation.Of(1), Day));
            for (var check = 0; check < PlainRow.Checks.Count; check++)
                figures.Add(new(id, metrics[PlainRow.Checks[check].Metric], month, Observation.Of(row.Yes[check] ? 1 : 0), Day));
            obligations.Add(new(new(form, id, month, Day), Day, Day));
        }

        return new(candidates, new(Day, figures, obligations), rows);
    }
}
