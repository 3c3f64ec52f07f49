using System.CommandLine;
using System.Text.Json.Nodes;
using CountyConsole.Screens;
using FamilyOnline;
using FamilyOnline.Specifications;

namespace CountyConsole.Commands;

/// <summary><c>tasks [--unit] [--phase]</c>: what is to be done, by whom, in which phase.</summary>
internal static class TasksCommand
{
    public static Command Build(Phrases say, Func<ParseResult, Session> open)
    {
        Option<string?> unit = new("--unit") { Description = say["tasks.unit"], HelpName = "县信息办" };
        Option<string?> phase = new("--phase") { Description = say["tasks.phase"], HelpName = "四.2" };
        Command command = new("tasks", say["tasks.description"]) { unit, phase };
        command.SetAction(parse => Run(open(parse), parse.GetValue(unit), parse.GetValue(phase)));
        return command;
    }

    private static int Run(Session session, string? unit, string? phase)
    {
        var campaign = session.County.Launched.Campaign;
        var asked = Specification.All<CampaignTask>();
        if (unit is not null)
        {
            var named = TasksOfUnit.Named(campaign.Units, unit);
            if (!named.TryGetValue(out var ofUnit))
                return Unknown(session, named.Problems.Select(problem => $"{problem.Text(session.Culture)} {problem.Remedy(session.Culture)}"));
            asked = asked.And(ofUnit);
        }

        if (phase is not null)
        {
            if (PhaseOf(campaign, phase) is not { } found)
                return Unknown(session, [session.Say["usage.unknown", phase, string.Join(session.Say.Comma, PhaseNames(campaign))]]);
            asked = asked.And(TasksOfPhase.Of(found.Id));
        }

        return Show(session, unit, phase, asked.Evaluate(campaign.AllTasks));
    }

    private static int Show(Session session, string? unit, string? phase, IReadOnlyList<CampaignTask> tasks)
    {
        if (session.IsJson)
            return JsonText.Write(session, new JsonObject { ["unit"] = unit, ["phase"] = phase, ["tasks"] = JsonText.Array(tasks, TasksJson.Flat) });
        TasksScreen.Show(session, tasks);
        return ExitCodes.Well;
    }

    private static int Unknown(Session session, IEnumerable<string> messages)
    {
        foreach (var message in messages)
            session.Streams.Error.WriteLine(message);
        return ExitCodes.WrongUsage;
    }

    private static IEnumerable<string> PhaseNames(Campaign campaign) => campaign.Phases.All.Select(phase => phase.Id);

    private static Phase? PhaseOf(Campaign campaign, string asked) =>
        campaign.Phases.All.FirstOrDefault(phase => phase.Id == asked || phase.Provenance.Source == asked || phase.Title.Chinese == asked || phase.Title.English == asked);
}
