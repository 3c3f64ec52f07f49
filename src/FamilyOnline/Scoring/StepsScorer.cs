using FamilyOnline.Documents;
using FamilyOnline.Resources;
using FamilyOnline.Rules;

namespace FamilyOnline.Scoring;

/// <summary>Adds or takes points for every step by which a figure differs from a reference (分步加减).</summary>
/// <remarks>
/// <c>points = give ± n × change</c>; <c>n = |of − at| ÷ per</c>, counted as <see cref="PartialSteps"/> says. The criterion then holds it in 0 … points.
/// <para>Shape: a staircase on either side of the reference, flat where no side is given.</para>
/// <para>Source: 每减少3个百分点扣1分，扣完为止; A2, A13, A26 and A27 of the 24 official schemes studied.</para>
/// </remarks>
public sealed class StepsScorer : IBallScorer, IReaching
{
    private readonly FigureDefinition _of;
    private readonly FigureDefinition _at;
    private readonly StepsOptions _options;

    /// <summary>Makes a scorer.</summary>
    /// <param name="of">The figure that is scored.</param>
    /// <param name="at">The reference.</param>
    /// <param name="options">The sides and the points at the reference.</param>
    /// <exception cref="ArgumentException">No side is given, or no way of counting.</exception>
    public StepsScorer(FigureDefinition of, FigureDefinition at, StepsOptions options)
    {
        (_of, _at, _options) = (Require.NotNull(of), Require.NotNull(at), Require.NotNull(options));
        Require.That(options.Below is not null || options.Above is not null, "Steps need at least one side: below or above.", nameof(options));
        Require.That(options.Partial != PartialSteps.Unspecified, "Steps need a way to count a partial step.", nameof(options));
    }

    /// <summary>Gets the words for the ways to count a step that is not complete.</summary>
    internal static IReadOnlyDictionary<string, PartialSteps> Partials { get; } = new Dictionary<string, PartialSteps>(StringComparer.Ordinal)
    {
        ["complete"] = PartialSteps.Complete,
        ["started"] = PartialSteps.Started,
        ["proportional"] = PartialSteps.Proportional,
    };

    /// <summary>Gets whether the points at the reference must be said where the line has points: they are full only where the only side loses.</summary>
    internal bool NeedsGive => _options.Give is null && !OnlyLoses;

    private bool OnlyLoses => (_options.Below, _options.Above) is ({ Change.IsNegative: true }, null) or (null, { Change.IsNegative: true });

    /// <inheritdoc/>
    public Quantity Score(ScoringContext context)
    {
        var (of, at) = (Require.NotNull(context).Figure(_of), context.Figure(_at));
        if (!of.TryGetValue(out var value) || !at.TryGetValue(out var reference))
            return of.IsKnown ? at : of;
        var give = Given(context.Points, context.Start);
        var (side, steps) = Steps(value, reference);
        if (side is null || steps.IsZero)
        {
            if (context.IsTold)
                TellNone(context, value, reference, give);
            return give;
        }

        var points = give + (steps * side.Change);
        if (context.IsTold)
            Tell(context, value, reference, side, (give, steps, points));
        return points;
    }

    /// <inheritdoc/>
    Reach IReaching.ReachOf(Exact points)
    {
        StepSide[] sides = [.. ((StepSide?[])[_options.Below, _options.Above]).OfType<StepSide>()];
        return new(Given(points, null), Array.TrueForAll(sides, side => side.Change <= Exact.Zero), sides.Aggregate(Exact.Zero, (most, side) => Exact.Max(most, -side.Change)));
    }

    private (StepSide? Side, Exact Steps) Steps(Exact value, Exact reference)
    {
        var side = value < reference ? _options.Below : value > reference ? _options.Above : null;
        return (side, side is null ? Exact.Zero : Count(Exact.Max(value - reference, reference - value) / side.Per));
    }

    /// <inheritdoc/>
    bool IBallScorer.TryFill(EvaluationField field, Exact? points, Exact? start, Ball[] balls)
    {
        var given = Given(points, start);
        BallSteps steps = new(field.Balls(_of), field.Balls(_at), Ball.Of(given), row => Exactly(field, row, given))
        {
            Below = BallSide.Of(_options.Below, _options.Partial),
            Above = BallSide.Of(_options.Above, _options.Partial),
        };
        balls.Fill(steps);
        return true;
    }

    private Ball Exactly(EvaluationField field, int row, Exact give)
    {
        var (side, steps) = Steps(field.At(_of, row).Value, field.At(_at, row).Value);
        return Ball.Of(side is null ? give : give + (steps * side.Change));
    }

    private Exact Given(Exact? points, Exact? start) => _options.Give ?? start ?? (OnlyLoses ? points ?? Exact.Zero : Exact.Zero);

