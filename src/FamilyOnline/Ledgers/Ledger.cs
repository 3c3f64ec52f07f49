using System.Collections.Immutable;
using NodaTime;

namespace FamilyOnline.Ledgers;

/// <summary>What was reported, and when it became known: every report adds, nothing is overwritten (台账).</summary>
/// <remarks>
/// A ledger never changes: <see cref="Append"/> gives a new one that shares what it did not touch. Adding n lines costs n log n and the lines on
/// record of the subjects they are about. The ledger does not depend on the order in which lines and reports come.
/// <para>Reported twice for the same subject, metric, period and day: the same value is taken once (of different notes or roles the one that
/// comes last in ordinal order is kept, so that a note is never lost for none); another value is a conflict, and nothing of the report is taken.</para>
/// </remarks>
public sealed class Ledger
{
    private readonly PlanIndex? _index;
    private readonly ImmutableSortedDictionary<int, ReportedFigure[]> _lines;
    private readonly int _count;

    private Ledger(PlanIndex? index, ImmutableSortedDictionary<int, ReportedFigure[]> lines, int count, LocalDate? latest) =>
        (_index, _lines, _count, LatestReportedOn) = (index, lines, count, latest);

    /// <summary>Gets the ledger without plan and lines; the first report brings the plan.</summary>
    public static Ledger Empty { get; } = new(null, ImmutableSortedDictionary<int, ReportedFigure[]>.Empty, 0, null);

    /// <summary>Gets the plan under which reports come; null for <see cref="Empty"/>.</summary>
    public ReportingPlan? Plan => _index?.Plan;

    /// <summary>Gets every edition, in the order of subject, metric, period and number; they are made as they are asked for.</summary>
    public IReadOnlyCollection<Edition> Editions => new EditionList(_lines.Values, _count);

    /// <summary>Gets every edition that took the place of another, in the order of subject, metric, period and number.</summary>
    public IEnumerable<Correction> Corrections =>
        Editions.Where(edition => edition.Supersedes is not null).Select(edition => new Correction(edition.Supersedes!, edition));

    /// <summary>Gets the newest day of a report, or null where there is none.</summary>
    public LocalDate? LatestReportedOn { get; }

    /// <summary>Begins a ledger under a plan, so that what is owed is known before the first report.</summary>
    public static Ledger For(ReportingPlan plan) => new(new(Require.NotNull(plan)), Empty._lines, 0, null);

    /// <summary>Adds a report.</summary>
    /// <returns>The ledger with the report; this one stays as it is.</returns>
    /// <exception cref="ReadFailedException">The report contradicts itself or the ledger; the exception lists every conflict.</exception>
    /// <exception cref="ArgumentException">The report was made under another plan, or has a subject or metric that its plan has not.</exception>
    public Ledger Append(Report report) => Offer(report).Value;

    /// <summary>Adds a report that may contradict itself or the ledger.</summary>
    /// <returns>The ledger with the whole report, or every conflict (<c>ledger.conflict</c>) in the order of subject, metric, period and day.</returns>
    /// <exception cref="ArgumentException">The report was made under another plan, or has a subject or metric that its plan has not.</exception>
    public ReadResult<Ledger> Offer(Report report)
    {
        Require.NotNull(report);
        Require.That(
            Plan is null || ReferenceEquals(Plan, report.Plan),
            "The report was made under another plan than the ledger's. Read every report under the one plan of the campaign.",
            nameof(report));
        var index = _index ?? new(report.Plan);
        var (keys, lines) = Sorted(index, report.Figures);
        var problems = new List<Problem>();
        var merged = _lines.ToBuilder();
        var (count, latest) = (_count, LatestReportedOn);
        for (var i = 0; i < lines.Length;)
        {
            var (subject, end) = (PlanIndex.SubjectOf(keys[i]), EndOfSubject(keys, i));
            var old = _lines.GetValueOrDefault(subject, []);
            var all = LineMerge.Merge(old, lines.AsSpan(i, end - i), problems);
            merged[subject] = all;
            (count, i) = (count + all.Length - old.Length, end);
        }

        foreach (var line in lines)
            latest = latest is { } day && day >= line.ReportedOn ? latest : line.ReportedOn;
        return new(problems.Count > 0 ? null : new Ledger(index, merged.ToImmutable(), count, latest), problems);
    }

    /// <summary>Gives what is known on a day: the figures of all periods that ended by the day, as known at its end, China time.</summary>
    /// <param name="day">The day; reports of the day itself count, later ones never change the answer.</param>
    /// <remarks>
    /// An obligation is met on the first day on which each metric of its form has been answered for the subject and period. A value is an answer, and so
    /// are 暂无, 不适用 and 不公开: the reporter has spoken, and nobody should be pushed to invent a number. 未报 is none. An answer withdrawn later stays an
    /// answer. A form owed once is met by answers for any period, for its figures are states that may be reported in any month.
    /// </remarks>
    public Figures AsOf(LocalDate day) => new(
        day,
        _lines.Values.SelectMany(lines => SubjectLines.StandingOn(lines, day)),
        Plan?.ObligationsUntil(day).Select(owed => new ObligationStatus(owed, MetOn(owed, day), day)));

    private LocalDate? MetOn(Obligation owed, LocalDate day)
    {
        var lines = _lines.GetValueOrDefault(_index!.RankOf(owed.Subject), []);
        ReportingPeriod? period = owed.Form.Frequency == ReportFrequency.Once ? null : owed.Period;
        LocalDate? last = null;
        foreach (var id in owed.Form.Metrics)
        {
            if (!Plan!.TryGetMetric(id, out var metric) || SubjectLines.FirstAnswer(lines, metric, period, day) is not { } first)
                return null;
            last = last is { } other && other > first ? other : first;
        }

        return last;
    }

    private static (UInt128[] Keys, ReportedFigure[] Lines) Sorted(PlanIndex index, IReadOnlyList<ReportedFigure> figures)
    {
        var (keys, lines) = (new UInt128[figures.Count], new ReportedFigure[figures.Count]);
        for (var i = 0; i < lines.Length; i++)
            (keys[i], lines[i]) = (index.KeyOf(figures[i]), figures[i]);
        Array.Sort(keys, lines);
        return (keys, lines);
    }

    private static int EndOfSubject(UInt128[] keys, int first)
    {
        var end = first + 1;
        while (end < keys.Length && PlanIndex.SubjectOf(keys[end]) == PlanIndex.SubjectOf(keys[first]))
            end++;
        return end;
    }
}
