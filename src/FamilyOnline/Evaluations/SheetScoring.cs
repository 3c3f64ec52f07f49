using FamilyOnline.Rules;
using FamilyOnline.Schemes;
using FamilyOnline.Scoring;

namespace FamilyOnline.Evaluations;

/// <summary>Scores a candidate on the sheet of its class.</summary>
internal static class SheetScoring
{
    public static NodeScore Score(SheetRun run, CriterionSheets sheets, EvaluationField field, int row, TraceWriter? trace)
    {
        if (SheetOf(sheets, field.Rows[row].Candidate) is not { } sheet)
        {
            trace?.Lines.Add(NodeTexts.Say("no-sheet", Wordings.Join("list", sheets.Sheets.Select(one => new LocalizedText(one.Key)))));
            return new(Quantity.Of(Absence.NotApplicable));
        }

        var score = run.ScoreAt(sheet, field, row);
        foreach (var (pool, held) in score.Pools ?? new Dictionary<string, Quantity>())
            trace?.Pools.Add(new(pool, held, held.TryGetValue(out var known) ? [new($"[{sheet.Id}#{pool}]", TraceWriter.Text(known), known)] : []));
        if (trace is not null && score.Points.TryGetValue(out var points))
            trace.Step($"[{sheet.Id}]", TraceWriter.Text(points), points);
        var bounded = NodeFinish.Bound(sheets, score.Points, field, row, trace);
        return score with { Points = !bounded.IsKnown && bounded.Absence is not (Absence.NotApplicable or Absence.NoTarget) ? AbsenceScoring.Treat(sheets.Options.Missing, bounded, trace) : bounded };
    }

    /// <summary>Finds the sheet of a candidate: by its group in the grouping that the line names, where it has one there, else by its class; null where there is none.</summary>
    public static CriterionGroup? SheetOf(CriterionSheets sheets, Candidate candidate)
    {
        var words = sheets.SheetBy is { } by && candidate.GroupIn(by) is { } group ? [group] : ByClassFigure.Words(candidate);
        return ByClassFigure.TryPick(sheets.Sheets, words, out var sheet) ? sheet : null;
    }
}
