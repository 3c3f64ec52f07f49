namespace FamilyOnline.Checks;

/// <summary>Collects what one check comes to.</summary>
internal sealed class CheckNotes(CheckScope scope)
{
    public List<Finding> Findings { get; } = [];

    public List<NoVerdict> NoVerdicts { get; } = [];

    /// <summary>Gets how many comparisons came to a verdict, finding or not.</summary>
    public int Judged { get; private set; }

    /// <summary>Takes a value that was held against what is expected; the finding is told only where it does not hold.</summary>
    public void Judge(FindingSubject subject, Exact value, Expectation expected, IReadOnlyList<ComparedFigure> compared, Func<LocalizedText> text) =>
        Judge(!expected.Holds(expected.Measured ?? value), subject, value, expected, compared, text);

    /// <summary>Takes a verdict.</summary>
    public void Judge(bool isDoubtful, FindingSubject subject, Exact value, Expectation expected, IReadOnlyList<ComparedFigure> compared, Func<LocalizedText> text)
    {
        Judged++;
        if (isDoubtful)
            Findings.Add(new(scope.Check, subject, value, expected, compared, text()));
    }

    /// <summary>Takes that there is no verdict; where nobody reported the figure there is nothing to judge, which completeness tells.</summary>
    public void NoVerdict(FindingSubject subject, NoVerdictReason reason)
    {
        if (reason != NoVerdictReason.Unspecified)
            NoVerdict(subject.Unit.Id, subject.Period, reason);
    }

    /// <summary>Takes that there is no verdict over several values.</summary>
    public void NoVerdict(string unit, ReportingPeriod? period, NoVerdictReason reason, int count = 0) => NoVerdicts.Add(new(scope.Check, unit, period, reason, count));

    /// <summary>Gives the value that a check has to judge; null where there is none, which is noted where something is there.</summary>
    public Exact? ValueOf(FindingSubject subject)
    {
        var reading = scope.Read(subject.Unit, subject.Period);
        NoVerdict(subject, reading.Gap);
        return reading.Value;
    }
}
