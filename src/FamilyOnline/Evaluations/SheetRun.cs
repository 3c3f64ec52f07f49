using System.Collections.Concurrent;
using FamilyOnline.Rules;
using FamilyOnline.Schemes;
using FamilyOnline.Scoring;

namespace FamilyOnline.Evaluations;

/// <summary>One run of a sheet over a field: line by line, each line for everybody, since a rank needs everybody's score.</summary>
/// <remarks>The order within a line: applies or not, scorer, what missing figures mean, coefficient, bounds; then the elements of <c>each</c> become one; then vetoes and rounding of the line.</remarks>
internal sealed class SheetRun(Scheme scheme, IReadOnlyDictionary<string, IEarlierRun> earlier) : ILineColumns
{
    private readonly ConcurrentDictionary<(SchemeNode, EvaluationField), NodeColumn> _columns = new();
    private readonly ConcurrentDictionary<EvaluationField, Quantity[]> _totals = new();
    private readonly ConcurrentDictionary<(SchemeNode, EvaluationField), List<ElementScore>[]> _elements = new();
    private readonly ConcurrentDictionary<(SchemeNode, EvaluationField), BallColumn> _balls = new();
    private readonly AskCount<SchemeNode> _asked = new();
    private readonly Lazy<SheetLines> _sheets = new(() => new SheetLines(scheme.Root));
    private readonly Lazy<IReadOnlyDictionary<SchemeNode, SchemeNode>> _sameFact = new(() => SameFactLines.Of(scheme.Root));

    /// <inheritdoc/>
    public Quantity[] Of(string node, EvaluationField field)
    {
        if (EarlierOf(node, field) is { } before)
            return before;
        if (field.Depth > scheme.Depths[node])
        {
            var above = Of(node, field.Above!);
            return Array.ConvertAll(field.Rows, row => above[row.Parent]);
        }

        if (field.Depth < scheme.Depths[node])
            return LinePoints.Of(scheme, this, field, node);
        return node == SchemeReader.RootId ? Totals(field) : Column(scheme.Nodes[scheme.Index[node]], field).Points;
    }

    /// <inheritdoc/>
    public Quantity[] Of(SchemeNode line, EvaluationField field) => Column(line, field).Points;

    /// <inheritdoc/>
    public Quantity At(string node, EvaluationField field, int row)
    {
        if (node.Contains('.', StringComparison.Ordinal) || field.Depth != scheme.Depths[node])
            return Of(node, field)[row];
        return node == SchemeReader.RootId ? TotalScoring.Decided(scheme, TotalAt(field, row)) : ScoreAt(scheme.Nodes[scheme.Index[node]], field, row).Points;
    }

    /// <inheritdoc/>
    public BallColumn Balls(string node, EvaluationField field)
    {
        if (node.Contains('.', StringComparison.Ordinal) || field.Depth != scheme.Depths[node])
            return BallColumn.Of(Of(node, field));
        return node == SchemeReader.RootId ? BallTotals.Decided(this, scheme, field) : Balls(scheme.Nodes[scheme.Index[node]], field);
    }

    /// <summary>Encloses a line of every row of a field.</summary>
    public BallColumn Balls(SchemeNode node, EvaluationField field)
    {
        if (_balls.TryGetValue((node, field), out var column))
            return column;
        column = BallScoring.Column(this, node, field);
        return _balls.GetOrAdd((node, field), column);
    }

    /// <summary>Gives a line of one row, without counting it for the others unless many ask.</summary>
    public NodeScore ScoreAt(SchemeNode node, EvaluationField field, int row)
    {
        if (_columns.TryGetValue((node, field), out var column))
            return column[row];
        return !IsByRow(node) || _asked.ByMany(node, field.Rows.Length) ? Column(node, field)[row] : Score(node, field, row, null);
    }

    /// <summary>Gives the total of one row, exact, before vetoes.</summary>
    public Quantity TotalAt(EvaluationField field, int row) => TotalScoring.Total(scheme, ScoreAt(scheme.Root, field, row), null);

    /// <summary>Tells whether a line of one row can be counted by itself.</summary>
    private static bool IsByRow(SchemeNode node) => node.Options is { Each: null, Window: null } && NodeFinish.IsPlain(node);

