namespace FamilyOnline;

/// <summary>What a task may have besides its title and units.</summary>
public sealed record TaskContent
{
    /// <summary>Gets the ids of the phases it runs in.</summary>
    /// <value>None unless given.</value>
    public IReadOnlyList<string> Phases { get; init; } = [];

    /// <summary>Gets what it brings forth.</summary>
    /// <value>None unless given.</value>
    public IReadOnlyList<Deliverable> Deliverables { get; init; } = [];

    /// <summary>Gets the items below it.</summary>
    /// <value>None unless given.</value>
    public IReadOnlyList<CampaignTask> Children { get; init; } = [];
}
