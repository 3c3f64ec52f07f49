using NodaTime;

namespace FamilyOnline.Ledgers;

/// <summary>What one journal, or several together, knew at an instant (台账时点视图).</summary>
/// <remarks>
/// Where several journals speak of one figure, the edition that became known last stands; of two known at the same instant the one with the greater
/// edition number, then that of the journal whose id comes last in ordinal order. The order in which journals were brought together never matters.
/// </remarks>
public sealed class JournalView
{
    private readonly IReadOnlyList<Journal> _journals;

    internal JournalView(IReadOnlyList<Journal> journals, Instant instant) => (_journals, KnownAt) = (journals, instant);

    /// <summary>Gets the instant.</summary>
    public Instant KnownAt { get; }

    /// <summary>Gets whether no later entry can change the answer: every journal reaches up to the instant.</summary>
    public bool IsSettled => _journals.Count > 0 && _journals.All(journal => KnownAt <= journal.LastKnownAt);

    /// <summary>Gets the standing edition of every figure, withdrawn ones included, in the order of unit, metric and period.</summary>
    public IEnumerable<KnownFigure> Figures => _journals.Count == 1
        ? _journals[0].Tables.Figures.Where(IsKnown).Select(node => Find(node.Line.Figure)!)
        : _journals.SelectMany(journal => journal.Tables.Figures.Where(IsKnown).Select(node => node.Line.Figure)).Distinct().Order().Select(key => Find(key)!);

    /// <summary>Finds the standing edition of a figure; null where nothing was known of it.</summary>
    public KnownFigure? Find(FigureKey figure)
    {
        Require.NotNull(figure);
        var editions = EditionsOf(figure);
        return editions.Count == 0 ? null : Known(editions[^1], editions.Count);
    }

    /// <summary>Gives every edition of a figure that was known, the first one first; none where nothing was known of it.</summary>
    public IReadOnlyList<KnownFigure> HistoryOf(FigureKey figure) => [.. EditionsOf(Require.NotNull(figure)).Select((edition, index) => Known(edition, index + 1))];

    /// <summary>Gives the state of a report; a draft without changes where nothing was known of it.</summary>
    /// <remarks>Where several journals speak of one report, the one whose last step became known last counts, then the one whose id comes last.</remarks>
    public ReportState StateOf(ReportKey report)
    {
        Require.NotNull(report);
        return _journals.Select(journal => StateIn(journal, report)).OfType<ReportState>().OrderBy(state => state.LastStep?.KnownAt ?? Instant.MinValue).LastOrDefault()
            ?? ReportState.Draft(report, _journals.Count > 0 ? _journals[0].Origin : new("none"));
    }

    /// <summary>Lists the reports below that the approval of a report still waits for, with their states; none where its journal is under no such rule.</summary>
    /// <param name="report">The report that is to be approved.</param>
    /// <param name="level">The id of the level that is to approve it.</param>
    /// <returns>The states, in the order of unit, form and period.</returns>
    /// <exception cref="ArgumentException"><paramref name="level"/> is no id.</exception>
    public IReadOnlyList<ReportState> AwaitedBy(ReportKey report, string level)
    {
        var (asked, at) = (Require.NotNull(report), Require.Id(level));
        return [.. _journals.SelectMany(journal => journal.Awaited(asked, at, KnownAt)).OrderBy(state => state.Report)];
    }

    /// <summary>Gives the same journals at another instant.</summary>
    internal JournalView At(Instant instant) => new(_journals, instant);

    /// <summary>Tells whether any of the journals has a level that approves.</summary>
    internal bool HasLevel(string level) => _journals.Any(journal => journal.Origin.LevelOf(level) >= 0);

    private List<(Journal Journal, FigureNode Node)> EditionsOf(FigureKey figure)
    {
        List<(Journal Journal, FigureNode Node)> editions = [];
        foreach (var journal in _journals)
            editions.AddRange(journal.Tables.Find(figure)?.At(KnownAt)?.AndEarlier().Reverse().Select(node => (journal, node)) ?? []);
        return _journals.Count == 1 ? editions : [.. editions.OrderBy(edition => edition.Node.Entry.KnownAt).ThenBy(edition => edition.Node.Edition)];
    }

    private KnownFigure Known((Journal Journal, FigureNode Node) edition, int number) =>
        new(edition.Node, number, edition.Node.Report is { } report ? StateIn(edition.Journal, report) : null);

    private ReportState? StateIn(Journal journal, ReportKey report) => journal.Tables.Find(report)?.At(KnownAt);

    private bool IsKnown(FigureNode node) => node.At(KnownAt) is not null;
}
