using System.Globalization;
using FamilyOnline.Resources;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;

namespace FamilyOnline.Restatements;

/// <summary>Tells a restatement in words: the figure, then for each cause its sum and the changes.</summary>
internal static class RestatementText
{
    public static string Of(Restatement restatement, CultureInfo culture) => string.Join('\n', [
        Head(restatement, culture),
        .. restatement.Parts.GroupBy(part => part.Cause).SelectMany(parts => parts.Select(part => Line(restatement, part, culture)).Prepend(Sum(restatement, [.. parts], culture))),
    ]);

    private static string Head(Restatement restatement, CultureInfo culture)
    {
        var (before, after) = (restatement.Before, restatement.After);
        var key = (restatement.Difference.IsKnown, restatement.Parts.Count) switch { (false, _) => "head.no-difference", (_, 0) => "head.unchanged", _ => "head" };
        var names = (after.Unit.Name, after.Period.ToString(), after.Metric.Title.In(culture));
        return Say(key, culture, names.Name, names.Item2, names.Item3, Value(before, culture), Value(after, culture), Amount(restatement, restatement.Difference, culture));
    }

    private static string Sum(Restatement restatement, RestatementPart[] parts, CultureInfo culture)
    {
        var known = parts.Where(part => part.Amount.IsKnown).ToArray();
        var sum = known.Length == 0 ? "" : Say("sum", culture, Amount(restatement, known.Aggregate(Exact.Zero, (sum, part) => sum + part.Amount.Value), culture));
        var units = parts.Select(part => part.Unit.Id).Distinct(StringComparer.Ordinal).Count();
        var isWhole = parts.All(part => part is { From: null, To: null, Cause: not RestatementCause.UnitChange });
        return Say(isWhole ? "cause" : units == 1 ? "cause.unit" : "cause.units", culture, Say($"cause.{parts[0].Cause}", culture), SignedNumber.Plain(units, 0), sum);
    }

    private static string Line(Restatement restatement, RestatementPart part, CultureInfo culture)
    {
        var amount = Amount(restatement, part.Amount, culture);
        if (part.From is null && part.To is null)
            return Say("line", culture, part.Unit.Name, amount);
        return Say("line.answer", culture, What(restatement, part, culture), Answer(part.From, culture), Answer(part.To, culture), amount);
    }

    /// <summary>Names the unit, and metric and period where they are not those of the figure.</summary>
    private static string What(Restatement restatement, RestatementPart part, CultureInfo culture)
    {
        string?[] words = [part.Unit.Name, part.Period == restatement.After.Period ? null : part.Period.ToString(), part.Metric.Id == restatement.After.Metric.Id ? null : part.Metric.Title.In(culture)];
        return string.Join(' ', words.OfType<string>());
    }

    private static string Value(RolledFigure figure, CultureInfo culture) => figure.Value.TryGetValue(out var value)
        ? Measured(figure.Metric, SignedNumber.Plain(value, figure.Metric), culture)
        : Why(figure.Value.Absence, culture);

    private static string Amount(Restatement restatement, Quantity amount, CultureInfo culture)
    {
        var metric = restatement.After.Metric;
        if (!amount.TryGetValue(out var value))
            return restatement.Difference.IsKnown ? Say("joined", culture) : Say("none", culture);
        return SignedNumber.IsPercent(metric) ? Say("points", culture, SignedNumber.Signed(value, metric)) : SignedNumber.Signed(value, metric);
    }

    private static string Answer(FigureEdition? edition, CultureInfo culture) => edition?.Value.Quantity is { } said
        ? said.TryGetValue(out var value) ? SignedNumber.Plain(value, edition.Metric) : Why(said.Absence, culture)
        : Why(Absence.NotReported, culture);

    private static string Measured(Metric metric, string number, CultureInfo culture) => SignedNumber.IsPercent(metric) ? $"{number}%" : Say("measured", culture, number, metric.Measure.In(culture));

    private static string Why(Absence absence, CultureInfo culture) => Texts.Render(Texts.Progress, $"absence.{absence}", culture);

    private static string Say(string key, CultureInfo culture, params string[] arguments) => Texts.Render(Texts.Restatements, key, culture, arguments);
}
