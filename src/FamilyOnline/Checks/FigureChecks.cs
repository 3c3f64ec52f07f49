using FamilyOnline.Rollups;
using FamilyOnline.Submissions;

namespace FamilyOnline.Checks;

/// <summary>Looks at figures by rules; what is doubtful is told, and no figure is changed (存疑核查).</summary>
public static class FigureChecks
{
    /// <summary>Looks at a table of figures by the checks of its own metrics.</summary>
    /// <param name="figures">The answers; their catalogue holds the checks.</param>
    /// <param name="tree">Who lies under whom.</param>
    /// <param name="confirmations">What people confirmed before; null for nothing.</param>
    /// <param name="span">The days whose findings are told; earlier and later figures are compared with all the same. Null for all.</param>
    public static CheckReport Run(FigureTable figures, UnitTree tree, IEnumerable<FindingConfirmation>? confirmations = null, ReportingPeriod? span = null) =>
        Over(Rollup.Of(figures, tree), Require.NotNull(figures).Metrics.Checks, confirmations, span);

    /// <summary>Looks at the figures of a roll-up.</summary>
    /// <param name="rollup">The figures, as known when the roll-up says.</param>
    /// <param name="checks">The checks, in any order.</param>
    /// <param name="confirmations">What people confirmed before; null for nothing.</param>
    /// <param name="span">The days whose findings are told; null for all.</param>
    /// <exception cref="ArgumentException">Two checks have one id, or a check names a metric that is not there or that it cannot judge.</exception>
    public static CheckReport Over(Rollup rollup, IEnumerable<FigureCheck> checks, IEnumerable<FindingConfirmation>? confirmations = null, ReportingPeriod? span = null)
    {
        MetricCatalogue metrics = new(Require.NotNull(rollup).Metrics.All, checks);
        CheckNotes[] notes = [.. metrics.Checks.OrderBy(check => check.Id, StringComparer.Ordinal).Select(check => NotesOf(rollup, check))];
        var findings = notes.SelectMany(one => one.Findings
            .OrderBy(finding => rollup.Tree.IndexOf(finding.Unit.Id)).ThenBy(finding => finding.Period).ThenBy(finding => finding.Key, StringComparer.Ordinal)).ToArray();
        var given = Require.List(confirmations ?? []);
        var told = findings.Where(finding => Lies(finding.Period, span)).ToLookup(finding => given.FirstOrDefault(one => one.Fits(finding)) is not null);
        return new(
            [.. told[false]],
            [.. told[true].Select(finding => new ConfirmedFinding(finding, given.First(one => one.Fits(finding))))],
            [.. notes.SelectMany(one => one.NoVerdicts).Where(one => one.Period is not { } period || Lies(period, span))],
            [.. Unused(given, findings)],
            notes.Sum(one => one.Judged));
    }

    private static CheckNotes NotesOf(Rollup rollup, FigureCheck check)
    {
        CheckScope scope = new(rollup, check);
        CheckNotes notes = new(scope);
        Runner(check.Kind)(scope, notes);
        if (notes is { Judged: 0, NoVerdicts.Count: 0 })
            notes.NoVerdict(check.Options.Level ?? "", null, NoVerdictReason.NothingThere);
        return notes;
    }

    private static Action<CheckScope, CheckNotes> Runner(FigureCheckKind kind) => kind switch
    {
        FigureCheckKind.Range => RangeCheck.Run,
        FigureCheckKind.Part => PartCheck.Run,
        FigureCheckKind.Split => SplitCheck.Run,
        FigureCheckKind.Growth => GrowthCheck.Run,
        FigureCheckKind.NeverFalls => FallCheck.Run,
        FigureCheckKind.LevelsAgree => LevelCheck.Run,
        FigureCheckKind.Peers => OutlierCheck.RunPeers,
        _ => OutlierCheck.RunHistory,
    };

    private static bool Lies(ReportingPeriod period, ReportingPeriod? span) => span is not { } days || (period.First >= days.First && period.Last <= days.Last);

    private static IEnumerable<UnusedConfirmation> Unused(IReadOnlyList<FindingConfirmation> given, Finding[] findings)
    {
        var byKey = findings.ToDictionary(finding => finding.Key, StringComparer.Ordinal);
        return given.Where(one => !(byKey.TryGetValue(one.Key, out var now) && one.Fits(now))).Select(one => new UnusedConfirmation(one, byKey.GetValueOrDefault(one.Key)));
    }
}
