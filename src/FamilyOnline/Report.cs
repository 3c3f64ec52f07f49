namespace FamilyOnline;

/// <summary>A submission of figures, taken whole or not at all (报表).</summary>
public sealed class Report
{
    /// <summary>Makes a report.</summary>
    /// <param name="plan">Under which plan it was made: what its metrics mean, and who owes what.</param>
    /// <param name="figures">Its lines, in any order.</param>
    public Report(ReportingPlan plan, IEnumerable<ReportedFigure> figures) => (Plan, Figures) = (Require.NotNull(plan), Require.List(figures));

    /// <summary>Gets the plan under which it was made.</summary>
    public ReportingPlan Plan { get; }

    /// <summary>Gets its lines.</summary>
    public IReadOnlyList<ReportedFigure> Figures { get; }
}
