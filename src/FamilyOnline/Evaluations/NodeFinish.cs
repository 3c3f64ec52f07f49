using FamilyOnline.Rules;
using FamilyOnline.Schemes;
using FamilyOnline.Scoring;

namespace FamilyOnline.Evaluations;

/// <summary>The last steps of a line: coefficient and bounds; what becomes of its points where it does not apply; its own vetoes and rounding.</summary>
internal static class NodeFinish
{
    /// <summary>Applies the coefficient, then the bounds.</summary>
    public static Quantity Bound(SchemeNode node, Quantity counted, EvaluationField field, int row, TraceWriter? trace)
    {
        if (!counted.TryGetValue(out var points))
            return counted;
        if (node.Options.Times is { } times)
        {
            var coefficient = new FigureContext(field, row, trace?.Inputs).Figure(times);
            if (!coefficient.TryGetValue(out var by))
                return coefficient;
            trace?.Lines.Add(times is NumberFigure ? NodeTexts.Say("times.number", times.Text) : NodeTexts.Say("times", times.Say(field.Setting.Titles), Numbers.Of(by, times.Form)));
            trace?.Step($"[it] * {TraceWriter.Text(by)}", $"{TraceWriter.Text(points)} * {TraceWriter.Text(by)}", points * by);
            points *= by;
        }

        var held = node.Held(points);
        if (held != points && trace is not null)
            BoundSteps.Tell(node.Title, points, held, trace);
        return held;
    }

    /// <summary>Gives a column its last form: full, zero or the others' mean where the line does not apply; vetoes; rounding.</summary>
    public static NodeColumn Column(SchemeNode node, NodeColumn column, EvaluationField field)
    {
        if (IsPlain(node))
            return column;
        var scores = new NodeScore[column.Count];
        for (var row = 0; row < scores.Length; row++)
            scores[row] = column[row] with { Points = Finish(node, column, field, row, null) };
        return new(scores) { Singles = column.Singles };
    }

    /// <summary>Tells whether a line's last form is what it counted.</summary>
    public static bool IsPlain(SchemeNode node) =>
        node.Options.NotApplicable.Treatment is Inapplicable.Rescale or Inapplicable.Spread && node.Options.Vetoes.Count == 0 && node.Options.Round is null;

    /// <summary>Gives one row its last form.</summary>
    public static Quantity Finish(SchemeNode node, NodeColumn column, EvaluationField field, int row, TraceWriter? trace)
    {
        var points = WhereNotApplicable(node, column, field, row, trace);
        foreach (var veto in node.Options.Vetoes.Where(veto => veto.Effect == VetoEffect.Score))
        {
            var holds = veto.If.Holds(new FigureContext(field, row, trace?.Inputs));
            if (holds is null)
                trace?.Lines.Add(NodeTexts.Say("veto.unknown", veto.If.Text));
            if (holds != true)
                continue;
            points = veto.Points;
            trace?.Lines.Add(NodeTexts.Say("veto", veto.Title ?? veto.If.Say(field.Setting.Titles), Numbers.Of(veto.Points)));
            trace?.Step(TraceWriter.Text(veto.Points), veto.Points);
        }

        if (node.Options.Round is not { } rule || !points.TryGetValue(out var exact))
            return points;
        var rounded = rule.Round(exact);
        if (rounded != exact)
        {
            trace?.Lines.Add(NodeTexts.Say("rounded", Numbers.Of(exact), Numbers.Of(rounded)));
            trace?.Step(TraceWriter.Text(rounded), rounded);
        }

        return rounded;
    }

    private static Quantity WhereNotApplicable(SchemeNode node, NodeColumn column, EvaluationField field, int row, TraceWriter? trace)
    {
        var points = column[row].Points;
        if (points.IsKnown || points.Absence != Absence.NotApplicable)
            return points;
        var given = node.Options.NotApplicable.Treatment switch
        {
            Inapplicable.Full => node.Points is { } full ? full : points,
            Inapplicable.Zero => Exact.Zero,
            Inapplicable.MeanOfOthers => column.Mean(field),
            _ => points,
        };
        if (trace is not null && given.TryGetValue(out var exact))
        {
            trace.Lines.Add(NodeTexts.Say("not-applicable." + node.Options.NotApplicable.Treatment, Numbers.Of(exact)));
            trace.Step(TraceWriter.Text(exact), exact);
        }

        return given;
    }
}
