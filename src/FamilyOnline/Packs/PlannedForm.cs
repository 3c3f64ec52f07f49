namespace FamilyOnline.Packs;

/// <summary>A form of the reporting plan, owed every month or by a day counted from the launch year (计划报表).</summary>
public sealed class PlannedForm
{
    internal PlannedForm(string id, LocalizedText title, IReadOnlyList<SubjectKind> owedBy, IReadOnlyList<string> metrics, FormDue due, Provenance provenance, IReadOnlyList<string> restsOn)
    {
        (Id, Title, OwedBy, Metrics) = (id, title, owedBy, metrics);
        (Due, Provenance, RestsOn) = (due, provenance, ReportForm.CheckedBasis(id, owedBy, restsOn));
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets what people call it.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets the kinds of subjects that owe it.</summary>
    public IReadOnlyList<SubjectKind> OwedBy { get; }

    /// <summary>Gets the ids of the metrics it asks for.</summary>
    public IReadOnlyList<string> Metrics { get; }

    /// <summary>Gets when it is due.</summary>
    public FormDue Due { get; }

    /// <summary>Gets the ids of the forms whose reports it is made of; approvals of the one wait for those of the others.</summary>
    public IReadOnlyList<string> RestsOn { get; }

    /// <summary>Gets where the plan asks for it, or why it was assumed.</summary>
    public Provenance Provenance { get; }

    internal ReportForm In(int launchYear)
    {
        var form = Due.Once is { } once
            ? ReportForm.Once(Id, Title, OwedBy, Metrics, once.In(launchYear), Provenance)
            : ReportForm.Monthly(Id, Title, OwedBy, Metrics, Due.DayOfNextMonth, Provenance);
        return form.WithMove(Due.Move).RestingOn(RestsOn);
    }
}
