using FamilyOnline.Documents;
using FamilyOnline.Rules;

namespace FamilyOnline.Scoring;

/// <summary>Gives or takes points for every entry of a register, or for a number of things (按次加减分).</summary>
/// <remarks>
/// <c>points = start ± Σ amount × count × credit</c>, the entries in the order of their days; of a list of amounts the first entry of a kind takes the first,
/// the second the second, and the last amount repeats. A line with points that only loses starts full; any other starts at 0 or at its <c>start</c>.
/// <para>Shape: a straight line, or one that bends where the amounts change.</para>
/// <para>Source: A3, A25, A30, A36, A38 and A39 of the 24 official schemes studied.</para>
/// </remarks>
public sealed class TallyScorer : IScorer, IReaching
{
    private readonly FigureDefinition _of;
    private readonly TallyAmounts? _gain;
    private readonly TallyAmounts? _lose;
    private readonly bool _isByKind;

    internal TallyScorer(FigureDefinition of, TallyAmounts? gain, TallyAmounts? lose, bool isByKind = false)
    {
        (_of, _gain, _lose) = (Require.NotNull(of), gain, lose);
        _isByKind = isByKind || gain?.IsByKind == true || lose?.IsByKind == true;
        Require.That(gain is not null || lose is not null, "A tally needs what each entry gains or loses.", nameof(gain));
    }

    /// <inheritdoc/>
    public Quantity Score(ScoringContext context)
    {
        var counted = Require.NotNull(context).Figure(_of);
        var start = context.Start ?? (_gain is null ? context.Points ?? Exact.Zero : Exact.Zero);
        if (EntriesOf(context.Figures.Field, context.Figures.Row) is { } entries)
            return Sum(context, start, entries);
        if (!counted.TryGetValue(out var number))
            return counted;
        return Count(context, start, number);
    }

    internal static IScorer? Read(DocumentNode settings, RuleReader rules)
    {
        MapReader reader = new(settings, rules.Problems);
        var of = rules.Figure(reader.Need("of"));
        var isByKind = reader.Choice("by", By, false);
        var (gain, lose) = (TallyAmountsSection.Read(reader, "gain", rules), TallyAmountsSection.Read(reader, "lose", rules));
        reader.Done();
        var broken = (reader.Find("gain") is not null && gain is null) || (reader.Find("lose") is not null && lose is null);
        return of is null || broken ? null : rules.Problems.Build(settings.Place, () => new TallyScorer(of, gain, lose, isByKind));
    }

    internal static IReadOnlyDictionary<string, bool> By { get; } = new Dictionary<string, bool>(StringComparer.Ordinal) { ["kind"] = true };

    /// <summary>Gives the entries that it counts; null where only a number is known, or nothing.</summary>
    internal IReadOnlyList<Occurrence>? EntriesOf(EvaluationField field, int row) => NamedFigure.Meant(_of) switch
    {
        IEntriesFigure figure => figure.EntriesOf(field, row),
        MetricFigure metric when field.Figures.Marks.IsRegister(metric.Metric) => ((IEntriesFigure)new RegisterFigure(metric.Metric)).EntriesOf(field, row),
        _ => null,
    };

    /// <inheritdoc/>
    /// <remarks>One entry: whoever has more may reach more.</remarks>
    Reach IReaching.ReachOf(Exact points) => new(_gain is null ? points : _gain.Most, IsBound: _gain is null, _lose?.Most ?? Exact.Zero);

    /// <summary>Gets whether it counts a number that somebody states, and not entries, of which each has its reason.</summary>
    internal bool IsOfPlainNumber => NamedFigure.Meant(_of) is MetricFigure or NumberFigure;

    /// <summary>Tells whether an entry of a kind counts something; one that names no kind is another matter.</summary>
    internal bool HasAmountFor(Occurrence entry) => entry.Kind is null || AmountsFor(entry.Kind).Any();

    /// <summary>Gives the weight of an entry against others of the same fact: what it would give or take as the first of its kind.</summary>
    internal Exact Weight(Occurrence entry)
    {
        var weight = Exact.Zero;
        foreach (var (list, _) in AmountsFor(entry.Kind))
        {
            if (list.Of(entry, Exact.Zero, entry.Count) is { } counted)
                weight = Exact.Max(weight, counted.Sum * entry.Credit);
        }

        return weight;
    }

