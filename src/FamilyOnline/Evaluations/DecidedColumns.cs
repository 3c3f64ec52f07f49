using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>The lines of a sheet after vetoes have acted: the total is the number that decides, so that a grade sees the score that a veto put in its place.</summary>
internal sealed class DecidedColumns : ILineColumns
{
    private readonly SheetRun _run;
    private readonly Quantity[] _totals;

    private DecidedColumns(SheetRun run, Quantity[] totals) => (_run, _totals) = (run, totals);

    /// <summary>Gives the field as it stands after vetoes: itself where none replaced a score.</summary>
    public static EvaluationField In(Standings standings) =>
        standings.Scheme.Grades.Count > 0 && standings.Made.Any(standing => standing.Replaced is not null)
            ? standings.Field.Through(standings.Field.Setting with { Nodes = new DecidedColumns(standings.Sheet, [.. Enumerable.Range(0, standings.Count).Select(row => standings[row].Decided)]) })
            : standings.Field;

    /// <inheritdoc/>
    public Quantity[] Of(string node, EvaluationField field) =>
        node == SchemeReader.RootId ? Array.ConvertAll(field.Rows, row => _totals[row.Parent]) : Array.ConvertAll(field.Rows, row => _run.Of(node, field.Above!)[row.Parent]);

    /// <inheritdoc/>
    public Quantity At(string node, EvaluationField field, int row) =>
        node == SchemeReader.RootId ? _totals[field.Rows[row].Parent] : _run.At(node, field.Above!, field.Rows[row].Parent);

    /// <inheritdoc/>
    public BallColumn Balls(string node, EvaluationField field) => BallColumn.Of(Of(node, field));

    /// <inheritdoc/>
    public Quantity[] Of(SchemeNode line, EvaluationField field) => Array.ConvertAll(field.Rows, row => _run.Of(line, field.Above!)[row.Parent]);
}
