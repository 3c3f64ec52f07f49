using System.CommandLine;
using CountyConsole.Screens;

namespace CountyConsole.Commands;

/// <summary><c>evaluate</c>: ranks the townships and chooses the model townships of round one; as JSON, the certificate.</summary>
internal static class EvaluateCommand
{
    public static Command Build(Phrases say, Func<ParseResult, Session> open)
    {
        Command command = new("evaluate", say["evaluate.description"]);
        command.SetAction(parse => Run(open(parse)));
        return command;
    }

    private static int Run(Session session)
    {
        var certificate = ModelTownships.SelectFirstRound(session);
        if (session.IsJson)
        {
            session.Streams.Output.WriteLine(certificate.ToJson());
            return ExitCodes.Well;
        }

        Screen.Head(session);
        RankingScreen.Show(session, certificate);
        RankingScreen.ShowReasons(session, certificate, certificate.Entries);
        return ExitCodes.Well;
    }
}
