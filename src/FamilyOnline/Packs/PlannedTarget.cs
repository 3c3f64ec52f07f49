using NodaTime;

namespace FamilyOnline.Packs;

/// <summary>A target whose days are counted from the launch year, and whose goal may be "each of them" (计划目标).</summary>
public sealed class PlannedTarget
{
    internal PlannedTarget(string id, LocalizedText title, TargetScope scope, Exact? goal, PlannedSchedule schedule, Provenance provenance, Quantity baseline, PlannedSplit? split = null)
    {
        (Id, Title, Scope, Goal) = (id, title, scope, goal);
        (Schedule, Provenance, Baseline, Split) = (schedule, provenance, baseline, split);
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets what people call it.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets what is counted and over whom.</summary>
    public TargetScope Scope { get; }

    /// <summary>Gets the value to reach; null where each subject must say yes, as many as there are.</summary>
    public Exact? Goal { get; }

    /// <summary>Gets the value when the campaign began, or why it is not known.</summary>
    public Quantity Baseline { get; }

    /// <summary>Gets from when to when it runs, and how it is expected to grow.</summary>
    public PlannedSchedule Schedule { get; }

    /// <summary>Gets where the plan says so, and what was assumed.</summary>
    public Provenance Provenance { get; }

    /// <summary>Gets how it is split over those whose figures it counts, or null where it is not.</summary>
    public PlannedSplit? Split { get; }

    internal Target In(int launchYear, LocalDate firstDay, IEnumerable<Subject> subjects) =>
        new(Id, Title, Scope, Goal ?? subjects.Count(subject => subject.Kind == Scope.Subjects), Schedule.In(launchYear, firstDay), Provenance, Baseline, Split?.In(launchYear));
}
