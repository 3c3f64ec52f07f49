using System.Text.Json.Nodes;
using CountyConsole.Screens;
using FamilyOnline.Progress;

namespace CountyConsole.Commands;

/// <summary>No command: the whole story on one screen, and what to type next.</summary>
internal static class OpeningCommand
{
    public static int Run(Session session)
    {
        var figures = session.County.Ledger.AsOf(session.AsOf);
        var progress = ProgressReport.Of(session.County.Launched.Campaign, figures, awards: []);
        var certificate = ModelTownships.SelectFirstRound(session);
        if (session.IsJson)
        {
            var document = ProgressJson.Of(session, progress, figures);
            if (AllotmentJson.OfPlan(session) is { } allotment)
                document["allotment"] = allotment;
            document["selection"] = JsonNode.Parse(certificate.ToJson());
            return JsonText.Write(session, document);
        }

        Screen.Head(session);
        PhaseScreen.Show(session);
        TargetsScreen.Show(session, progress);
        AllotmentScreen.ShowAttainment(session);
        CompletenessScreen.Show(session, figures);
        RankingScreen.Show(session, certificate);
        RankingScreen.ShowReasons(session, certificate, certificate.Selected.Concat(certificate.Tied));
        ShowNext(session);
        return ExitCodes.Well;
    }

    private static void ShowNext(Session session)
    {
        session.Screen.Heading(session.Say["next.heading"]);
        foreach (var (command, key) in ((string, string)[])[
            ("explain 薛录镇", "next.explain"), ("status", "next.status"), ("status --as-of 2024-08-31", "next.as-of"),
            ("allot --method hamilton --floor 60", "next.allot"), ("tasks --unit 县信息办", "next.tasks"), ("evaluate --json", "next.json"), ("--help", "next.help")])
        {
            session.Screen.Line($"  dotnet run --project samples/CountyConsole -- {command}   # {session.Say[key]}");
        }
    }
}
