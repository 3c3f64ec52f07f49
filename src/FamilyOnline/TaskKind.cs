namespace FamilyOnline;

/// <summary>What place a work item has in the plan's tree.</summary>
public enum TaskKind
{
    /// <summary>No kind was given.</summary>
    Unspecified = 0,

    /// <summary>A numbered task (任务).</summary>
    Task,

    /// <summary>A numbered part of a task, with responsible units of its own (子任务).</summary>
    SubTask,

    /// <summary>What particular units do within a task (分工).</summary>
    Duty,
}
