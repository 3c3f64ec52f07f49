using FamilyOnline.Documents;

namespace FamilyOnline.Packs;

/// <summary>Reads <c>tasks</c>: a tree through <c>duties</c> and <c>sub-tasks</c>, the line of units exactly as the plan writes it.</summary>
internal static class TaskSection
{
    public static IReadOnlyList<CampaignTask> Read(MapReader pack, UnitDirectory units, IReadOnlyCollection<string> phases) => Read(pack, "tasks", TaskKind.Task, units, phases);

    private static IReadOnlyList<CampaignTask> Read(MapReader parent, string key, TaskKind kind, UnitDirectory units, IReadOnlyCollection<string> phases) =>
        PackItems.Read(parent, key, reader => Task(reader, kind, units, phases));

    private static CampaignTask Task(MapReader reader, TaskKind kind, UnitDirectory units, IReadOnlyCollection<string> phases)
    {
        TaskContent content = new()
        {
            Phases = PackItems.Known(reader, "phases", "phase", phases),
            Deliverables = PackItems.Deliverables(reader),
            Children = [.. Read(reader, "duties", TaskKind.Duty, units, phases), .. Read(reader, "sub-tasks", TaskKind.SubTask, units, phases)],
        };
        return new(reader.NeedId("id"), kind, reader.NeedLocalized("title"), reader.NeedProvenance(), Assignment(reader, units), content);
    }

    private static Assignment? Assignment(MapReader reader, UnitDirectory units)
    {
        var (line, lead) = (reader.Text("units"), reader.Text("lead"));
        if (line is null)
            return null;
        var resolved = units.Resolve(line, reader.Find("units")!.Place);
        foreach (var problem in resolved.Problems)
            reader.Problems.Add(problem);
        return resolved.TryGetValue(out var assignment) && lead is not null
            ? new Assignment(assignment.Written, assignment.Mentions, assignment.AndOthers, lead)
            : assignment;
    }
}
