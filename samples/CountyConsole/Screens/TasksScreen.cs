using FamilyOnline;

namespace CountyConsole.Screens;

/// <summary>Tasks with the units that answer for them, as the plan writes them.</summary>
internal static class TasksScreen
{
    public static void Show(Session session, IReadOnlyList<CampaignTask> tasks)
    {
        var (say, phases) = (session.Say, session.County.Launched.Campaign.Phases);
        Screen.Head(session, withDay: false);
        session.Screen.Heading(say["tasks.heading", Screen.Number(tasks.Count)]);
        var table = Screen.Table(say["column.source"], say["column.task"], say["column.units"], say["column.phase"]);
        foreach (var task in tasks)
            table.Row(Screen.Origin(task.Provenance, say), task.Title.In(say.Culture), task.Assignment?.Written ?? "", string.Join(say.Comma, task.Phases.Select(phase => phases.Find(phase)!.Title.In(say.Culture))));
        session.Screen.Write(table);
    }
}
