namespace FamilyOnline.Ledgers;

/// <summary>Which step a report may take at which stage.</summary>
internal static class ReportRules
{
    public static ReportStage StageAfter(ReportStep step) => step.Kind switch
    {
        EntryKind.Submitted => ReportStage.Submitted,
        EntryKind.Returned => ReportStage.Returned,
        EntryKind.Accepted => ReportStage.Accepted,
        EntryKind.Approved => ReportStage.Approved,
        _ => ReportStage.Published,
    };

    public static IEnumerable<ReportStep> Next(ReportState state, JournalOrigin origin)
    {
        if (state.HasChanges || state.Stage == ReportStage.Returned)
            yield return ReportStep.Submit;
        if (state.Stage is ReportStage.Submitted or ReportStage.Accepted or ReportStage.Approved)
            yield return ReportStep.Return;
        if (state.Stage == ReportStage.Submitted)
            yield return ReportStep.Accept;
        if (state.Stage is not (ReportStage.Accepted or ReportStage.Approved))
            yield break;
        var next = state.LevelIndex + 1;
        yield return next < origin.Levels.Count ? ReportStep.Approve(origin.Levels[next]) : ReportStep.Publish;
    }

    /// <summary>Says why a step may not be taken; null where it may.</summary>
    public static string? Refuse(ReportState state, ReportStep step)
    {
        var next = state.NextSteps;
        if (next.Contains(step))
            return null;
        var then = next.Count == 0 ? "no step is legal before a figure of it is reported or changed" : $"it can be {string.Join(", or ", next)}";
        return $"Report {state.Report} cannot be {step}: it is {Now(state)}; {then}.";
    }

    /// <summary>Says which reports an approval waits for.</summary>
    public static string TooEarly(StepLine line, IReadOnlyList<ReportState> missing) => FormattableString.Invariant(
        $"Report {line.Report} cannot be {line.Step}: it rests on {missing.Count} that {(missing.Count == 1 ? "has" : "have")} not been. {string.Join("; ", missing.Select(state => $"{state.Report} is {Now(state)}"))}.");

    private static string Now(ReportState state) => state.Stage switch
    {
        ReportStage.Draft => "a draft",
        ReportStage.Approved => $"approved up to {state.Level}",
        _ => state.Stage.ToString().ToLowerInvariant(),
    };
}
