using NodaTime;

namespace FamilyOnline.Ledgers;

/// <summary>One edition of a figure as known at an instant: what it says, who said it and why, and how far it is approved (已知数据).</summary>
public sealed class KnownFigure
{
    private readonly FigureNode _node;
    private readonly ReportState? _report;

    internal KnownFigure(FigureNode node, int number, ReportState? report)
    {
        (_node, Number, _report) = (node, number, report);
        (Stage, Level) = report?.StandingOf(node.Entry) ?? (ReportStage.Draft, null);
    }

    /// <summary>Gets which figure.</summary>
    public FigureKey Figure => Line.Figure;

    /// <summary>Gets the value or the reason for none; <see cref="Absence.NotReported"/> where it was withdrawn.</summary>
    public Observation Value => Line.Value;

    /// <summary>Gets the number of the edition, from 1, in the order in which editions became known.</summary>
    public int Number { get; }

    /// <summary>Gets whether it was reported, corrected or withdrawn.</summary>
    public EntryKind Kind => Line.Kind;

    /// <summary>Gets who made it, why, and what shows it.</summary>
    public EntryGrounds Grounds => Line.Grounds;

    /// <summary>Gets the version of the metric's definition; 0 where it was withdrawn.</summary>
    public int Version => Line.Version;

    /// <summary>Gets the report that it belongs to; null where none brought it.</summary>
    public ReportKey? Report => _node.Report;

    /// <summary>Gets how far this very edition has come; a draft until a submission hands it in.</summary>
    public ReportStage Stage { get; }

    /// <summary>Gets the highest level that has approved this very edition; null where none has.</summary>
    public string? Level { get; }

    /// <summary>Gets when it became known.</summary>
    public Instant KnownAt => Entry.KnownAt;

    /// <summary>Gets the entry that holds it.</summary>
    public JournalEntry Entry => _node.Entry;

    /// <summary>Writes figure, edition, value and stage.</summary>
    public override string ToString() => FormattableString.Invariant($"{Figure} #{Number} {Kind}: {Value} ({Stage}{(Level is null ? "" : " ")}{Level})");

    /// <summary>Gets the instants at which anything became of the report that brought it; none where none did.</summary>
    internal IEnumerable<NodaTime.Instant> ReportInstants => _report?.Instants ?? [];

    /// <summary>Tells whether this very edition has come as far as a step leads, or further.</summary>
    internal bool HasReached(ReportStep step) => _report?.Reaches(step, Stage, Level) ?? false;

    private FigureLine Line => _node.Line;
}
