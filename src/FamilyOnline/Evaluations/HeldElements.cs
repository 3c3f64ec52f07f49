using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>Tells a round that nobody had from one that somebody missed: what a line says of missing figures makes no round of what was none.</summary>
internal static class HeldElements
{
    /// <summary>Tells whether anybody had an element, in the field of that element.</summary>
    public static bool WasHeld(SchemeNode node, EachRule each, EvaluationField below, string[] figures, NodeScore[] scores) =>
        Array.Exists(scores, score => score.Points.IsKnown) && (!node.SelfAndBelow().Any(GivesForMissing) || IsStated(each, below, figures));

    /// <summary>Tells whether an element that nobody had counts for a row: not where the line is not for it.</summary>
    public static bool Concerns(SheetRun run, SchemeNode node, EvaluationField below, int row, Quantity points) =>
        points.Absence is not (Absence.NotApplicable or Absence.NoTarget) || (node.Options.Missing.Treatment == AbsenceTreatment.Skip && run.Outside(node, below, row, null) is null);

    private static bool GivesForMissing(SchemeNode node) => node.Options.Missing.Treatment is not (AbsenceTreatment.Unknown or AbsenceTreatment.Unspecified);

    /// <summary>Tells whether a figure is there for the element; one that is the same for all elements says nothing, unless all are.</summary>
    private static bool IsStated(EachRule each, EvaluationField below, string[] figures)
    {
        string[] split = [.. figures.Where(figure => IsSplit(below, figure, each.Of))];
        return Array.Exists(split.Length > 0 ? split : figures, figure => EntryDays.HasEntries(below, figure) || IsStated(below, figure));
    }

    /// <summary>Tells whether a figure is stated for each thing of a kind; what is reported always says its month.</summary>
    private static bool IsSplit(EvaluationField below, string figure, string kind)
    {
        var splits = FigureSplits.Of(below, figure);
        if (!FieldSplit.IsPeriod(kind))
            return splits.IsSplitBy(kind);
        return splits.Periods.Count > 0 || Array.Exists(below.Rows, row => below.Figures.SeriesOf(row.Candidate.Id, figure).Count > 0);
    }

    private static bool IsStated(EvaluationField below, string figure)
    {
        var source = FigureSource.Of(below, figure);
        return Enumerable.Range(0, below.Rows.Length).Any(row => source.Value(row).IsKnown || source.Mark(row) is not null);
    }
}
