using FamilyOnline.Documents;
using FamilyOnline.Rules;

namespace FamilyOnline.Scoring;

/// <summary>Gives points for the place of a figure in the field, or for a place that another assessment gave (按名次计分).</summary>
/// <remarks>
/// The place itself, unless a table, <c>first</c> with <c>lose</c>, or <c>first</c> with <c>last</c> says otherwise:
/// <c>first − lose × (place − 1)</c>, at least <c>least</c>; <c>first + (last − first) × (place − 1) ÷ (ranked − 1)</c>.
/// <para>Shape: a staircase over the places. It depends on everybody in the field.</para>
/// <para>Source: A15, A16, A17, A18, A19 and A44 of the 24 official schemes studied.</para>
/// </remarks>
public sealed class PlaceScorer : IScorer
{
    private readonly RankFigure? _rank;
    private readonly FigureDefinition? _quoted;
    private readonly FigureDefinition? _outOf;
    private readonly FigureDefinition _of;
    private readonly RankTies _ties;
    private readonly PlacePoints _points;

    private PlaceScorer(FigureDefinition of, (RankFigure? Rank, FigureDefinition? Quoted, FigureDefinition? OutOf) place, RankTies ties, PlacePoints points) =>
        (_of, _rank, _quoted, _outOf, _ties, _points) = (of, place.Rank, place.Quoted, place.OutOf, ties, points);

    /// <inheritdoc/>
    public Quantity Score(ScoringContext context) => _rank is null ? Quoted(Require.NotNull(context)) : Ranked(Require.NotNull(context), _rank);

    internal static IScorer? Read(DocumentNode settings, RuleReader rules)
    {
        MapReader reader = new(settings, rules.Problems);
        var points = PlacePointsSection.Read(reader, rules);
        var ties = reader.Choice("ties", RuleWords.Ties, RankTies.Standard);
        var better = reader.Choice("better", RuleWords.Better, true);
        var within = reader.Find("within") is { } group ? reader.IdOf(group) : null;
        var (quoted, outOf) = (rules.Figure(reader.Find("rank")), rules.Figure(reader.Find("out-of")));
        var of = reader.Find("rank") is null ? rules.Figure(reader.Need("of")) : quoted;
        if (quoted is not null && ((string[])["of", "better", "ties", "within"]).FirstOrDefault(key => reader.Find(key) is not null) is { } second)
            rules.Problems.Add(DocumentProblems.OneOf.At(reader.Find(second)!.Place, "rank", second));
        if (quoted is not null && points?.Last is not null && reader.Find("out-of") is null)
            rules.Problems.Add(DocumentProblems.MissingKey.At(settings.Place, "out-of"));
        if (outOf is not null && reader.Find("rank") is null)
            rules.Problems.Add(DocumentProblems.MissingKey.At(settings.Place, "rank"));
        reader.Done();
        if (of is null || points is null)
            return null;
        var rank = quoted is null ? new RankFigure(of, better, within: within) : null;
        return new PlaceScorer(of, (rank, quoted, outOf), ties, points);
    }

    private Quantity Quoted(ScoringContext context)
    {
        var place = context.Figure(_quoted!);
        if (!place.TryGetValue(out var at))
            return place;
        var ranked = _outOf is null ? default(Quantity?) : context.Figure(_outOf);
        if (ranked is { IsKnown: false } missing && _points.Last is not null)
            return missing;
        var of = ranked is { IsKnown: true } known ? known.Value : default(Exact?);
        if (at < Exact.One || at > of)
        {
            context.Say("place.out-of-range", _quoted!.Text, at.ToString(), of?.ToString() ?? "…");
            return Quantity.Of(Absence.NotAvailable);
        }

        context.Say("place.quoted", _quoted!.Text, at.ToString());
        return Points(context, at, of ?? at);
    }

    /// <summary>Gets the points of the first place where the scorer needs them from its settings or from the line.</summary>
    internal bool NeedsFirst => _points is { First: null, Table: null } && (_points.Last is not null || _points.Lose is not null);

    private Quantity Ranked(ScoringContext context, RankFigure rank)
    {
        var value = context.Figure(_of);
        if (!value.IsKnown)
            return value;
        var slot = rank.Slots(context.Figures.Field)[context.Figures.Row]!;
        var place = slot.Place(_ties);
        if (context.IsTold)
        {
            context.Say("place", context.Named(_of), Numbers.Short(value.Value, _of.Form), Numbers.Of(place), Numbers.Of(slot.Of));
            Near(context, rank, value.Value, slot);
        }

        return _ties == RankTies.SharePoints && slot.Worse > slot.Better ? Shared(context, slot) : Points(context, place, slot.Of);
    }

    private Quantity Points(ScoringContext context, Exact place, Exact of)
    {
        if (_points.At(place, of, context.Points) is not { } points)
        {
            context.Say("place.no-row", Numbers.Of(place));
            return Quantity.Of(Absence.NotApplicable);
        }

        if (context.IsTold)
            context.Step(_points.Arithmetic(place, of, context.Points, points), points);
        return points;
    }

    /// <summary>Equal figures share the points of the places that they take together.</summary>
    private Quantity Shared(ScoringContext context, RankSlot slot)
    {
        Exact?[] points = [.. Enumerable.Range(slot.Better, slot.Worse - slot.Better + 1).Select(place => _points.At(place, slot.Of, context.Points))];
        if (points.Contains(null))
        {
            context.Say("place.no-row", Numbers.Of(slot.Worse));
            return Quantity.Of(Absence.NotApplicable);
        }

        var shared = points.Aggregate(Exact.Zero, (sum, one) => sum + one!.Value) / points.Length;
        if (context.IsTold)
            context.Step($"({string.Join(" + ", points.Select(one => TraceWriter.Text(one!.Value)))}) / {points.Length}", shared);
        return shared;
    }

    /// <summary>How far it is to whoever stands just before; equal figures share a better place, except where they share the worse and nobody stands with this one.</summary>
    private void Near(ScoringContext context, RankFigure rank, Exact value, RankSlot slot)
    {
        if (rank.Before(context.Figures.Field, context.Figures.Row) is { } before)
            context.Near(new FigureGap(_of, before - value, _ties == RankTies.Modified && slot.Worse == slot.Better, _of.Form), null);
    }
}
