using static FamilyOnline.Checks.FindingWords;

namespace FamilyOnline.Checks;

/// <summary>Values that lie apart: among units for one period, or among periods of one unit.</summary>
internal static class OutlierCheck
{
    /// <summary>Compares units for each period.</summary>
    public static void RunPeers(CheckScope scope, CheckNotes notes)
    {
        var isLevel = scope.Check.Options.Among == PeerGroup.Level;
        foreach (var period in scope.Periods)
        {
            foreach (var group in scope.Units.GroupBy(unit => (isLevel ? unit.Level : unit.Parent) ?? "", StringComparer.Ordinal))
                Compare(scope, notes, "finding.peers", group.Key, period, group.Select(unit => new FindingSubject(unit, scope.Metric, period)));
        }
    }

    /// <summary>Compares periods of each unit, those of one length with each other: all that are there, later ones too.</summary>
    public static void RunHistory(CheckScope scope, CheckNotes notes)
    {
        foreach (var unit in scope.Units)
        {
            foreach (var length in scope.Periods.GroupBy(period => (period.First == period.Last, period.Last.Month - period.First.Month)))
                Compare(scope, notes, "finding.history", unit.Id, null, length.Select(period => new FindingSubject(unit, scope.Metric, period)));
        }
    }

    private static void Compare(CheckScope scope, CheckNotes notes, string text, string unit, ReportingPeriod? period, IEnumerable<FindingSubject> subjects)
    {
        var check = scope.Check;
        var found = subjects.Select(subject => (Subject: subject, Value: notes.ValueOf(subject))).Where(one => one.Value is not null).ToArray();
        if (found.Length == 0)
            return;
        ComparedFigure[] all = [.. found.Select(one => new ComparedFigure(one.Subject.Unit.Id, scope.Metric.Id, one.Subject.Period, one.Value!.Value))];
        if (all.Length < check.Fewest)
            notes.NoVerdict(unit, period, NoVerdictReason.TooFew, all.Length);
        else if (OutlierFences.Of(check.Method, check.Threshold, all.Select(figure => figure.Value)) is not { } fence)
            notes.NoVerdict(unit, period, NoVerdictReason.NoSpread, all.Length);
        else
        {
            foreach (var (subject, value) in found)
                notes.Judge(fence.IsApart(value!.Value), subject, value.Value, fence.Usual, all, () => Text(scope, text, subject, value.Value, fence, all.Length));
        }
    }

    private static LocalizedText Text(CheckScope scope, string key, FindingSubject subject, Exact value, OutlierFence fence, int count) => Of(
        key, subject, Number(value), new(FormattableString.Invariant($"{count}")), Number(fence.Middle), Bounds(fence.Usual, ShownNumber.Of), Number(fence.Usual.DistanceOf(value)), Method(scope.Check));

    private static LocalizedText Method(FigureCheck check) => Resources.Texts.Localized(Resources.Texts.Checks, check.Method switch
    {
        OutlierMethod.TukeyFences => "method.tukey-fences",
        OutlierMethod.ZScore => "method.z-score",
        _ => "method.modified-z-score",
    });
}
