using System.Collections.Immutable;

namespace FamilyOnline.Ledgers;

/// <summary>What the entries of a journal come to: the newest edition of each figure and the newest state of each report, each with all before it.</summary>
internal sealed class JournalTables
{
    private readonly JournalOrigin _origin;
    private readonly ImmutableSortedDictionary<FigureKey, FigureNode> _figures;
    private readonly ImmutableSortedDictionary<ReportKey, ReportState> _reports;

    public JournalTables(JournalOrigin origin)
        : this(origin, ImmutableSortedDictionary<FigureKey, FigureNode>.Empty, ImmutableSortedDictionary<ReportKey, ReportState>.Empty)
    {
    }

    private JournalTables(JournalOrigin origin, ImmutableSortedDictionary<FigureKey, FigureNode> figures, ImmutableSortedDictionary<ReportKey, ReportState> reports) =>
        (_origin, _figures, _reports) = (origin, figures, reports);

    public IEnumerable<FigureNode> Figures => _figures.Values;

    public FigureNode? Find(FigureKey figure) => _figures.GetValueOrDefault(figure);

    public ReportState? Find(ReportKey report) => _reports.GetValueOrDefault(report);

    public Writing Write() => new(_origin, _figures.ToBuilder(), _reports.ToBuilder());

    /// <summary>Tables that are being written to; nobody else sees them before they are done.</summary>
    internal sealed class Writing(
        JournalOrigin origin, ImmutableSortedDictionary<FigureKey, FigureNode>.Builder figures, ImmutableSortedDictionary<ReportKey, ReportState>.Builder reports)
    {
        /// <summary>Tells whether a line says what is on record already; a step never does, since a report takes it anew or not at all.</summary>
        public bool IsOnRecord(JournalLine line) => line is FigureLine figure && FigureRules.IsOnRecord(figures.GetValueOrDefault(figure.Figure), figure);

        /// <summary>Says why a line is illegal; null where it is legal.</summary>
        public string? Refuse(JournalLine line) => line is FigureLine figure
            ? FigureRules.Refuse(figures.GetValueOrDefault(figure.Figure), figure)
            : ReportRules.Refuse(StateOf(((StepLine)line).Report), ((StepLine)line).Step);

        public void Add(JournalEntry entry)
        {
            if (entry.Line is StepLine step)
            {
                reports[step.Report] = StateOf(step.Report).After(entry, step);
                return;
            }

            var key = ((FigureLine)entry.Line).Figure;
            FigureNode node = new(entry, figures.GetValueOrDefault(key));
            figures[key] = node;
            if (node.Report is { } report && StateOf(report) is { HasChanges: false } state)
                reports[report] = state.Changed(entry);
        }

        public JournalTables Done() => new(origin, figures.ToImmutable(), reports.ToImmutable());

        public ReportState StateOf(ReportKey report) => reports.GetValueOrDefault(report) ?? ReportState.Draft(report, origin);
    }
}
