using NodaTime;

namespace FamilyOnline;

/// <summary>What is known on a day: for each subject and metric the figures of all periods, and how the obligations stand (数据快照).</summary>
/// <remarks>Rules and progress read figures and know nothing of where they came from: a ledger is one source of them.</remarks>
public sealed class Figures
{
    /// <summary>The last year that the calendar can express: a day of it may have no next month.</summary>
    private const int LastYear = 9999;

    private readonly Dictionary<string, int> _subjects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FigureColumn> _columns;
    private readonly ILookup<string, ObligationStatus> _obligations;

    /// <summary>Takes a snapshot.</summary>
    /// <param name="asOf">The day to which it belongs, China Standard Time.</param>
    /// <param name="figures">The figures that stand on that day, at most one for a subject, metric and period.</param>
    /// <param name="obligations">How the obligations stand; none where nothing is owed.</param>
    /// <param name="marks">What was stated outside the reports; none where nothing was.</param>
    /// <exception cref="ArgumentException">Two figures are given for the same subject, metric and period, or the day lies in the year 9999.</exception>
    public Figures(LocalDate asOf, IEnumerable<ReportedFigure> figures, IEnumerable<ObligationStatus>? obligations = null, Marks? marks = null)
    {
        Require.That(asOf.Year < LastYear, $"A snapshot's day lies before the year {LastYear}, but was {asOf:uuuu-MM-dd}.", nameof(asOf));
        (AsOf, Marks) = (asOf, marks ?? Marks.None);
        _columns = FigureColumns.Of(Require.NotNull(figures), _subjects);
        Subjects = [.. _subjects.Keys];
        Obligations = Require.List(obligations ?? []);
        _obligations = Obligations.ToLookup(status => status.Obligation.Subject, StringComparer.Ordinal);
    }

    /// <summary>Gets the day to which the snapshot belongs.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets what was stated outside the reports: judges' marks, registers, targets, votes.</summary>
    public Marks Marks { get; }

    /// <summary>Gets how the obligations stand, in the order of due day, form and subject.</summary>
    public IReadOnlyList<ObligationStatus> Obligations { get; }

    /// <summary>Gives the same snapshot with what was stated outside the reports.</summary>
    /// <param name="marks">The marks, which take the place of those there are.</param>
    public Figures With(Marks marks) => new(AsOf, All, Obligations, Require.NotNull(marks));

    /// <summary>Gets every figure, in the order of subject, metric and period.</summary>
    public IEnumerable<ReportedFigure> All
    {
        get
        {
            FigureColumn[] columns = [.. _columns.OrderBy(column => column.Key, StringComparer.Ordinal).Select(column => column.Value)];
            return _subjects.OrderBy(subject => subject.Key, StringComparer.Ordinal).SelectMany(subject => columns.SelectMany(column => column[subject.Value]));
        }
    }

    /// <summary>Gets the figure of a subject and metric as it stands on the day of the snapshot.</summary>
    /// <remarks>The metric's kind decides: a flow is the sum of its periods, anything else the newest answer.</remarks>
    public Figure Get(string subject, string metric) => Get(subject, metric, LastEndedMonth);

    /// <summary>Gets the figure of a subject and metric as it stood at the end of a month, from what is known now.</summary>
    public Figure Get(string subject, string metric, YearMonth through)
    {
        Require.NotNull(subject);
        Require.NotNull(metric);
        return SeriesOf(subject, metric) is { Count: > 0 } series
            ? FigureRule.Apply([.. series], through)
            : new Figure(subject, metric, Quantity.Of(Absence.NotReported), default);
    }

    /// <summary>Gets all answers to one metric for one subject, the oldest period first; absences are answers too.</summary>
    public IReadOnlyList<ReportedFigure> SeriesOf(string subject, string metric) =>
        _columns.TryGetValue(metric, out var column) && _subjects.TryGetValue(subject, out var at) ? column[at] : [];

    /// <summary>Gets how the obligations of one subject stand.</summary>
    public IEnumerable<ObligationStatus> ObligationsOf(string subject) => _obligations[subject];

    /// <summary>Gets the ids of everything of which anything is known: metrics, marks, registers, and forms under which something is owed.</summary>
    internal IReadOnlySet<string> Known => _columns.Keys.Concat(Marks.Figures).Concat(Obligations.Select(status => status.Obligation.Form.Id)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Gets the last month that had ended by the day of the snapshot.</summary>
    public YearMonth LastEndedMonth => AsOf.PlusDays(1).ToYearMonth().PlusMonths(-1);

    /// <summary>Gets the subjects of figures, in the order in which they came.</summary>
    internal IReadOnlyList<string> Subjects { get; }

    /// <summary>Finds where a subject stands in <see cref="Subjects"/>; −1 where nothing was reported of it.</summary>
    internal int IndexOf(string subject) => _subjects.TryGetValue(subject, out var at) ? at : -1;

    /// <summary>Gets a metric as it stood at the end of a month, for every subject, in balls; null where nobody reported it.</summary>
    internal Ball[]? Standing(string metric, YearMonth through) => _columns.TryGetValue(metric, out var column) ? column.Standing(Subjects.Count, through) : null;
}
