using FamilyOnline.Ledgers;

namespace FamilyOnline.Submissions;

/// <summary>The order of an envelope's figures: by unit, metric, period, the instant since when each is known, answer, and what is told of it; texts in ordinal order.</summary>
internal static class EditionOrder
{
    public static IEnumerable<FigureEdition> Of(IEnumerable<FigureEdition> figures) => figures
        .OrderBy(row => row.Unit, StringComparer.Ordinal)
        .ThenBy(row => row.Metric.Id, StringComparer.Ordinal)
        .ThenBy(row => row.Period)
        .ThenBy(row => row.KnownAt)
        .ThenBy(row => ObservationText.Of(row.Value), StringComparer.Ordinal)
        .ThenBy(row => row.RecordedAt)
        .ThenBy(row => row.By, StringComparer.Ordinal)
        .ThenBy(row => row.Reason)
        .ThenBy(row => row.Note, StringComparer.Ordinal)
        .ThenBy(row => row.Evidence, StringComparer.Ordinal);
}
