using FamilyOnline.Rules;
using FamilyOnline.Schemes;
using FamilyOnline.Scoring;

namespace FamilyOnline.Evaluations;

/// <summary>Scores a line once for each judge, round, month or member, and makes one score of them.</summary>
internal static class EachScoring
{
    /// <summary>More elements than this are told in words, but not as one formula, which could be too long to be read again.</summary>
    private const int MostTold = 80;

    public static NodeColumn Column(SheetRun run, SchemeNode node, EachRule each, EvaluationField field)
    {
        var elements = run.Elements(node, each, field);
        var scores = new NodeScore[field.Rows.Length];
        var singles = new IReadOnlyList<Quantity>[scores.Length];
        for (var row = 0; row < scores.Length; row++)
        {
            singles[row] = [.. elements[row].Select(element => element.Score)];
            scores[row] = new(Combine(node, each, elements[row], null), Letter: null, Pools(each, elements[row]));
        }

        return new(scores) { Singles = singles };
    }

    /// <summary>Gives the elements of every row with their scores.</summary>
    public static List<ElementScore>[] Elements(SheetRun run, SchemeNode node, EachRule each, EvaluationField field)
    {
        string[] figures = [.. node.SelfAndBelow().SelectMany(LineUses.FiguresOf).SelectMany(figure => figure.Metrics.Concat(figure.Forms)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        List<ElementScore>[] elements = [.. field.Rows.Select(_ => new List<ElementScore>())];
        IReadOnlyList<EvaluationField> fields = FieldSplit.IsCommon(each.Of) ? FieldSplit.ByElement(field, each.Of, figures, each.Elements) : [FieldSplit.Pooled(field, each.Of, figures)];
        foreach (var below in fields)
            Add(run, node, each, below, figures, elements);
        return elements;
    }

    /// <summary>Makes one score of the elements of a row.</summary>
    public static Quantity Combine(SchemeNode node, EachRule each, IReadOnlyList<ElementScore> elements, TraceWriter? trace)
    {
        if (elements.Count == 0)
            return AbsenceScoring.Treat(node.Options.Missing, Quantity.Of(Absence.NotReported), trace);
        ElementScore[] unknown = [.. elements.Where(element => !element.Score.IsKnown && element.Score.Absence is not (Absence.NotApplicable or Absence.NoTarget))];
        if (unknown.Length > 0)
        {
            trace?.Lines.Add(NodeTexts.Say("each.unknown", Wordings.Join("list", unknown.Select(element => new LocalizedText(element.Name)))));
            return unknown[0].Score;
        }

        ElementScore[] known = [.. elements.Where(element => element.Score.IsKnown)];
        ElementScore[] kept = [.. Kept(each, known)];
        if (kept.Length == 0)
        {
            if (known.Length > 0)
                trace?.Lines.Add(NodeTexts.Say("each.none-left", known.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            return Quantity.Of(known.Length == 0 ? Absence.NotApplicable : Absence.NotAvailable);
        }

        var weights = Weights(each, kept);
        var result = Combining.Combine(each.Combine, [.. kept.Select(element => element.Score.Value)], weights);
        if (trace is not null && result.TryGetValue(out var exact))
            Tell(each, known, kept, weights, exact, trace);
        return result;
    }

    private static void Add(SheetRun run, SchemeNode node, EachRule each, EvaluationField below, string[] figures, List<ElementScore>[] elements)
    {
        NodeScore[] scores = [.. Enumerable.Range(0, below.Rows.Length).Select(row => run.Score(node, below, row, null))];
        var wasHeld = each.NotHeld is null || HeldElements.WasHeld(node, each, below, figures, scores);
        for (var row = 0; row < scores.Length; row++)
        {
            var element = below.Rows[row].Elements[^1];
            var isHere = wasHeld || !HeldElements.Concerns(run, node, below, row, scores[row].Points);
            elements[below.Rows[row].Parent].Add(new(element.Name, isHere ? scores[row].Points : each.NotHeld!.Value, below, row, isHere) { Pools = scores[row].Pools });
        }
    }

    /// <summary>Drops the lowest and the highest, then keeps the best; equal scores are alike, so that it does not matter which of them goes.</summary>
    private static IEnumerable<ElementScore> Kept(EachRule each, ElementScore[] known)
    {
        var ordered = known.OrderBy(element => element.Score.Value).ThenBy(element => element.Name, StringComparer.Ordinal).ToList();
        var middle = ordered.Skip(each.DropLowest).Take(Math.Max(0, ordered.Count - each.DropLowest - each.DropHighest));
        return each.Best is { } best ? middle.Reverse().Take(best) : middle;
    }

    private static void Tell(EachRule each, ElementScore[] known, ElementScore[] kept, Exact[]? weights, Exact result, TraceWriter trace)
    {
        foreach (var dropped in known.Except(kept))
            trace.Lines.Add(NodeTexts.Say("each.dropped", dropped.Name, Numbers.Of(dropped.Score)));
        foreach (var notHeld in kept.Where(element => !element.WasHeld))
            trace.Lines.Add(NodeTexts.Say("each.not-held", notHeld.Name, Numbers.Of(notHeld.Score)));
        var isWeighted = weights is not null && each.Combine is Combination.Mean or Combination.Sum;
        (string, string, Exact)[] terms = [.. kept.Select((element, at) => Term(element, isWeighted ? weights?[at] : null))];
        if (each.Combine == Combination.Mean && weights is not null)
            CombineSteps.TellWeightedMean(trace, terms, weights, result);
        else
            CombineSteps.Tell(trace, each.Combine, terms, result);
    }

    /// <summary>An element as a part of arithmetic: by its name where it has a trace of its own.</summary>
    private static (string Formula, string Arithmetic, Exact Value) Term(ElementScore element, Exact? weight)
    {
        var (points, by) = (TraceWriter.Text(element.Score.Value), weight is { } times ? $" * {TraceWriter.Text(times)}" : "");
        return (element.WasHeld ? $"[{TraceArithmetic.NameOf(element.Name)}]{by}" : points + by, points + by, element.Score.Value * (weight ?? Exact.One));
    }

    /// <summary>Tells what the elements put into pools.</summary>
    public static void TellPools(EachRule each, List<ElementScore> elements, TraceWriter trace)
    {
        foreach (var (pool, points) in Pools(each, elements) ?? [])
            trace.Pools.Add(new(pool, points, points.TryGetValue(out var known) ? [new(TraceWriter.Text(known), TraceWriter.Text(known), known)] : []));
    }

    /// <summary>What the elements put into pools, combined as their points are, over those that count; an element that puts nothing in puts in 0.</summary>
    private static SortedDictionary<string, Quantity>? Pools(EachRule each, List<ElementScore> elements)
    {
        if (elements.TrueForAll(element => element.Pools is null))
            return null;
        ElementScore[] kept = [.. Kept(each, [.. elements.Where(element => element.Score.IsKnown)])];
        SortedDictionary<string, Quantity> pools = new(StringComparer.Ordinal);
        foreach (var pool in elements.SelectMany(element => element.Pools?.Keys ?? []).Distinct(StringComparer.Ordinal))
        {
            Quantity[] put = [.. kept.Select(element => element.Pools is { } own && own.TryGetValue(pool, out var points) ? points : Exact.Zero)];
            if (put.Length > 0)
                pools[pool] = Array.TrueForAll(put, points => points.IsKnown) ? Combining.Combine(each.Combine, [.. put.Select(points => points.Value)], Weights(each, kept)) : Array.Find(put, points => !points.IsKnown);
        }

        return pools;
    }

    private static Exact[]? Weights(EachRule each, ElementScore[] kept) => each.Weights.Count == 0 ? null : [.. kept.Select(element => each.Weights.GetValueOrDefault(element.Name, Exact.One))];
}
