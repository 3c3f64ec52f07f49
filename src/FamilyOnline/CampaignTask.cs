namespace FamilyOnline;

/// <summary>A work item of the plan, with who answers for it and the items below it (任务).</summary>
public sealed class CampaignTask
{
    /// <summary>Makes a task.</summary>
    /// <param name="id">The id, such as <c>task-3</c>.</param>
    /// <param name="kind">Task, sub-task or duty.</param>
    /// <param name="title">What people call it.</param>
    /// <param name="provenance">The section of the plan, and what was assumed.</param>
    /// <param name="assignment">Who answers for it; null where only its parts name units.</param>
    /// <param name="content">Phases, deliverables and the items below it.</param>
    public CampaignTask(
        string id, TaskKind kind, LocalizedText title, Provenance provenance, Assignment? assignment = null, TaskContent? content = null)
    {
        Require.That(kind != TaskKind.Unspecified, $"Task '{id}' needs a kind.", nameof(kind));
        (Id, Kind, Title, Provenance) = (Require.Id(id), kind, Require.NotNull(title), Require.NotNull(provenance));
        var parts = content ?? new TaskContent();
        Assignment = assignment;
        Phases = Require.Distinct(parts.Phases, phase => phase, "phase");
        Deliverables = Require.Distinct(parts.Deliverables, deliverable => deliverable.Id, "deliverable");
        Children = Require.Distinct(parts.Children, child => child.Id, "task");
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets whether it is a task, a sub-task or a duty.</summary>
    public TaskKind Kind { get; }

    /// <summary>Gets what people call it.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets the section of the plan, and what was assumed.</summary>
    public Provenance Provenance { get; }

    /// <summary>Gets who answers for it; null where only its parts name units.</summary>
    public Assignment? Assignment { get; }

    /// <summary>Gets the ids of the phases it runs in; none where the plan does not say.</summary>
    public IReadOnlyList<string> Phases { get; }

    /// <summary>Gets what it brings forth.</summary>
    public IReadOnlyList<Deliverable> Deliverables { get; }

    /// <summary>Gets the items below it, in the plan's order.</summary>
    public IReadOnlyList<CampaignTask> Children { get; }

    /// <summary>Gets this item and all below it, in the plan's order.</summary>
    public IEnumerable<CampaignTask> SelfAndBelow() => Children.SelectMany(child => child.SelfAndBelow()).Prepend(this);

    /// <summary>Writes the id.</summary>
    public override string ToString() => Id;
}
