using FamilyOnline.Rules;
using FamilyOnline.Schemes;
using FamilyOnline.Scoring;

namespace FamilyOnline.Evaluations;

/// <summary>Scores a criterion for one row: scorer, what missing figures mean, coefficient, bounds.</summary>
internal static class LeafScoring
{
    public static NodeScore Score(SheetRun run, Criterion criterion, EvaluationField field, int row, TraceWriter? trace)
    {
        ScoringContext context = new(field, row, criterion.Points, trace) { Start = criterion.Options.Start, LeavesOut = FactRule.For(run, criterion, field, row), AsksReason = trace?.AsksReason == true, Held = criterion.Options.Times is null ? criterion.Held : points => points, IsScaled = criterion.Options.Times is not null };
        var counted = criterion.Scorer.Score(context);
        counted = NodeFinish.Bound(criterion, counted, field, row, trace);
        if (counted.IsKnown)
            return new(counted, context.Letter);
        var lacksTarget = counted.Absence == Absence.NoTarget;
        if (lacksTarget)
            counted = Treat(criterion, criterion.Options.NoTarget, counted, field, row, trace);
        if (counted.Absence == Absence.NotReported || (!lacksTarget && counted.Absence != Absence.NotApplicable))
            counted = Treat(criterion, criterion.Options.Missing, counted, field, row, trace);
        return new(counted, context.Letter);
    }

    /// <summary>Does what the line says of an absence, and tells which it met.</summary>
    private static Quantity Treat(Criterion criterion, AbsenceRule rule, Quantity counted, EvaluationField field, int row, TraceWriter? trace)
    {
        if (rule.Treatment != AbsenceTreatment.Scorer)
            return AbsenceScoring.Treat(rule, counted, trace);
        trace?.Lines.Add(NodeTexts.Say("absent.scorer", counted.Absence));
        return NodeFinish.Bound(criterion, rule.Scorer!.Score(new ScoringContext(field, row, criterion.Points, trace) { Start = criterion.Options.Start }), field, row, trace);
    }
}
