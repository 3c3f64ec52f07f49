using FamilyOnline.Ledgers;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using NodaTime;

namespace FamilyOnline.Duties;

/// <summary>Who owes which reports of those that lie in a history of units, and who is excused (报送制度).</summary>
public sealed class DutyBook
{
    private readonly ILookup<string, Excuse> _excuses;

    /// <summary>Makes a book.</summary>
    /// <param name="duties">What is owed, in any order.</param>
    /// <param name="history">Which units were there, at what level and under whom, from when to when.</param>
    /// <param name="excuses">Who need not report, in any order; null for nobody.</param>
    /// <param name="hierarchy">The hierarchy over which reports are counted.</param>
    /// <exception cref="ArgumentException">A duty's id is given twice, or a duty or an excuse names a unit or a duty that is not there.</exception>
    /// <exception cref="KeyNotFoundException">There is no such hierarchy.</exception>
    public DutyBook(IEnumerable<Duty> duties, UnitHistory history, IEnumerable<Excuse>? excuses = null, string hierarchy = UnitHistory.Administrative)
    {
        Units = new(Require.NotNull(history), hierarchy);
        Duties = Array.AsReadOnly([.. Require.Distinct(duties, duty => duty.Id, "duty").OrderBy(duty => duty.Id, StringComparer.Ordinal)]);
        Excuses = Array.AsReadOnly([.. Require.List(excuses ?? []).OrderBy(excuse => excuse.Days.Start).ThenBy(excuse => excuse.Days.End).ThenBy(excuse => excuse.Reason, StringComparer.Ordinal)]);
        _excuses = Excuses.ToLookup(excuse => excuse.Unit, StringComparer.Ordinal);
        foreach (var (duty, unit) in Duties.SelectMany(duty => duty.OwedBy.Units.Select(unit => (duty, unit))))
            Require.That(Units.Has(unit), $"Duty '{duty.Id}' is owed by the unit '{unit}', which never was.", nameof(duties));
        foreach (var excuse in Excuses)
        {
            Require.That(Units.Has(excuse.Unit), $"An excuse is for the unit '{excuse.Unit}', which never was.", nameof(excuses));
            Require.That(excuse.Duty is null || Duties.Any(duty => duty.Id == excuse.Duty), $"An excuse of '{excuse.Unit}' is from the duty '{excuse.Duty}', which is not there.", nameof(excuses));
        }
    }

    /// <summary>Gets what is owed, in the ordinal order of the ids.</summary>
    public IReadOnlyList<Duty> Duties { get; }

    /// <summary>Gets who need not report, in the order of the days.</summary>
    public IReadOnlyList<Excuse> Excuses { get; }

    internal DutyUnits Units { get; }

    /// <summary>Makes a book over a tree whose units have always been there.</summary>
    /// <param name="tree">Who lies under whom.</param>
    /// <param name="duties">What is owed, in any order.</param>
    /// <param name="excuses">Who need not report, in any order; null for nobody.</param>
    /// <exception cref="ArgumentException">A duty's id is given twice, or a duty or an excuse names a unit or a duty that is not there.</exception>
    /// <exception cref="KeyNotFoundException">The tree has no units.</exception>
    public static DutyBook Over(UnitTree tree, IEnumerable<Duty> duties, IEnumerable<Excuse>? excuses = null) =>
        new(duties, new UnitHistory(Require.NotNull(tree).All.Select(unit => new UnitSpan(unit))), excuses);

    /// <summary>Judges figures: what was in by an instant, and when.</summary>
    /// <param name="figures">The answers; those known later than <paramref name="knownAt"/> count as if they had never come.</param>
    /// <param name="knownAt">The instant to look from. On the very day a report is due it is not missing before the day is over in China.</param>
    /// <exception cref="ArgumentException">A duty asks for a metric that the figures do not have, or that is computed from others.</exception>
    public DutyRecord Judge(FigureTable figures, Instant knownAt)
    {
        Check(Require.NotNull(figures).Metrics);
        return new(this, new(figures, Duties.SelectMany(duty => duty.Metrics).ToHashSet(StringComparer.Ordinal), knownAt), knownAt);
    }

    /// <summary>Gives the figures with 不适用 wherever a unit that is asked at other times owes nothing, so that a roll-up does not expect it.</summary>
    /// <param name="figures">The answers. Where one is known, it stands; what becomes known later takes the place of 不适用.</param>
    /// <param name="span">The periods that are looked at: those that lie wholly inside.</param>
    /// <exception cref="ArgumentException">The span is unspecified, or a duty asks for a metric that the figures do not have, or that is computed from others.</exception>
    public FigureTable MarkNotOwed(FigureTable figures, ReportingPeriod span)
    {
        Require.That(span.IsSpecified, "Figures are marked for a span.", nameof(span));
        Check(Require.NotNull(figures).Metrics);
        return NotOwed.Mark(this, figures, span);
    }

    /// <summary>Gives what reports of units above rest on under a duty: what the units below them owe, by the tree of each unit's last day of the period, unless they are excused.</summary>
    /// <param name="duty">The id of the duty; the form of the reports below has the same id, or that of the pack's form where two levels owe it.</param>
    /// <exception cref="KeyNotFoundException">There is no such duty.</exception>
    public IReportBasis ReportsUnder(string duty) => new DutyBasis(this, Duties.FirstOrDefault(one => one.Id == Require.NotNull(duty))
        ?? throw new KeyNotFoundException($"There is no duty '{duty}'; there is {string.Join(", ", Duties)}."));

    /// <summary>Gives what is owed under a duty for a period, by all units, excused or not.</summary>
    internal IEnumerable<DutyStatus> Owed(Duty duty, ReportingPeriod period) => duty.Asks(period)
        ? Units.EverAsked(duty).Where(unit => Units.Owes(duty, unit, period)).Select(unit => new DutyStatus(duty, unit, period) { Above = Units.Above(unit, period) })
        : [];

    /// <summary>Gives the first excuse from what is owed that is known by an instant; null where there is none.</summary>
    internal Excuse? ExcuseOf(DutyStatus owed, Instant knownAt) =>
        _excuses[owed.Unit].FirstOrDefault(excuse => excuse.KnownAt <= knownAt && excuse.Covers(owed.Duty, owed.Period));

    private void Check(MetricCatalogue metrics)
    {
        foreach (var duty in Duties)
        {
            foreach (var id in duty.Metrics)
            {
                Require.That(metrics.TryGet(id, out var metric), $"Duty '{duty.Id}' asks for the metric '{id}', which the figures do not have.", nameof(metrics));
                Require.That(!metric!.IsDerived, $"Duty '{duty.Id}' asks for the metric '{id}', which is computed from others and cannot be reported.", nameof(metrics));
            }
        }
    }
}
