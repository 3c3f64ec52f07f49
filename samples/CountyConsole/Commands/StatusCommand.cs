using System.CommandLine;
using CountyConsole.Screens;
using FamilyOnline.Progress;

namespace CountyConsole.Commands;

/// <summary><c>status</c>: are the targets on course, and are the reports in?</summary>
internal static class StatusCommand
{
    public static Command Build(Phrases say, Func<ParseResult, Session> open)
    {
        Command command = new("status", say["status.description"]);
        command.SetAction(parse => Run(open(parse)));
        return command;
    }

    private static int Run(Session session)
    {
        var figures = session.County.Ledger.AsOf(session.AsOf);
        var progress = ProgressReport.Of(session.County.Launched.Campaign, figures, awards: []);
        if (session.IsJson)
            return JsonText.Write(session, ProgressJson.Of(session, progress, figures));
        Screen.Head(session);
        PhaseScreen.Show(session);
        TargetsScreen.Show(session, progress);
        TargetsScreen.ShowReasons(session, progress);
        TargetsScreen.ShowWithoutTarget(session, progress);
        CompletenessScreen.Show(session, figures);
        CorrectionsScreen.Show(session);
        return ExitCodes.Well;
    }
}
