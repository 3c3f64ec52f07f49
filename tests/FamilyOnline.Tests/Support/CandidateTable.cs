using FamilyOnline.Rules;
using NodaTime;

namespace FamilyOnline.Tests.Support;

/// <summary>
/// Candidates and their figures, written as a table: the first line names the columns (<c>id</c>, optionally <c>class</c>, then metrics).
/// A cell is a number, a rate such as <c>92%</c>, yes or no, or <c>?</c> for not reported, <c>n/a</c> for not applicable, <c>none</c> for not available.
/// </summary>
internal sealed class CandidateTable
{
    private const int Decimals = 9;

    private CandidateTable(List<Candidate> candidates, List<ReportedFigure> figures)
    {
        (Candidates, Figures) = (candidates, new Figures(AsOf, figures));
        Field = new EvaluationField(candidates, Figures);
    }

    public static LocalDate AsOf { get; } = new(2024, 12, 10);

    public IReadOnlyList<Candidate> Candidates { get; }

    public Figures Figures { get; }

    /// <summary>Everybody, as a field.</summary>
    public EvaluationField Field { get; }

    public Candidate this[string id] => Candidates.Single(candidate => candidate.Id == id);

    public static CandidateTable Of(string table)
    {
        string[][] rows = [.. table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        List<Candidate> candidates = [];
        List<ReportedFigure> figures = [];
        foreach (var row in rows.Skip(1))
        {
            var columns = rows[0].Zip(row).Skip(1).ToList();
            candidates.Add(new(row[0], row[0], columns.FirstOrDefault(column => column.First == "class").Second));
            figures.AddRange(columns.Where(column => column.First != "class" && column.Second != "?").Select(column => Figure(row[0], column.First, column.Second)));
        }

        return new(candidates, figures);
    }

    /// <summary>One candidate called <c>here</c> with one figure.</summary>
    public static CandidateTable One(string metric, string value) => Of($"id {metric}\nhere {value}");

    private static ReportedFigure Figure(string subject, string metric, string cell) => new(
        subject,
        new Metric(metric, metric, MetricKind.Stock, "—", Provenance.Assume("an example"), new MetricOptions { Decimals = Decimals }),
        ReportingPeriod.Month(2024, 11),
        Value(cell),
        new LocalDate(2024, 12, 3));

    private static Observation Value(string cell) => cell switch
    {
        "n/a" => Observation.Of(Absence.NotApplicable),
        "none" => Observation.Of(Absence.NotAvailable),
        "yes" => Value("1"),
        "no" => Value("0"),
        _ => Observation.Scaled((long)(Exact.Parse(cell) * 1_000_000_000L).ToDecimal(), Decimals),
    };
}
