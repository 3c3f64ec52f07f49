namespace FamilyOnline.Specifications;

/// <summary>Which tasks run in a phase?</summary>
public static class TasksOfPhase
{
    /// <summary>Asks for the tasks that the plan puts into a phase; one for which it names no phase is none of them.</summary>
    /// <param name="phase">The id of the phase.</param>
    /// <exception cref="ArgumentException">The id is no id.</exception>
    public static Specification<CampaignTask> Of(string phase)
    {
        var id = Require.Id(phase);
        return Specification.Where<CampaignTask>(task => task.Phases.Contains(id));
    }
}
