using FamilyOnline.Ledgers;
using NodaTime;

namespace FamilyOnline.Submissions;

/// <summary>Rows of a table from journals: for each figure, from when to when which edition counts.</summary>
internal static class JournalRows
{
    public static FigureTable Of(JournalView view, MetricCatalogue metrics, ReportStep? atLeast)
    {
        Require.That(atLeast != ReportStep.Return, "A figure counts from a step on that takes its report further, and a return does not.", nameof(atLeast));
        Require.That(atLeast?.Level is not { } level || view.HasLevel(level), $"No journal has a level '{atLeast?.Level}' that approves.", nameof(atLeast));
        FigureTableBuilder table = new(metrics);
        foreach (var figure in view.Figures)
        {
            if (metrics.TryGet(figure.Figure.Metric, out var metric) && !metric.IsDerived)
                Add(table, metric, figure.Figure, view, atLeast);
        }

        return table.Build();
    }

    private static void Add(FigureTableBuilder table, Metric metric, FigureKey figure, JournalView view, ReportStep? atLeast)
    {
        var (counted, wasCounted) = ((KnownFigure?)null, false);
        foreach (var instant in Instants(view.HistoryOf(figure), view.KnownAt))
        {
            var history = view.At(instant).HistoryOf(figure);
            var now = history.LastOrDefault(edition => atLeast is null || edition.HasReached(atLeast));
            if (now?.Number == counted?.Number)
                continue;
            wasCounted |= now is not null;
            if (wasCounted)
                table.Add(Row(metric, figure, now, instant, (now ?? history[^1]).KnownAt));
            counted = now;
        }
    }

    private static FigureEdition Row(Metric metric, FigureKey figure, KnownFigure? edition, Instant knownAt, Instant recordedAt)
    {
        var answer = edition?.Version == metric.Version ? edition.Value : Observation.Of(Absence.NotReported);
        return new(figure.Unit, metric, figure.Period, answer, knownAt, Source(edition?.Grounds, recordedAt));
    }

    private static FigureSource Source(EntryGrounds? grounds, Instant recordedAt) =>
        new(grounds?.By, grounds?.Note, recordedAt, grounds?.Reason ?? EntryReason.Unspecified, grounds?.Evidence);

    private static IEnumerable<Instant> Instants(IReadOnlyList<KnownFigure> history, Instant until) =>
        history.Select(edition => edition.KnownAt).Concat(history.SelectMany(edition => edition.ReportInstants)).Where(instant => instant <= until).Distinct().Order();
}
