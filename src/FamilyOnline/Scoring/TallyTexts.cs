using System.Globalization;
using FamilyOnline.Resources;
using FamilyOnline.Rules;

namespace FamilyOnline.Scoring;

/// <summary>Tells what an entry of a register gave or took, when, for what, and why.</summary>
internal static class TallyTexts
{
    public static void Tell(ScoringContext context, string key, Occurrence entry, Quantity points)
    {
        if (!context.IsTold)
            return;
        var isMissing = context.AsksReason && entry.Reason is null && points.IsKnown;
        List<LocalizedText> parts = [Say(key, What(context, entry), Amount(points))];
        if (entry.Count != Exact.One)
            parts.Add(Say("entry.count", Numbers.Of(entry.Count)));
        if (entry.Credit != Exact.One)
            parts.Add(Say("entry.credit", Numbers.Of(entry.Credit)));
        if (isMissing)
            parts.Add(Say("entry.no-reason"));
        Add(parts, "entry.reason", entry.Reason);
        Add(parts, "entry.evidence", entry.Evidence);
        Add(parts, "entry.waived", entry.Waived);
        var told = parts.Aggregate((all, part) => Say("entry.join", all, part));
        context.Say(told);
        context.Note(new(entry, points, isMissing, told));
    }

    /// <summary>Tells the entries that are waived, so that they stay visible.</summary>
    public static void TellWaived(ScoringContext context, FigureDefinition of)
    {
        var register = NamedFigure.Meant(of) switch { RegisterFigure figure => figure, MetricFigure metric => new RegisterFigure(metric.Metric), _ => null };
        foreach (var entry in register?.WaivedOf(context.Figures.Field, context.Figures.Row) ?? [])
            Tell(context, "tally.waived", entry, Quantity.Of(Absence.NotApplicable));
    }

    /// <summary>Writes what an entry comes to: the amounts for what it stands for, times its share.</summary>
    public static string Term(string amounts, Occurrence entry) => entry.Credit == Exact.One ? $"({amounts})" : $"({amounts}) * {TraceWriter.Text(entry.Credit)}";

    private static LocalizedText What(ScoringContext context, Occurrence entry)
    {
        string?[] words = [entry.Date?.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture), entry.Kind, entry.Fact == entry.Kind ? null : entry.Fact];
        var what = string.Join(' ', words.Where(word => !string.IsNullOrEmpty(word)));
        return what.Length == 0 ? context.Figures.Field.Setting.Titles.OfMetric(entry.Register) : what;
    }

    private static LocalizedText Amount(Quantity points) => points.TryGetValue(out var known) ? Numbers.Of(known.IsNegative ? -known : known) : "—";

    private static void Add(List<LocalizedText> parts, string key, string? text)
    {
        if (text is not null)
            parts.Add(Say(key, text));
    }

    private static LocalizedText Say(string key, params LocalizedText[] arguments) => Texts.Told(Texts.Scoring, key, arguments);
}
