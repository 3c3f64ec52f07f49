using FamilyOnline.Rollups;
using static FamilyOnline.Checks.FindingWords;

namespace FamilyOnline.Checks;

/// <summary>A unit's own figure beside the sum of those below it.</summary>
internal static class LevelCheck
{
    public static void Run(CheckScope scope, CheckNotes notes)
    {
        foreach (var subject in from unit in scope.Tree.All from period in scope.Periods select new FindingSubject(unit, scope.Metric, period))
        {
            var figure = scope.Figure(subject.Unit, subject.Period);
            if (!figure.Own.TryGetValue(out var own))
                continue;
            if (!figure.Value.TryGetValue(out var below))
                notes.NoVerdict(subject, NoVerdictReason.OtherMissing);
            else if ((figure.Flags & (RolledFlags.Partial | RolledFlags.Gap | RolledFlags.StandIn)) != 0)
                notes.NoVerdict(subject, NoVerdictReason.Incomplete);
            else
                Judge(scope, notes, subject, own, below);
        }
    }

    private static void Judge(CheckScope scope, CheckNotes notes, FindingSubject subject, Exact own, Exact below)
    {
        var tolerance = scope.Check.Options.Tolerance ?? Exact.Zero;
        var parts = scope.Tree.ChildrenOf(subject.Unit.Id)
            .Select(child => (child.Id, scope.Read(scope.Metric.Id, child, subject.Period).Value)).Where(child => child.Value is not null)
            .Select(child => new ComparedFigure(child.Id, scope.Metric.Id, subject.Period, child.Value!.Value));
        notes.Judge(subject, own, new(below - tolerance, below + tolerance), [.. parts], () => Of(
            "finding.levels", subject, Number(own), Number(below), Number(own > below ? own - below : below - own), Number(tolerance)));
    }
}
