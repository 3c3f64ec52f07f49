using FamilyOnline.Submissions;
using NodaTime;
using NodaTime.Text;

namespace FamilyOnline.Files;

/// <summary>What the texts of a table of figures mean, each text read once.</summary>
internal sealed class FigureTableWords(MetricCatalogue metrics)
{
    private static readonly DateTimeZone China = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    public CellCache<string> Units { get; } = new(text => FoldedText.Tidy(text) is { Length: > 0 } id ? (id, null) : ("", new Fault(FigureTableProblems.NoUnit)));

    public CellCache<string> Metrics { get; } = new(text => MetricOf(FoldedText.Tidy(text), metrics));

    public CellCache<ReportingPeriod> Periods { get; } = new(text => PeriodOf(FoldedText.Fold(text)));

    /// <summary>Gets since when something is known; a row that does not say is known since ever.</summary>
    public CellCache<Instant> Instants { get; } = new(text => InstantOf(FoldedText.Fold(text)));

    /// <summary>Reads since when something is known: the end of a day in China, or an instant.</summary>
    public static (Instant Instant, Fault? Fault) InstantOf(string text)
    {
        if (text.Length == 0)
            return (Instant.MinValue, null);
        if (InstantPattern.ExtendedIso.Parse(text.ToUpperInvariant()) is { Success: true } instant)
            return (instant.Value, null);
        var (day, fault) = DateText.Read(text);
        return fault is null && day.Year < 9999 ? (China.AtStartOfDay(day.PlusDays(1)).ToInstant(), null) : (default, new(FigureTableProblems.BadKnown, text));
    }

    private static (string Id, Fault? Fault) MetricOf(string text, MetricCatalogue metrics)
    {
        if (text.Length == 0)
            return ("", new(FigureTableProblems.NoMetric));
        var metric = metrics.TryGet(text, out var named) ? named : metrics.All.FirstOrDefault(one => one.Title.Chinese == text || one.Aliases.Contains(text));
        if (metric is null)
            return (text, new(FigureTableProblems.UnknownMetric, text, string.Join(", ", Nearest(text, metrics))));
        return (metric.Id, metric.IsDerived ? new(FigureTableProblems.Derived, text) : null);
    }

    private static IEnumerable<string> Nearest(string text, MetricCatalogue metrics)
    {
        string[] known = [.. metrics.All.Where(metric => !metric.IsDerived).Select(metric => metric.Id)];
        return Spelling.Nearest(text, known) is { Count: > 0 } nearest ? nearest : known;
    }

    private static (ReportingPeriod Period, Fault? Fault) PeriodOf(string text)
    {
        if (text.Length == 0)
            return (default, new(FigureTableProblems.NoPeriod));
        var (period, fault) = PeriodText.Read(text);
        return (period, fault is null ? null : fault with { Kind = fault.Kind == ReportProblems.DoubtfulPeriod ? FigureTableProblems.DoubtfulPeriod : FigureTableProblems.BadPeriod });
    }
}
