using NodaTime;

namespace FamilyOnline.Progress;

/// <summary>Counts figures over subjects without ever taking silence for zero.</summary>
internal static class Tallying
{
    /// <summary>Adds up one metric, as it stood at the end of a month; a ratio with parts is computed anew from the sums of its parts.</summary>
    public static Tally Total(Figures figures, Metric metric, IReadOnlyList<string> subjects, YearMonth through)
    {
        if (metric.Kind != MetricKind.Ratio)
            return Count([.. subjects.Select(subject => figures.Get(subject, metric.Id, through))], value => value);
        return metric is { Numerator: { } above, Denominator: { } below }
            ? Ratio(subjects.Select(subject => (figures.Get(subject, above, through), figures.Get(subject, below, through))))
            : Single([.. subjects.Select(subject => figures.Get(subject, metric.Id, through))]);
    }

    /// <summary>Counts the yes answers to one or more metrics, as they stood at the end of a month.</summary>
    public static Tally Yes(Figures figures, IReadOnlyList<string> metrics, IReadOnlyList<string> subjects, YearMonth through) => Count(
        [.. subjects.SelectMany(subject => metrics.Select(metric => figures.Get(subject, metric, through)))],
        value => value == Exact.One ? Exact.One : Exact.Zero);

    private static Tally Count(IReadOnlyList<Figure> figures, Func<Exact, Exact> counts)
    {
        var (sum, answered, gaps) = (Exact.Zero, 0, false);
        foreach (var figure in figures)
        {
            if (!figure.Value.TryGetValue(out var value))
                continue;
            (sum, answered, gaps) = (sum + counts(value), answered + 1, gaps || figure.IsPartial);
        }

        var answers = figures.Select(figure => figure.Value).ToList();
        return new(answered > 0 ? sum : WhyNone(answers), answered, Expected(answers), gaps, figures.Any(figure => figure.IsCarried));
    }

    private static Tally Ratio(IEnumerable<(Figure Above, Figure Below)> parts)
    {
        var pairs = parts.ToList();
        var both = pairs.Where(pair => pair.Above.Value.IsKnown && pair.Below.Value.IsKnown).ToList();
        var above = both.Aggregate(Exact.Zero, (sum, pair) => sum + pair.Above.Value.Value);
        var below = both.Aggregate(Exact.Zero, (sum, pair) => sum + pair.Below.Value.Value);
        var answers = pairs.ConvertAll(pair => pair.Above.Value.IsKnown ? pair.Below.Value : pair.Above.Value);
        var value = both.Count == 0 ? WhyNone(answers) : below.IsZero ? Quantity.Of(Absence.NotApplicable) : above / below;
        return new(
            value,
            both.Count,
            Expected(answers),
            both.Exists(pair => pair.Above.IsPartial || pair.Below.IsPartial),
            both.Exists(pair => pair.Above.IsCarried || pair.Below.IsCarried));
    }

    /// <summary>A ratio without parts: what the only subject said; several can be neither added nor averaged.</summary>
    private static Tally Single(IReadOnlyList<Figure> figures)
    {
        var answers = figures.Select(figure => figure.Value).ToList();
        var known = answers.Count(answer => answer.IsKnown);
        return new(answers is [var only] ? only : Quantity.Of(Absence.NotApplicable), known, Expected(answers));
    }

    private static int Expected(IEnumerable<Quantity> answers) => answers.Count(answer => answer.IsKnown || answer.Absence != Absence.NotApplicable);

    /// <summary>The reason that weighs most: silence before "not yet", "not yet" before "secret", and "does not concern" only where all say so.</summary>
    private static Quantity WhyNone(IEnumerable<Quantity> answers)
    {
        var reasons = answers.Select(answer => answer.Absence).ToHashSet();
        foreach (var reason in (ReadOnlySpan<Absence>)[Absence.NotReported, Absence.NotAvailable, Absence.Confidential])
        {
            if (reasons.Contains(reason))
                return Quantity.Of(reason);
        }

        return Quantity.Of(Absence.NotApplicable);
    }
}
