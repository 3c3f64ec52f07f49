using FamilyOnline.Rules;
using FamilyOnline.Schemes;
using FamilyOnline.Scoring;

namespace FamilyOnline.Evaluations;

/// <summary>Runs the lines of a sheet once more for one candidate, and takes down how they came to their points.</summary>
internal sealed class Tracing(Evaluation evaluation, CandidateScore score)
{
    private readonly SheetRun _run = evaluation.Run;

    /// <summary>Traces the whole sheet, with pools, the bounds of the total and a veto that replaces it.</summary>
    public static Trace Total(Evaluation evaluation, CandidateScore score) => new Tracing(evaluation, score).Whole();

    private Trace Whole()
    {
        var (scheme, field) = (evaluation.Scheme, evaluation.Field);
        var row = field.RowOf(score.Candidate);
        TraceWriter told = Writer(scheme.Root.Notes);
        var parts = Told(scheme.Root, field, row, told, (scheme.Root.Notes, scheme.Provenance));
        TotalScoring.Total(scheme, _run.ScoreAt(scheme.Root, field, row), told);
        foreach (var veto in score.Vetoes)
            TellVeto(veto, field, told);
        return Made(scheme.Root, scheme.Root.Id, score.Total, told, parts, (scheme.Root.Notes, scheme.Provenance));
    }

    private static void TellVeto(VetoResult result, EvaluationField field, TraceWriter told)
    {
        var veto = result.Veto;
        var what = veto.Title ?? veto.If.Say(field.Setting.Titles);
        told.Lines.Add(result.Holds is null
            ? NodeTexts.Say("veto.unknown", what)
            : NodeTexts.Say(
                veto.Effect switch { VetoEffect.Exclude => "veto.exclude", VetoEffect.Bar => "veto.bar", _ => "veto" },
                what, veto.Effect == VetoEffect.Bar ? VetoTexts.Barred(veto.Barred) : Numbers.Of(veto.Points)));
        if (result.Holds == true && veto.Effect == VetoEffect.Score)
            told.Step(TraceWriter.Text(veto.Points), veto.Points);
    }

    private Trace Line(SchemeNode node, EvaluationField field, int row, (NodeNotes Notes, Provenance? Provenance) above)
    {
        var here = (node.Notes.Below(above.Notes), node.Provenance ?? above.Provenance);
        var told = Writer(here.Item1);
        var parts = Told(node, field, row, told, here);
        var column = _run.ScoreAt(node, field, row);
        return Made(node, node.Id, column.Points, told, parts, here, column.Letter);
    }

    /// <summary>Traces what a line itself does, and gives the traces below it.</summary>
    private Trace[] Told(SchemeNode node, EvaluationField field, int row, TraceWriter told, (NodeNotes Notes, Provenance? Provenance) here)
    {
        var through = SheetRun.Through(node, field);
        Trace[] parts = node.Options.Each is { } each ? Elements(node, each, through, row, told, here) : Once(node, through, row, told, here);
        if (!NodeFinish.IsPlain(node))
            NodeFinish.Finish(node, _run.PlainColumn(node, field), field, row, told);
        return parts;
    }

    private Trace[] Once(SchemeNode node, EvaluationField field, int row, TraceWriter told, (NodeNotes Notes, Provenance? Provenance) here)
    {
        _run.Score(node, field, row, told);
        if (node is CriterionSheets sheets)
            return SheetScoring.SheetOf(sheets, field.Rows[row].Candidate) is { } sheet ? [Line(sheet, field, row, here)] : [];
        return [.. node.Below.Select(part => Line(part, field, row, here))];
    }

    private Trace[] Elements(SchemeNode node, EachRule each, EvaluationField field, int row, TraceWriter told, (NodeNotes Notes, Provenance? Provenance) here)
    {
        var elements = _run.Elements(node, each, field)[row];
        EachScoring.Combine(node, each, elements, told);
        EachScoring.TellPools(each, elements, told);
        return [.. elements.Where(element => element.WasHeld).Select(element => Element(node, element, here))];
    }

    private Trace Element(SchemeNode node, ElementScore element, (NodeNotes Notes, Provenance? Provenance) here)
    {
        var told = Writer(here.Notes);
        var parts = Once(node, element.Field, element.Row, told, here);
        return Made(node, TraceArithmetic.NameOf(element.Name), element.Score, told, parts, here);
    }

    private Trace Made(SchemeNode node, string id, Quantity points, TraceWriter told, Trace[] parts, (NodeNotes Notes, Provenance? Provenance) here, string? letter = null) => new(node, id, points, told, parts)
    {
        Kind = node.Options.Each is not null && id == node.Id ? "each" : TraceKinds.Of(node),
        Candidate = score.Candidate,
        Letter = letter,
        Shown = points.TryGetValue(out var known) ? evaluation.Scheme.Rounding.Show(known) : null,
        Notes = here.Notes,
        Provenance = here.Provenance,
    };

    private static TraceWriter Writer(NodeNotes notes) => new() { AsksReason = notes.ReasonRequired == true };
}
