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
            trace?.Lines.Add(NodeTexts.Say("no-sheet", string.Join(", ", sheets.Sheets.Select(one => one.Key))));
            return new(Quantity.Of(Absence.NotApplicable));
        }

        var score = run.ScoreAt(sheet, field, row);
        if (trace is not null && score.Points.TryGetValue(out var points))
            trace.Step($"[{sheet.Id}]", TraceWriter.Text(points), points);
        if (!score.Points.IsKnown && score.Points.Absence is not (Absence.NotApplicable or Absence.NoTarget))
            return score with { Points = AbsenceScoring.Treat(sheets.Options.Missing, score.Points, trace) };
        return score with { Points = NodeFinish.Bound(sheets, score.Points, field, row, trace) };
    }

    /// <summary>Finds the sheet of a candidate's class; null where there is none.</summary>
    public static CriterionGroup? SheetOf(CriterionSheets sheets, Candidate candidate) => ByClassFigure.TryPick(sheets.Sheets, candidate, out var sheet) ? sheet : null;
}