    private void TellNone(ScoringContext context, Exact value, Exact reference, Exact give)
    {
        context.Say("steps.none", context.Named(_of), Numbers.Short(value, Form), Numbers.Short(reference, Form));
        context.Step(TraceWriter.Text(give), give);
        if (_options.Above is { } above)
            TellNext(context, give, give + above.Change, Gap(reference + Boundary(Exact.Zero, above) - value, falls: false, isStrict: _options.Partial == PartialSteps.Started));
        if (_options.Below is { } below)
            TellNext(context, give, give + below.Change, Gap(reference - Boundary(Exact.Zero, below) - value, falls: true, isStrict: _options.Partial == PartialSteps.Started));
    }

    /// <summary>Tells what a step more or less would have added, where that is anything and there are steps.</summary>
    private void TellNext(ScoringContext context, Exact from, Exact to, FigureGap gap)
    {
        var gains = context.Held(to) - context.Held(from);
        if (_options.Partial != PartialSteps.Proportional && gains > Exact.Zero)
            context.Near(gap, gains);
    }

    private FigureGap Gap(Exact by, bool falls, bool isStrict) => new(_of, by, isStrict, Form) { Falls = falls };

    private void Tell(ScoringContext context, Exact value, Exact reference, StepSide side, (Exact Give, Exact Steps, Exact Points) counted)
    {
        var away = value > reference;
        TellSteps(context, away, side, (away ? value : reference, away ? reference : value), counted);
        var better = !side.Change.IsNegative;
        var steps = better ? counted.Steps + 1 : ((counted.Give - context.Held(counted.Points)) / -side.Change).Ceiling() - 1;
        var wanted = Boundary(better ? counted.Steps : steps, side);
        var gap = Gap((away ? reference + wanted : reference - wanted) - value, falls: away != better, isStrict: better == (_options.Partial == PartialSteps.Started));
        TellNext(context, counted.Points, counted.Give + (steps * side.Change), gap);
    }

    /// <summary>Tells how many steps there are, then what they do.</summary>
    private void TellSteps(ScoringContext context, bool away, StepSide side, (Exact More, Exact Less) apart, (Exact Give, Exact Steps, Exact Points) counted)
    {
        var change = side.Change.IsNegative ? -side.Change : side.Change;
        context.Say(
            away ? "steps.above" : "steps.below", context.Named(_of), Numbers.Short(away ? apart.More : apart.Less, Form), Numbers.Short(away ? apart.Less : apart.More, Form),
            Numbers.Difference(side.Per, Form), Numbers.Short(counted.Steps), Texts.Told(Texts.Scoring, side.Change.IsNegative ? "steps.loses" : "steps.gains", Numbers.Of(change)));
        var steps = $"({TraceWriter.Text(apart.More)} - {TraceWriter.Text(apart.Less)}) / {TraceWriter.Text(side.Per)}";
        context.Step(_options.Partial switch { PartialSteps.Complete => $"floor({steps})", PartialSteps.Started => $"ceil({steps})", _ => steps }, counted.Steps);
        var sign = side.Change.IsNegative ? '-' : '+';
        context.Step($"{TraceWriter.Text(counted.Give)} {sign} [it] * {TraceWriter.Text(change)}", $"{TraceWriter.Text(counted.Give)} {sign} {TraceWriter.Text(counted.Steps)} * {TraceWriter.Text(change)}", counted.Points);
    }

    /// <summary>Gets how the figure is written: as a rate where it or the reference is one.</summary>
    private NumberForm Form => _of.Form == NumberForm.Plain ? _at.Form : _of.Form;

    /// <summary>How far from the reference a number of steps ends: the next one counts from there on, or beyond.</summary>
    private Exact Boundary(Exact steps, StepSide side) => side.Per * (_options.Partial == PartialSteps.Complete ? steps + 1 : steps);

    internal static IScorer? Read(DocumentNode settings, RuleReader rules)
    {
        var reader = new MapReader(settings, rules.Problems);
        var (of, at) = (rules.Figure(reader.Need("of")), rules.Figure(reader.Need("at")));
        var (belowNode, aboveNode) = (reader.Find("below"), reader.Find("above"));
        var options = new StepsOptions
        {
            Give = rules.Points(reader, "give"),
            Below = StepSideReader.Read(belowNode, rules),
            Above = StepSideReader.Read(aboveNode, rules),
            Partial = reader.Choice("partial", Partials, PartialSteps.Complete),
        };
        reader.Done();
        var broken = (belowNode is not null && options.Below is null) || (aboveNode is not null && options.Above is null);
        return broken || of is null || at is null ? null : rules.Problems.Build(settings.Place, () => new StepsScorer(of, at, options));
    }

    private Exact Count(Exact steps) => _options.Partial switch
    {
        PartialSteps.Complete => steps.Floor(),
        PartialSteps.Started => steps.Ceiling(),
        _ => steps,
    };
}
