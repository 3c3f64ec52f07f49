using FamilyOnline.Evaluations;
using FamilyOnline.Selections;
using NodaTime;
using NodaTime.Text;

namespace FamilyOnline.Tests.Support;

/// <summary>
/// Candidates with marks and entries of registers, as lines: <c>+ a class=town x=5 y=?</c> is a candidate with marks (a grouping is written <c>@organisation=o1</c>,
/// <c>?</c> says nothing, <c>n/a</c> and <c>none</c> are absences); <c>a x 5 by=zhang in=2024-01</c> is a mark; <c>a honours ! date=2024-03-05 kind=省级</c> is an entry.
/// Whatever is evaluated is recomputed from its traces, at every line of every candidate.
/// </summary>
internal sealed class SheetTable
{
    private readonly List<Candidate> _candidates = [];
    private readonly List<Mark> _marks = [];
    private readonly List<Occurrence> _entries = [];

    public IReadOnlyList<Candidate> Candidates => _candidates;

    public LocalDate AsOf { get; init; } = new(2024, 12, 10);

    public Figures Figures => new(AsOf, [], marks: new Marks(_marks, _entries));

    public static SheetTable Of(string text, LocalDate? asOf = null)
    {
        SheetTable table = new() { AsOf = asOf ?? new(2024, 12, 10) };
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            table.Add(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return table;
    }

    public Evaluation Evaluate(string scheme)
    {
        var evaluation = Evaluator.Evaluate(Reading.Scheme(scheme), _candidates, Figures);
        Traces.Verify(evaluation);
        return evaluation;
    }

    /// <summary>Evaluates a scheme of these parts alone.</summary>
    public Evaluation Sheet(string parts) => Evaluate($"{{ scheme: s, parts: [{parts}] }}");

    /// <summary>The points of one line, for everybody in the order of ids.</summary>
    public string Points(string parts, string line = "total")
    {
        var evaluation = Sheet(parts);
        return string.Join(' ', _candidates.OrderBy(candidate => candidate.Id, StringComparer.Ordinal).Select(candidate => evaluation[candidate.Id].PointsOf(line)));
    }

    public Certificate Select(string scheme, SelectionOptions? input = null) => Selector.Select(Evaluate(scheme), input ?? new());

    public SelectionRun Run(string scheme, SelectionOptions? input = null) => Selector.Run(Reading.Scheme(scheme), _candidates, Figures, input);

    private void Add(string[] words)
    {
        var options = words.Skip(2).Where(word => word.Contains('=', StringComparison.Ordinal)).Select(word => word.Split('=', 2)).ToList();
        if (words[0] == "+")
            AddCandidate(words[1], options);
        else if (words[2] == "!")
            _entries.Add(new(words[0], words[1], Entry(options.ToDictionary(word => word[0], word => word[1], StringComparer.Ordinal))));
        else
            AddMark(new(words[0], words[1], Value(words[2]), Period(options), options.Find(word => word[0] == "by")?[1]), options.Find(word => word[0] == "reason")?[1]);
    }

    private void AddMark(Mark mark, string? reason) => _marks.Add(reason is null ? mark : mark.Because(reason));

    private void AddCandidate(string id, List<string[]> options)
    {
        _candidates.Add(new(id, id, options.Find(word => word[0] == "class")?[1], options.Where(word => word[0][0] == '@').Select(word => KeyValuePair.Create(word[0][1..], word[1]))));
        _marks.AddRange(options.Where(word => word[0] != "class" && word[0][0] != '@' && word[1] != "?").Select(word => new Mark(id, word[0], Value(word[1]))));
    }

    private static ReportingPeriod Period(List<string[]> options) => options.Find(word => word[0] == "in") is { } period ? ReportingPeriod.Parse(period[1]) : default;

    private static OccurrenceOptions Entry(Dictionary<string, string> options) => new()
    {
        Date = Day(options, "date"),
        Fact = options.GetValueOrDefault("fact"),
        Kind = options.GetValueOrDefault("kind"),
        Reason = options.GetValueOrDefault("reason"),
        Evidence = options.GetValueOrDefault("evidence"),
        Waived = options.GetValueOrDefault("waived"),
        Credit = Exact.Parse(options.GetValueOrDefault("credit", "1")),
        Count = Exact.Parse(options.GetValueOrDefault("count", "1")),
        Judged = options.TryGetValue("judged", out var judged) ? Exact.Parse(judged) : null,
        ReportedOn = Day(options, "reported"),
    };

    private static LocalDate? Day(Dictionary<string, string> options, string key) => options.TryGetValue(key, out var day) ? LocalDatePattern.Iso.Parse(day).Value : null;

    private static MarkValue Value(string text) => text switch
    {
        "yes" => Exact.One,
        "no" => Exact.Zero,
        "n/a" => Quantity.Of(Absence.NotApplicable),
        "none" => Quantity.Of(Absence.NotAvailable),
        _ => Exact.TryParse(text, out var number) ? number : MarkValue.Of(text),
    };
}
