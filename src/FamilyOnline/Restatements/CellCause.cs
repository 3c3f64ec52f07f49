using FamilyOnline.Submissions;
using NodaTime;

namespace FamilyOnline.Restatements;

/// <summary>Says why an answer differs.</summary>
internal static class CellCause
{
    /// <summary>Says it.</summary>
    /// <param name="before">The cell before.</param>
    /// <param name="after">The cell now.</param>
    /// <param name="period">The period of the answer.</param>
    /// <param name="to">The edition that counts now, or null.</param>
    /// <param name="isRedefined">Whether the metric is of another version.</param>
    /// <param name="published">The instant of the first publication; null where nothing was known then.</param>
    public static RestatementCause Of(long before, long after, ReportingPeriod period, FigureEdition? to, bool isRedefined, Instant? published)
    {
        if (to is not null && to.RecordedAt < to.KnownAt && to.RecordedAt <= published)
            return RestatementCause.Approval;
        if (isRedefined && Cells.IsValue(before) && Cells.IsValue(after))
            return RestatementCause.DefinitionChange;
        if (before == Cells.Silent)
            return ChinaDay.EndOf(period.Last) <= published ? RestatementCause.LateReport : RestatementCause.NewReport;
        return after == Cells.Silent || (Cells.IsValue(before) && !Cells.IsValue(after)) ? RestatementCause.Withdrawal : RestatementCause.Correction;
    }
}
