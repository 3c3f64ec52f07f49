using static FamilyOnline.Checks.FindingWords;

namespace FamilyOnline.Checks;

/// <summary>A total since the beginning, which cannot be below the last one known before it, however long ago that was.</summary>
internal static class FallCheck
{
    public static void Run(CheckScope scope, CheckNotes notes)
    {
        foreach (var unit in scope.Units)
        {
            List<ComparedFigure> earlier = [];
            foreach (var period in scope.Periods)
            {
                FindingSubject subject = new(unit, scope.Metric, period);
                if (notes.ValueOf(subject) is not { } total)
                    continue;
                if (earlier.FindLast(figure => figure.Period.Last < period.Last) is { } before)
                    notes.Judge(subject, total, new(before.Value, null), [before], () => Of("finding.fall", subject, Number(total), new($"{before.Period}"), Number(before.Value), Number(before.Value - total)));
                else
                    notes.NoVerdict(subject, NoVerdictReason.NoEarlier);
                earlier.Add(new(unit.Id, scope.Metric.Id, period, total));
            }
        }
    }
}
