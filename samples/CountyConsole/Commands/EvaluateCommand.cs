using System.CommandLine;
using CountyConsole.Screens;

namespace CountyConsole.Commands;

/// <summary><c>evaluate</c>: ranks the townships and chooses the model townships of round one; with <c>--pack</c> and <c>--figures</c>, any scheme over any candidates.</summary>
internal static class EvaluateCommand
{
    public static Command Build(Phrases say, Func<ParseResult, Session> open)
    {
        SchemeOptions options = new(say);
        Command command = new("evaluate", say["evaluate.description"]);
        options.AddTo(command);
        command.SetAction(parse => options.IsGiven(parse) ? RunFiles(open(parse), parse, options) : Run(open(parse)));
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

    private static int RunFiles(Session session, ParseResult parse, SchemeOptions options)
    {
        var (run, exitCode) = SchemeFiles.Run(session, parse, options);
        if (run is null)
            return exitCode;
        if (session.IsJson)
            return JsonText.Write(session, EvaluationJson.Of(run, session.Culture));
        EvaluationScreen.Show(session, run.Run, run.Day);
        return ExitCodes.Well;
    }
}