    /// <summary>Gives a line of every row of a field.</summary>
    public NodeColumn Column(SchemeNode node, EvaluationField field)
    {
        if (_columns.TryGetValue((node, field), out var column))
            return column;
        column = Compute(node, field);
        return _columns.GetOrAdd((node, field), column);
    }

    /// <summary>Gives the totals as they decide: base and pools within the bounds of the total, rounded where the scheme decides on rounded numbers.</summary>
    public Quantity[] Totals(EvaluationField field) => _totals.GetOrAdd(field, all => Array.ConvertAll(
        [.. Enumerable.Range(0, all.Rows.Length)],
        row => TotalScoring.Decided(scheme, TotalScoring.Total(scheme, Column(scheme.Root, all)[row], null))));

    /// <summary>Gives the field that the elements of a line are scored in: through the line's window.</summary>
    public static EvaluationField Through(SchemeNode node, EvaluationField field)
    {
        if (node.Options.Window is not { } window)
            return field;
        var (days, reportedBy) = window.At(field.Figures.AsOf);
        return field.Through(field.Setting with { Window = days, ReportedBy = reportedBy });
    }

    /// <summary>Scores one row of a line, the elements of <c>each</c> apart.</summary>
    public NodeScore Score(SchemeNode node, EvaluationField field, int row, TraceWriter? trace)
    {
        if (Outside(node, field, row, trace) is { } not)
            return new(not);
        return node switch
        {
            Criterion criterion => LeafScoring.Score(this, criterion, field, row, trace),
            CriterionSheets sheets => SheetScoring.Score(this, sheets, field, row, trace),
            _ => GroupScoring.Score(this, (CriterionGroup)node, field, row, trace),
        };
    }

    /// <summary>Gives why a line does not concern a row, or that nobody knows; null where it does.</summary>
    public Quantity? Outside(SchemeNode node, EvaluationField field, int row, TraceWriter? trace) =>
        _sheets.Value.IsOfAnotherClass(node, field.Rows[row].Candidate) ? Quantity.Of(Absence.NotApplicable) : Applicability.Of(node, field, row, trace);

    /// <summary>Finds the nearest line around a criterion within which the same fact counts once; null where there is none.</summary>
    public SchemeNode? SameFactLine(Criterion criterion) => _sameFact.Value.GetValueOrDefault(criterion);

    /// <summary>Gives a line of every row before its last form: what does not apply is still so.</summary>
    public NodeColumn PlainColumn(SchemeNode node, EvaluationField field)
    {
        var through = Through(node, field);
        return node.Options.Each is { } each ? EachScoring.Column(this, node, each, through) : Plain(node, through);
    }

    /// <summary>Gives the elements of a line that is scored once per judge or round, for every row.</summary>
    public List<ElementScore>[] Elements(SchemeNode node, EachRule each, EvaluationField field) =>
        _elements.GetOrAdd((node, field), _ => EachScoring.Elements(this, node, each, field));

    /// <summary>Gives the points of a line as one side filled it, or an earlier stage gave it; null where there is no such side or stage.</summary>
    public Quantity? EarlierPointsOf(string run, string candidate, string node) => earlier.TryGetValue(run, out var before) ? before.PointsOf(candidate, node) : null;

    /// <summary>Tells whether a line stands in a sheet that is for some classes only.</summary>
    public bool IsInSheet(SchemeNode node) => _sheets.Value.Contains(node);

    /// <summary>Finds a line by its id.</summary>
    public SchemeNode NodeOf(string id) => scheme.Nodes[scheme.Index[id]];

    private NodeColumn Compute(SchemeNode node, EvaluationField field) => NodeFinish.Column(node, PlainColumn(node, field), field);

    private NodeColumn Plain(SchemeNode node, EvaluationField field)
    {
        foreach (var part in node is CriterionGroup group ? group.Parts : [])
            Column(part, field);
        var scores = new NodeScore[field.Rows.Length];
        for (var row = 0; row < scores.Length; row++)
            scores[row] = Score(node, field, row, null);
        return new(scores);
    }

    private Quantity[]? EarlierOf(string node, EvaluationField field) => node.Split('.', 2) is [var name, var line] && earlier.TryGetValue(name, out var run)
        ? Array.ConvertAll(field.Rows, row => run.PointsOf(row.Candidate.Id, line))
        : null;
}
