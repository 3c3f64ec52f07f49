using static FamilyOnline.Checks.FindingWords;

namespace FamilyOnline.Checks;

/// <summary>The parts of a split: they make up the whole, or, where they overlap, none exceeds it and together they are not less.</summary>
internal static class SplitCheck
{
    public static void Run(CheckScope scope, CheckNotes notes)
    {
        foreach (var split in scope.Metric.Disaggregations.Where(split => scope.Check.Options.Split is null || split.Id == scope.Check.Options.Split))
        {
            foreach (var subject in scope.Subjects.Select(subject => subject with { Aspect = split.Id }))
            {
                if (notes.ValueOf(subject) is { } whole)
                    Judge(scope, notes, split, subject, whole);
            }
        }
    }

    private static void Judge(CheckScope scope, CheckNotes notes, Disaggregation split, FindingSubject subject, Exact whole)
    {
        ComparedFigure[] parts = [.. PartsOf(scope, split, subject)];
        foreach (var part in split.Overlaps ? parts : [])
            Judge(scope, notes, subject with { Aspect = $"{split.Id}:{part.Metric}" }, whole, part);
        if (parts.Length < split.Parts.Count)
        {
            notes.NoVerdict(subject, NoVerdictReason.OtherMissing);
            return;
        }

        var sum = parts.Aggregate(Exact.Zero, (sum, part) => sum + part.Value);
        Expectation expected = new(split.Overlaps ? null : sum, sum);
        notes.Judge(subject, whole, expected, parts, () => Of(
            split.Overlaps ? "finding.split-short" : "finding.split", subject, new(split.Id), Number(sum), Number(whole), Number(expected.DistanceOf(whole))));
    }

    private static void Judge(CheckScope scope, CheckNotes notes, FindingSubject subject, Exact whole, ComparedFigure part) => notes.Judge(
        subject, whole, new(part.Value, null), [part], () => Of("finding.split-part", subject, scope.Metrics[part.Metric].Title, Number(part.Value), Number(whole), Number(part.Value - whole)));

    private static IEnumerable<ComparedFigure> PartsOf(CheckScope scope, Disaggregation split, FindingSubject subject)
    {
        foreach (var part in split.Parts)
        {
            if (scope.Read(part, subject.Unit, subject.Period).Value is { } value)
                yield return new(subject.Unit.Id, part, subject.Period, value);
        }
    }
}
