using NodaTime;

namespace FamilyOnline.Ledgers;

/// <summary>The rules that a journal is under.</summary>
internal sealed class ApprovalWaits(IReadOnlyList<ApprovalWait> rules)
{
    public static ApprovalWaits None { get; } = new([]);

    /// <summary>Gives the reports that an approval still waits for, in the order of their keys.</summary>
    public IReadOnlyList<ReportState> Missing(ReportKey report, string level, Instant knownAt, Func<ReportKey, ReportState> stateOf)
    {
        var approved = ReportStep.Approve(level);
        return
        [
            .. rules.Where(rule => rule.Form == report.Form && rule.Level == level)
                .SelectMany(rule => rule.Basis.ReportsBelow(report, knownAt))
                .Distinct()
                .Order()
                .Select(stateOf)
                .Where(state => !state.Reaches(approved, state.Stage, state.Level)),
        ];
    }

    /// <summary>Says why an entry came too early, now that all of its batch has been taken; null where it did not.</summary>
    public string? Refuse(JournalEntry entry, Func<ReportKey, ReportState> stateOf) =>
        entry.Line is StepLine { Step.Level: { } level } line && Missing(line.Report, level, entry.KnownAt, stateOf) is { Count: > 0 } missing
            ? ReportRules.TooEarly(line, missing)
            : null;
}
