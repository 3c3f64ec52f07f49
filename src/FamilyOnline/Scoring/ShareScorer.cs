using FamilyOnline.Documents;
using FamilyOnline.Rules;

namespace FamilyOnline.Scoring;

/// <summary>Gives points in proportion to how far a figure has come (按比例计分).</summary>
/// <remarks>
/// <c>points × (of − from) ÷ (to − from)</c>, with <c>from</c> 0 unless given; the criterion then holds it in 0 … points.
/// <para>Shape: a straight line from 0 at <c>from</c> to full points at <c>to</c>. Where <c>to</c> equals <c>from</c> it is not applicable.</para>
/// <para>Source: 按完成比例计分; A11 and A14 (own ÷ best) of the 24 official schemes studied.</para>
/// </remarks>
public sealed class ShareScorer : IBallScorer, IReaching
{
    private readonly FigureDefinition _of;
    private readonly FigureDefinition _from;
    private readonly FigureDefinition _to;

    /// <summary>Makes a scorer.</summary>
    /// <param name="of">The figure that is scored.</param>
    /// <param name="to">The value that gives full points.</param>
    /// <param name="from">The value that gives no points; 0 unless given.</param>
    public ShareScorer(FigureDefinition of, FigureDefinition to, FigureDefinition? from = null) =>
        (_of, _to, _from) = (Require.NotNull(of), Require.NotNull(to), from ?? new NumberFigure(Exact.Zero));

    /// <inheritdoc/>
    public Quantity Score(ScoringContext context)
    {
        var (of, from, to) = (Require.NotNull(context).Figure(_of), context.Figure(_from), context.Figure(_to));
        if (!of.TryGetValue(out var value))
            return of;
        if (!to.TryGetValue(out var best) || !from.TryGetValue(out var least))
            return to.IsKnown ? from : to;
        if (best == least)
        {
            if (context.IsTold)
                context.Say("share.flat", context.Named(_to), Numbers.Of(best, _to.Form));
            return Quantity.Of(Absence.NotApplicable);
        }

        var points = (context.Points ?? Exact.One) * (value - least) / (best - least);
        if (context.IsTold)
            Tell(context, value, least, best, points);
        return points;
    }

    /// <summary>Gives where it ends and begins, where both are the same and the figure is there; null where there is something to share.</summary>
    internal (FigureDefinition To, Exact At)? Flat(FigureContext context) =>
        context.Figure(_of).IsKnown && context.Figure(_to).TryGetValue(out var to) && context.Figure(_from).TryGetValue(out var from) && to == from ? (_to, to) : null;

    /// <inheritdoc/>
    bool IBallScorer.TryFill(EvaluationField field, Exact? points, Exact? start, Ball[] balls)
    {
        balls.Fill(new BallShare(field.Balls(_of), field.Balls(_from), field.Balls(_to), Ball.Of(points ?? Exact.One)));
        return true;
    }

    /// <inheritdoc/>
    /// <remarks>Full points at <c>to</c>; what is beyond is held there, which is what a share means.</remarks>
    Reach IReaching.ReachOf(Exact points) => new(points, IsBound: false, Exact.Zero);

    private void Tell(ScoringContext context, Exact value, Exact least, Exact best, Exact points)
    {
        var full = context.Points ?? Exact.One;
        context.Say(least.IsZero ? "share" : "share.from", Numbers.Of(full), context.Within(_of), context.Within(_to), context.Named(_from));
        context.Step(
            least.IsZero
                ? $"{TraceWriter.Text(full)} * {TraceWriter.Text(value)} / {TraceWriter.Text(best)}"
                : $"{TraceWriter.Text(full)} * ({TraceWriter.Text(value)} - {TraceWriter.Text(least)}) / ({TraceWriter.Text(best)} - {TraceWriter.Text(least)})",
            points);
        var gains = context.Held(full) - context.Held(points);
        if (gains > Exact.Zero)
            context.Near(new FigureGap(_of, best - value, IsStrict: false, _of.Form == NumberForm.Plain ? _to.Form : _of.Form), gains);
    }

    internal static IScorer? Read(DocumentNode settings, RuleReader rules)
    {
        var reader = new MapReader(settings, rules.Problems);
        var (of, to, from) = (rules.Figure(reader.Need("of")), rules.Figure(reader.Need("to")), rules.Figure(reader.Find("from")));
        reader.Done();
        return of is null || to is null ? null : new ShareScorer(of, to, from);
    }
}
