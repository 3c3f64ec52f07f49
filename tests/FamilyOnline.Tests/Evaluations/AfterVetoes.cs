using FamilyOnline.Evaluations;
using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>The lines of a sheet for whoever asks after vetoes have acted: the total is the one that was put in its place.</summary>
internal sealed class AfterVetoes(SheetRun run, Quantity[] totals) : ILineColumns
{
    /// <summary>The field in which grades are asked.</summary>
    public static EvaluationField Field(SheetRun run, EvaluationField field, IEnumerable<Quantity> totals) => field.Through(field.Setting with { Nodes = new AfterVetoes(run, [.. totals]) });

    public Quantity[] Of(string node, EvaluationField field) => [.. Enumerable.Range(0, field.Rows.Length).Select(row => At(node, field, row))];

    public Quantity At(string node, EvaluationField field, int row) => node == SchemeReader.RootId ? totals[field.Rows[row].Parent] : run.Of(node, field.Above!)[field.Rows[row].Parent];

    public BallColumn Balls(string node, EvaluationField field) => BallColumn.Of(Of(node, field));

    public Quantity[] Of(SchemeNode line, EvaluationField field) => [.. field.Rows.Select(row => run.Of(line, field.Above!)[row.Parent])];
}
