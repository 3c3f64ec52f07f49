namespace FamilyOnline.Ledgers;

/// <summary>That the approval of a report at one level waits until every report it rests on has been approved at that level (逐级审批前提).</summary>
/// <remarks>A journal obeys it once it is put <see cref="Journal.Under"/> it. What happens below afterwards undoes no approval: whoever wants that returns the report.</remarks>
public sealed class ApprovalWait
{
    /// <summary>Makes the rule.</summary>
    /// <param name="form">The id of the form whose reports wait, such as <c>county-monthly</c>.</param>
    /// <param name="level">The id of the level whose approval waits, such as <c>county</c>.</param>
    /// <param name="basis">On which reports such a report rests.</param>
    /// <exception cref="ArgumentException">A part is missing or no id.</exception>
    public ApprovalWait(string form, string level, IReportBasis basis) => (Form, Level, Basis) = (Require.Id(form), Require.Id(level), Require.NotNull(basis));

    /// <summary>Gets the id of the form whose reports wait.</summary>
    public string Form { get; }

    /// <summary>Gets the id of the level whose approval waits.</summary>
    public string Level { get; }

    /// <summary>Gets on which reports such a report rests.</summary>
    public IReportBasis Basis { get; }

    /// <summary>Makes the rules of a plan: one for each form that rests on others.</summary>
    /// <param name="plan">The plan; its forms say on which others they rest.</param>
    /// <param name="level">The id of the level whose approval waits.</param>
    /// <exception cref="ArgumentException"><paramref name="level"/> is no id.</exception>
    public static IReadOnlyList<ApprovalWait> Of(ReportingPlan plan, string level) =>
        [.. Require.NotNull(plan).Forms.Where(form => form.RestsOn.Count > 0).Select(form => new ApprovalWait(form.Id, level, new PlanBasis(plan)))];

    /// <summary>Writes form and level.</summary>
    public override string ToString() => $"{Form} at {Level}";
}
