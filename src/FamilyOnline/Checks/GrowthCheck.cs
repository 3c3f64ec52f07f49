using static FamilyOnline.Checks.FindingWords;

namespace FamilyOnline.Checks;

/// <summary>Growth since the period before or the same period of the year before; without a figure there, no guess from a still earlier one.</summary>
internal static class GrowthCheck
{
    public static void Run(CheckScope scope, CheckNotes notes)
    {
        var since = scope.Check.Options.Since ?? GrowthReference.Previous;
        foreach (var subject in scope.Subjects)
        {
            if (notes.ValueOf(subject) is not { } now)
                continue;
            if (EarlierPeriod.Of(subject.Period, since) is { } before && scope.Read(subject.Unit, before).Value is { } then)
                Judge(scope, notes, subject, now, new(subject.Unit.Id, scope.Metric.Id, before, then));
            else
                notes.NoVerdict(subject, NoVerdictReason.NoEarlier);
        }
    }

    private static void Judge(CheckScope scope, CheckNotes notes, FindingSubject subject, Exact now, ComparedFigure then)
    {
        var options = scope.Check.Options;
        var isAmount = options.Measure == GrowthMeasure.Amount;
        if (!isAmount && then.Value <= Exact.Zero)
        {
            notes.NoVerdict(subject, NoVerdictReason.ZeroBase);
            return;
        }

        var growth = isAmount ? now - then.Value : (now - then.Value) / then.Value;
        Func<Exact, string> shown = isAmount ? ShownNumber.Of : ShownNumber.Percent;
        Expectation expected = new(options.Least, options.Most, growth);
        notes.Judge(subject, now, expected, [then], () => Of(
            "finding.growth", subject, new($"{then.Period}"), Number(then.Value), Number(now), new(shown(growth)), Bounds(expected, shown), new(shown(expected.DistanceOf(growth)))));
    }
}
