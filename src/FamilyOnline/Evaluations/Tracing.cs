using FamilyOnline.Rules;
using FamilyOnline.Schemes;
using FamilyOnline.Scoring;

namespace FamilyOnline.Evaluations;

/// <summary>Runs the lines of a sheet once more for one candidate, and takes down how they came to their points.</summary>
internal static class Tracing
{
    /// <summary>Traces the whole sheet, with pools, the bounds of the total and a veto that replaces it.</summary>
    public static Trace Total(Evaluation evaluation, CandidateScore score)
    {
        var (scheme, run, field) = (evaluation.Scheme, evaluation.Run, evaluation.Field);
        var row = field.RowOf(score.Candidate);
        TraceWriter told = new();
        var parts = Told(run, scheme.Root, field, row, told);
        TotalScoring.Total(scheme, run.ScoreAt(scheme.Root, field, row), told);
        foreach (var veto in score.Vetoes)
            TellVeto(veto, told);
        return new(scheme.Root, scheme.Root.Id, score.Total, told, parts);
    }

    private static void TellVeto(VetoResult result, TraceWriter told)
    {
        var veto = result.Veto;
        told.Lines.Add(result.Holds is null
            ? NodeTexts.Say("veto.unknown", veto.If.Text)
            : NodeTexts.Say(veto.Effect switch { VetoEffect.Exclude => "veto.exclude", VetoEffect.Bar => "veto.bar", _ => "veto" }, veto.If.Text, veto.Effect == VetoEffect.Bar ? string.Join(", ", veto.Barred) : veto.Points.ToString()));
        if (result.Holds == true && veto.Effect == VetoEffect.Score)
            told.Step(TraceWriter.Text(veto.Points), veto.Points);
    }

    private static Trace Line(SheetRun run, SchemeNode node, EvaluationField field, int row)
    {
        TraceWriter told = new();
        var parts = Told(run, node, field, row, told);
        var score = run.ScoreAt(node, field, row);
        return new(node, node.Id, score.Points, told, parts) { Letter = score.Letter };
    }

    /// <summary>Traces what a line itself does, and gives the traces below it.</summary>
    private static Trace[] Told(SheetRun run, SchemeNode node, EvaluationField field, int row, TraceWriter told)
    {
        var through = SheetRun.Through(node, field);
        Trace[] parts = node.Options.Each is { } each ? Elements(run, node, each, through, row, told) : Once(run, node, through, row, told);
        if (!NodeFinish.IsPlain(node))
            NodeFinish.Finish(node, run.PlainColumn(node, field), field, row, told);
        return parts;
    }

    private static Trace[] Once(SheetRun run, SchemeNode node, EvaluationField field, int row, TraceWriter told)
    {
        run.Score(node, field, row, told);
        if (node is CriterionSheets sheets)
            return SheetScoring.SheetOf(sheets, field.Rows[row].Candidate) is { } sheet ? [Line(run, sheet, field, row)] : [];
        return [.. node.Below.Select(part => Line(run, part, field, row))];
    }

    private static Trace[] Elements(SheetRun run, SchemeNode node, EachRule each, EvaluationField field, int row, TraceWriter told)
    {
        var elements = run.Elements(node, each, field)[row];
        EachScoring.Combine(node, each, elements, told);
        return [.. elements.Where(element => element.WasHeld).Select(element => Element(run, node, element))];
    }

    private static Trace Element(SheetRun run, SchemeNode node, ElementScore element)
    {
        TraceWriter told = new();
        var parts = Once(run, node, element.Field, element.Row, told);
        return new(node, element.Name, element.Score, told, parts);
    }
}
