using System.CommandLine;
using CountyConsole.Screens;

namespace CountyConsole.Commands;

/// <summary><c>campaign</c>: the plan, part by part, each with the section it comes from.</summary>
internal static class CampaignCommand
{
    public static Command Build(Phrases say, Func<ParseResult, Session> open)
    {
        Command command = new("campaign", say["campaign.description"]);
        command.SetAction(parse => Run(open(parse)));
        return command;
    }

    private static int Run(Session session)
    {
        if (session.IsJson)
            return JsonText.Write(session, CampaignJson.Of(session.County.Launched.Campaign));
        CampaignScreen.Show(session);
        return ExitCodes.Well;
    }
}