    private Quantity Sum(ScoringContext context, Exact start, IReadOnlyList<Occurrence> entries)
    {
        var (sum, known) = (start, true);
        if (context.IsTold)
            context.Step(TraceWriter.Text(start), start);
        Dictionary<string, Exact> seen = new(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (context.LeavesOut?.Invoke(entry) == true)
            {
                TallyTexts.Tell(context, "tally.same-fact", entry, Quantity.Of(Absence.NotApplicable));
                continue;
            }

            var kind = _isByKind ? entry.Kind ?? "" : "";
            var before = seen.GetValueOrDefault(kind);
            seen[kind] = before + entry.Count;
            known &= Add(context, entry, before, ref sum);
        }

        if (context.IsTold)
            TallyTexts.TellWaived(context, _of);
        return known ? sum : Quantity.Of(Absence.NotReported);
    }

    /// <summary>The amounts for a kind on either side; <c>otherwise</c> is for kinds that neither side names.</summary>
    private IEnumerable<(TallySeries Amounts, int Sign)> AmountsFor(string? kind)
    {
        var isNamed = _gain?.Names(kind) == true || _lose?.Names(kind) == true;
        if (_gain?.For(kind, isNamed) is { } gains)
            yield return (gains, 1);
        if (_lose?.For(kind, isNamed) is { } losses)
            yield return (losses, -1);
    }

    /// <summary>Tells whether an entry names no kind where the amounts differ by kind, and nothing is said of the rest.</summary>
    private bool LacksKind(Occurrence entry) =>
        entry.Kind is null && (_gain?.IsByKind == true || _lose?.IsByKind == true) && _gain?.HasRest != true && _lose?.HasRest != true;

    /// <summary>Adds what one entry gives or takes; false where that is not known.</summary>
    private bool Add(ScoringContext context, Occurrence entry, Exact before, ref Exact sum)
    {
        if (LacksKind(entry))
            return Open(context, "tally.no-kind", entry);
        var found = false;
        foreach (var (list, sign) in AmountsFor(entry.Kind))
        {
            found = true;
            if (list.Of(entry, before, entry.Count) is not { } counted)
                return Open(context, "tally.not-judged", entry);
            var points = counted.Sum * entry.Credit * sign;
            sum += points;
            if (context.IsTold)
                TellEntry(context, entry, (sign, counted.Told), points, sum);
        }

        if (!found)
            TallyTexts.Tell(context, "tally.no-amount", entry, Quantity.Of(Absence.NotApplicable));
        return true;
    }

    private static void TellEntry(ScoringContext context, Occurrence entry, (int Sign, string Told) counted, Exact points, Exact sum)
    {
        TallyTexts.Tell(context, counted.Sign > 0 ? "tally.gain" : "tally.lose", entry, points);
        var term = $"{(counted.Sign > 0 ? '+' : '-')} {TallyTexts.Term(counted.Told, entry)}";
        context.Step($"[it] {term}", $"{TraceWriter.Text(sum - points)} {term}", sum);
    }

    private static bool Open(ScoringContext context, string why, Occurrence entry)
    {
        TallyTexts.Tell(context, why, entry, Quantity.Of(Absence.NotReported));
        return false;
    }

    private Quantity Count(ScoringContext context, Exact start, Exact number)
    {
        if (number.IsNegative)
        {
            context.Say("tally.negative", context.Named(_of), Numbers.Of(number));
            return Quantity.Of(Absence.NotAvailable);
        }

        var (sum, told) = (start, new List<string> { TraceWriter.Text(start) });
        foreach (var (amounts, sign) in ((TallyAmounts?, int)[])[(_gain, 1), (_lose, -1)])
        {
            if (amounts is null || number.IsZero)
                continue;
            if (amounts.OfAll?.Of(null, Exact.Zero, number) is not { } points)
            {
                context.Say("tally.no-entries", context.Named(_of), Numbers.Of(number));
                return Quantity.Of(Absence.NotReported);
            }

            sum += points.Sum * sign;
            told.Add(sign > 0 ? $"({points.Told})" : $"-({points.Told})");
        }

        if (!context.IsTold)
            return sum;
        context.Say(context.AsksReason && !number.IsZero && StatedMark.Of(_of, context.Figures.Field, context.Figures.Row)?.Reason is null ? "tally.count.no-reason" : "tally.count", context.Named(_of), Numbers.Of(number));
        context.Step(string.Join(" + ", told).Replace("+ -(", "- (", StringComparison.Ordinal), sum);
        return sum;
    }
}
