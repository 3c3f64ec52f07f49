using NodaTime;
using FamilyOnline.Rules;

namespace FamilyOnline.Tests.Support;

/// <summary>
/// Candidates and their figures, written as a table: the first line names the columns (<c>id</c>, optionally <c>class</c>, groupings with a colon such as
/// <c>county:</c>, then metrics). A cell is a number, a rate such as <c>92%</c>, yes or no, or <c>?</c> for not reported, <c>n/a</c> for not applicable,
/// <c>none</c> for not available. What is no report is added as <see cref="Stated"/> says.
/// </summary>
internal sealed class CandidateTable
{
    private const int Decimals = 9;

    private CandidateTable(IReadOnlyList<Candidate> candidates, Figures figures)
    {
        (Candidates, Figures) = (candidates, figures);
        Field = new EvaluationField(candidates, figures);
    }

    public static LocalDate AsOf { get; } = new(2024, 12, 10);

    public IReadOnlyList<Candidate> Candidates { get; }

    public Figures Figures { get; }

    /// <summary>Everybody, as a field.</summary>
    public EvaluationField Field { get; }

    public Candidate this[string id] => Candidates.Single(candidate => candidate.Id == id);

    public static CandidateTable Of(string table)
    {
        string[][] rows = [.. TableText.Lines(table)];
        List<Candidate> candidates = [];
        List<ReportedFigure> figures = [];
        foreach (var row in rows.Skip(1))
        {
            var columns = rows[0].Zip(row).Skip(1).ToList();
            var groups = columns.Where(column => column.First.EndsWith(':') && column.Second != "-").Select(column => KeyValuePair.Create(column.First[..^1], column.Second));
            candidates.Add(new(row[0], row[0], columns.FirstOrDefault(column => column.First == "class").Second is { } named and not "-" ? named : null, groups));
            figures.AddRange(columns.Where(column => column.First != "class" && !column.First.EndsWith(':') && column.Second != "?").Select(column => Figure(row[0], column.First, ReportingPeriod.Month(2024, 11), column.Second)));
        }

        return new(candidates, new Figures(AsOf, figures));
    }

    /// <summary>One candidate called <c>here</c> with one figure.</summary>
    public static CandidateTable One(string metric, string value) => Of($"id {metric}\nhere {value}");

    /// <summary>One candidate called <c>here</c> of whom nothing is reported.</summary>
    public static CandidateTable Alone() => Of("id\nhere");

    /// <summary>The same with marks and entries of registers, written as a file of them is, with blanks for commas and <c>-</c> for an empty cell.</summary>
    public CandidateTable Stated(string marks)
    {
        var (read, entries) = MarkText.Read(marks);
        return new(Candidates, new Figures(Figures.AsOf, Figures.All, Figures.Obligations, new Marks(Figures.Marks.All.Concat(read), Figures.Marks.Occurrences.Concat(entries))));
    }

    /// <summary>The same with figures of other periods: <c>candidate metric period value</c>, line by line, without a header.</summary>
    public CandidateTable Reported(string figures) => new(Candidates, new Figures(
        Figures.AsOf,
        Figures.All.Concat(TableText.Lines(figures).Select(line => Figure(line[0], line[1], ReportingPeriod.Parse(line[2]), line[3]))),
        Figures.Obligations,
        Figures.Marks));

    /// <summary>The same with obligations, as they stand on the day.</summary>
    public CandidateTable Owing(params IEnumerable<ObligationStatus> obligations) => new(Candidates, new Figures(Figures.AsOf, Figures.All, obligations, Figures.Marks));

    /// <summary>The same, looked at on another day.</summary>
    public CandidateTable On(LocalDate day) => new(Candidates, new Figures(day, Figures.All, Figures.Obligations, Figures.Marks));

    /// <summary>What a figure gives a candidate: the value, or the name of the absence.</summary>
    public string Gives(string figure, string candidate = "here") => Reading.Figure(figure).Of(this[candidate], Field).ToString();

    private static ReportedFigure Figure(string subject, string metric, ReportingPeriod period, string cell) => new(
        subject,
        new Metric(metric, metric, MetricKind.Stock, "—", Provenance.Assume("an example"), new MetricOptions { Decimals = Decimals }),
        period,
        Value(cell),
        period.Last.PlusDays(3));

    private static Observation Value(string cell) => cell switch
    {
        "n/a" => Observation.Of(Absence.NotApplicable),
        "none" => Observation.Of(Absence.NotAvailable),
        "yes" => Value("1"),
        "no" => Value("0"),
        _ => Observation.Scaled((long)(Exact.Parse(cell) * 1_000_000_000L).ToDecimal(), Decimals),
    };
}
