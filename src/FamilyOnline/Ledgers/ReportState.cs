using NodaTime;

namespace FamilyOnline.Ledgers;

/// <summary>How far a report has come, and what may come next (报表流转状态).</summary>
/// <remarks>
/// A submission hands in the figures on record at that moment. What is corrected later waits for the next submission, which is legal at any stage once
/// a figure has changed: that is how a published report comes to a second publication.
/// </remarks>
public sealed class ReportState
{
    private readonly JournalOrigin _origin;
    private readonly ReportState? _earlier;
    private readonly ReportState? _earlierRound;
    private readonly JournalEntry? _cause;
    private readonly int _submitted;

    private ReportState(ReportKey report, JournalOrigin origin) => (Report, _origin, Stage) = (report, origin, ReportStage.Draft);

    private ReportState(ReportState earlier, JournalEntry cause)
        : this(earlier.Report, earlier._origin)
    {
        (_earlier, _cause, HasChanges) = (earlier, cause, true);
        (Stage, Level, Round, LastStep) = (earlier.Stage, earlier.Level, earlier.Round, earlier.LastStep);
        (_submitted, _earlierRound) = (earlier._submitted, earlier._earlierRound);
    }

    private ReportState(ReportState earlier, JournalEntry entry, StepLine line)
        : this(earlier, entry)
    {
        var submits = line.Kind == EntryKind.Submitted;
        (LastStep, HasChanges) = (entry, earlier.HasChanges && !submits);
        Stage = ReportRules.StageAfter(line.Step);
        Level = line.Kind switch { EntryKind.Approved => line.Step.Level, EntryKind.Published => earlier.Level, _ => null };
        if (submits)
            (Round, _submitted, _earlierRound) = (earlier.Round + 1, entry.Number, earlier);
    }

    /// <summary>Gets which report.</summary>
    public ReportKey Report { get; }

    /// <summary>Gets how far it has come.</summary>
    public ReportStage Stage { get; }

    /// <summary>Gets the highest level that has approved it, of a published report too; null where none has.</summary>
    public string? Level { get; }

    /// <summary>Gets how often it was handed in.</summary>
    public int Round { get; }

    /// <summary>Gets whether there are figures that were not handed in yet: new, corrected or withdrawn since the last submission.</summary>
    public bool HasChanges { get; }

    /// <summary>Gets the entry of the last step; null where none was taken.</summary>
    public JournalEntry? LastStep { get; }

    /// <summary>Gets the steps that are legal now, in the order in which a report takes them.</summary>
    /// <remarks>An approval among them may wait for reports below: <see cref="JournalView.AwaitedBy"/> tells.</remarks>
    public IReadOnlyList<ReportStep> NextSteps => [.. ReportRules.Next(this, _origin)];

    /// <summary>Writes report, stage and level.</summary>
    public override string ToString() => Level is null ? $"{Report}: {Stage}" : $"{Report}: {Stage} ({Level})";

    internal int LevelIndex => _origin.LevelOf(Level);

    internal static ReportState Draft(ReportKey report, JournalOrigin origin) => new(report, origin);

    /// <summary>The state once a figure of the report has been reported, corrected or withdrawn.</summary>
    internal ReportState Changed(JournalEntry entry) => new(this, entry);

    /// <summary>The state after a legal step.</summary>
    internal ReportState After(JournalEntry entry, StepLine line) => new(this, entry, line);

    /// <summary>The state at an instant.</summary>
    internal ReportState At(Instant knownAt)
    {
        var state = this;
        while (state._cause is { } cause && cause.KnownAt > knownAt)
            state = state._earlier!;
        return state;
    }

    /// <summary>Gets the instants at which anything became of the report, the last one first.</summary>
    internal IEnumerable<Instant> Instants
    {
        get
        {
            for (var state = this; state?._cause is { } cause; state = state._earlier)
                yield return cause.KnownAt;
        }
    }

    /// <summary>Tells whether a stage and level lie at or beyond those that a step leads to.</summary>
    internal bool Reaches(ReportStep step, ReportStage stage, string? level)
    {
        var wanted = ReportRules.StageAfter(step);
        return stage > wanted || (stage == wanted && (step.Level is null || (_origin.LevelOf(step.Level) is >= 0 and var least && _origin.LevelOf(level) >= least)));
    }

    /// <summary>How far the edition that an entry made has come: the furthest of the submissions that handed it in.</summary>
    internal (ReportStage Stage, string? Level) StandingOf(JournalEntry edition)
    {
        ReportState? best = null;
        for (var round = this; round is not null && round._submitted > edition.Number; round = round._earlierRound)
        {
            if (best is null || (round.Stage, round.LevelIndex).CompareTo((best.Stage, best.LevelIndex)) > 0)
                best = round;
        }

        return best is null ? (ReportStage.Draft, null) : (best.Stage, best.Level);
    }
}
