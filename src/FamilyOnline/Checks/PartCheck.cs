using static FamilyOnline.Checks.FindingWords;

namespace FamilyOnline.Checks;

/// <summary>A part, which cannot exceed its whole.</summary>
internal static class PartCheck
{
    public static void Run(CheckScope scope, CheckNotes notes)
    {
        var whole = scope.Metrics[scope.Check.Options.Whole!];
        foreach (var subject in scope.Subjects)
        {
            if (notes.ValueOf(subject) is not { } part)
                continue;
            if (scope.Read(whole.Id, subject.Unit, subject.Period).Value is not { } most)
                notes.NoVerdict(subject, NoVerdictReason.OtherMissing);
            else
                notes.Judge(subject, part, new(null, most), [new(subject.Unit.Id, whole.Id, subject.Period, most)], () => Of("finding.part", subject, Number(part), whole.Title, Number(most), Number(part - most)));
        }
    }
}
