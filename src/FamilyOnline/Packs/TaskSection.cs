using FamilyOnline.Documents;

namespace FamilyOnline.Packs;

/// <summary>Reads <c>tasks</c>: a tree through <c>duties</c> and <c>sub-tasks</c>, the line of units exactly as the plan writes it.</summary>
internal static class TaskSection
{
    public static IReadOnlyList<CampaignTask> Read(MapReader pack, UnitDirectory? units, IReadOnlyCollection<string> phases) => PackItems.Read(pack, "tasks", reader => Task(reader, TaskKind.Task, [], new(units, phases)));

    /// <summary>Reads a task; one that names no phases runs in those of the task above it.</summary>
    private static CampaignTask Task(MapReader reader, TaskKind kind, IReadOnlyList<string> phasesAbove, Known known)
    {
        var named = known.Phases.Count == 0 ? reader.Ids("phases") : PackItems.Known(reader, "phases", "phase", known.Phases);
        var phases = named.Count > 0 ? named : phasesAbove;
        TaskContent content = new()
        {
            Phases = phases,
            Deliverables = PackItems.Deliverables(reader),
            Children =
            [
                .. PackItems.Read(reader, "duties", child => Task(child, TaskKind.Duty, phases, known)),
                .. PackItems.Read(reader, "sub-tasks", child => Task(child, TaskKind.SubTask, phases, known)),
            ],
        };
        return new(reader.NeedId("id"), kind, reader.NeedLocalized("title"), reader.NeedProvenance(), Assignment(reader, known.Units), content);
    }

    private static Assignment? Assignment(MapReader reader, UnitDirectory? units)
    {
        var (line, lead) = (reader.Text("units"), reader.IdOf(reader.Find("lead")));
        if (line is null || units is null)
            return null;
        var resolved = units.Resolve(line, reader.Find("units")!.Place);
        foreach (var problem in resolved.Problems)
            reader.Problems.Add(problem);
        return resolved.TryGetValue(out var assignment) && lead is not null
            ? new Assignment(assignment.Written, assignment.Mentions, assignment.AndOthers, lead)
            : assignment;
    }

    /// <summary>What a task may name.</summary>
    private sealed record Known(UnitDirectory? Units, IReadOnlyCollection<string> Phases);
}
