using static FamilyOnline.Checks.FindingWords;

namespace FamilyOnline.Checks;

/// <summary>A least and a greatest value, of the figure or of its quotient by another.</summary>
internal static class RangeCheck
{
    public static void Run(CheckScope scope, CheckNotes notes)
    {
        var options = scope.Check.Options;
        Expectation expected = new(options.Least, options.Most);
        foreach (var subject in scope.Subjects)
        {
            if (notes.ValueOf(subject) is { } value)
                notes.Judge(subject, value, expected, Parts(scope, subject), () => Text(scope, subject, value, expected));
        }
    }

    private static ComparedFigure[] Parts(CheckScope scope, FindingSubject subject) => scope.Check.Options.Per is { } per
        ? [.. new[] { scope.Metric.Id, per }.Select(metric => new ComparedFigure(subject.Unit.Id, metric, subject.Period, scope.Read(metric, subject.Unit, subject.Period).Value!.Value))]
        : [];

    private static LocalizedText Text(CheckScope scope, FindingSubject subject, Exact value, Expectation expected) => scope.Check.Options.Per is { } per
        ? Of("finding.quotient", subject, scope.Metrics[per].Title, Number(value), Bounds(expected, ShownNumber.Of), Number(expected.DistanceOf(value)))
        : Of("finding.range", subject, Number(value), Bounds(expected, ShownNumber.Of), Number(expected.DistanceOf(value)));
}
