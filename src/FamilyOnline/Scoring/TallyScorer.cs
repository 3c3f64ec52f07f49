using System.Globalization;
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
public sealed class TallyScorer : IScorer
{
    private readonly FigureDefinition _of;
    private readonly TallyAmounts? _gain;
    private readonly TallyAmounts? _lose;

    internal TallyScorer(FigureDefinition of, TallyAmounts? gain, TallyAmounts? lose)
    {
        (_of, _gain, _lose) = (Require.NotNull(of), gain, lose);
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
        reader.Choice("by", By, true);
        var (gain, lose) = (TallyAmountsSection.Read(reader, "gain", rules), TallyAmountsSection.Read(reader, "lose", rules));
        reader.Done();
        var broken = (reader.Find("gain") is not null && gain is null) || (reader.Find("lose") is not null && lose is null);
        return of is null || broken ? null : rules.Problems.Build(settings.Place, () => new TallyScorer(of, gain, lose));
    }

    internal static IReadOnlyDictionary<string, bool> By { get; } = new Dictionary<string, bool>(StringComparer.Ordinal) { ["kind"] = true };

    /// <summary>Gets whether it counts what is stated as a number, or may be, and not the entries of a register, each with its reason.</summary>
    internal bool CountsNumber => NamedFigure.Meant(_of) is MetricFigure;

    /// <summary>Gets whether it counts entries, for which a sheet may ask the reason.</summary>
    internal bool CountsEntries(EvaluationField field) => NamedFigure.Meant(_of) is IEntriesFigure || (NamedFigure.Meant(_of) is MetricFigure metric && field.Figures.Marks.IsRegister(metric.Metric));

    /// <summary>Gives the entries that it counts; null where only a number is known, or nothing.</summary>
    internal IReadOnlyList<Occurrence>? EntriesOf(EvaluationField field, int row) => NamedFigure.Meant(_of) switch
    {
        IEntriesFigure figure => figure.EntriesOf(field, row),
        MetricFigure metric when field.Figures.Marks.IsRegister(metric.Metric) => ((IEntriesFigure)new RegisterFigure(metric.Metric)).EntriesOf(field, row),
        _ => null,
    };

    /// <summary>Gives the weight of an entry against others of the same fact: what it would give or take as the first of its kind.</summary>
    internal Exact Weight(Occurrence entry, Exact? points)
    {
        var weight = Exact.Zero;
        foreach (var amounts in new[] { _gain, _lose })
        {
            if (amounts?.For(entry.Kind) is { } list && TallyAmounts.At(list, 0).Of(entry, points) is { } amount)
                weight = Exact.Max(weight, amount * entry.Count * entry.Credit);
        }

        return weight;
    }

    private Quantity Sum(ScoringContext context, Exact start, IReadOnlyList<Occurrence> entries)
    {
        var (sum, known, told) = (start, true, new List<string> { TraceWriter.Text(start) });
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (context.LeavesOut?.Invoke(entry) == true)
            {
                Tell(context, "tally.same-fact", entry);
                continue;
            }

            var kind = (_gain?.IsByKind ?? false) || (_lose?.IsByKind ?? false) ? entry.Kind ?? "" : "";
            var n = seen.GetValueOrDefault(kind);
            seen[kind] = n + 1;
            known &= Add(context, entry, n, ref sum, told);
        }

        if (known && context.IsTold)
            context.Sum(told, sum);
        return known ? sum : Quantity.Of(Absence.NotReported);
    }

    /// <summary>Adds what one entry gives or takes; false where that is not known.</summary>
    private bool Add(ScoringContext context, Occurrence entry, int n, ref Exact sum, List<string> told)
    {
        var found = false;
        foreach (var (amounts, sign) in ((TallyAmounts?, int)[])[(_gain, 1), (_lose, -1)])
        {
            if (amounts?.For(entry.Kind) is not { } list)
                continue;
            found = true;
            if (TallyAmounts.At(list, n).Of(entry, context.Points) is not { } amount)
            {
                Tell(context, "tally.not-judged", entry);
                return false;
            }

            var points = amount * entry.Count * entry.Credit * sign;
            sum += points;
            if (!context.IsTold)
                continue;
            Tell(context, sign > 0 ? "tally.gain" : "tally.lose", entry, (points * sign).ToString());
            told.Add($"{TraceWriter.Text(amount * sign)} * {TraceWriter.Text(entry.Count)} * {TraceWriter.Text(entry.Credit)}");
        }

        if (!found)
            Tell(context, "tally.no-amount", entry);
        return true;
    }

    private Quantity Count(ScoringContext context, Exact start, Exact number)
    {
        var (sum, told) = (start, new List<string> { TraceWriter.Text(start) });
        foreach (var (amounts, sign) in ((TallyAmounts?, int)[])[(_gain, 1), (_lose, -1)])
        {
            if (amounts is null || number.IsZero)
                continue;
            if (amounts.For(null) is not { } list || Series(list, number, context.Points) is not { } points)
            {
                context.Say("tally.no-entries", _of.Text, number.ToString());
                return Quantity.Of(Absence.NotReported);
            }

            sum += points.Sum * sign;
            told.Add(sign > 0 ? $"({points.Told})" : $"-({points.Told})");
        }

        if (!context.IsTold)
            return sum;
        context.Say("tally.count", _of.Text, number.ToString(), sum.ToString());
        context.Step(string.Join(" + ", told).Replace("+ -(", "- (", StringComparison.Ordinal), sum);
        return sum;
    }

    /// <summary>The first, the second … of a bare number, the last amount repeated.</summary>
    private static (Exact Sum, string Told)? Series(IReadOnlyList<TallyAmount> amounts, Exact number, Exact? full)
    {
        var (sum, told, rest) = (Exact.Zero, new List<string>(), number);
        for (var n = 0; n < amounts.Count && !rest.IsZero; n++)
        {
            var times = n == amounts.Count - 1 ? rest : Exact.Min(rest, Exact.One);
            if (amounts[n].Of(null, full) is not { } amount)
                return null;
            sum += amount * times;
            rest -= times;
            told.Add($"{TraceWriter.Text(amount)} * {TraceWriter.Text(times)}");
        }

        return (sum, string.Join(" + ", told));
    }

    private static void Tell(ScoringContext context, string key, Occurrence entry, string points = "")
    {
        if (!context.IsTold)
            return;
        var day = entry.Date?.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture) ?? "";
        string[] words = [.. new[] { day, entry.Kind, entry.Fact, entry.Reason, entry.Evidence }.Where(word => !string.IsNullOrEmpty(word)).OfType<string>().Distinct(StringComparer.Ordinal)];
        context.Say(key, words.Length == 0 ? entry.Register : string.Join(" ", words), points, entry.Count.ToString(), entry.Credit.ToString());
    }
}
