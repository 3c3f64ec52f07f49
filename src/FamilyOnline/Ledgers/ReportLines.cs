using NodaTime;

namespace FamilyOnline.Ledgers;

/// <summary>The editions of a ledger as lines of a journal: first answers as reported, later ones as corrections, each day's together.</summary>
internal sealed class ReportLines(ReportingPlan plan, EntryGrounds unstated)
{
    /// <summary>Gives the batches, the earliest first; each becomes known when the day of its reports is over in China.</summary>
    public static IEnumerable<(Instant KnownAt, IEnumerable<JournalLine> Lines)> BatchesOf(Ledger ledger, EntryGrounds unstated)
    {
        if (ledger.Plan is not { } plan)
            return [];
        ReportLines lines = new(plan, unstated);
        return ledger.Editions.GroupBy(edition => edition.KnownAt).OrderBy(day => day.Key).Select(day => (day.Key, day.Select(lines.Line)));
    }

    private JournalLine Line(Edition edition)
    {
        var (said, isCorrection) = (edition.Figure, edition.Supersedes is not null);
        FigureKey key = new(said.Subject, said.Metric.Id, said.Period);
        return isCorrection
            ? FigureLine.Corrected(key, edition.Number, said.Value, Grounds(said, isCorrection), said.Metric.Version)
            : FigureLine.Reported(key, said.Value, Grounds(said, isCorrection), FormOf(said), said.Metric.Version);
    }

    /// <summary>What the report says; for a correction without a reason that which holds where a report does not say.</summary>
    private EntryGrounds Grounds(ReportedFigure said, bool isCorrection)
    {
        var isUnstated = isCorrection && said.Reason == EntryReason.Unspecified;
        return new(said.By ?? unstated.By, isUnstated ? unstated.Reason : said.Reason, said.Note ?? (isUnstated ? unstated.Note : null), said.Evidence);
    }

    /// <summary>The form that asks the subject for the metric; of several the first of the plan.</summary>
    private string? FormOf(ReportedFigure said) => plan.TryGetSubject(said.Subject, out var subject)
        ? plan.Forms.FirstOrDefault(form => form.OwedBy.Contains(subject.Kind) && form.Metrics.Contains(said.Metric.Id, StringComparer.Ordinal))?.Id
        : null;
}
