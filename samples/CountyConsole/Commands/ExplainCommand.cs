using System.CommandLine;
using System.Text.Json.Nodes;
using CountyConsole.Screens;
using FamilyOnline;
using FamilyOnline.Selections;

namespace CountyConsole.Commands;

/// <summary><c>explain CANDIDATE</c>: how one candidate's points came about, to be checked with a pencil; of the bundled county, or with <c>--pack</c> and <c>--figures</c> of any scheme.</summary>
internal static class ExplainCommand
{
    public static Command Build(Phrases say, Func<ParseResult, Session> open)
    {
        Argument<string> township = new("TOWNSHIP") { Description = say["explain.township"] };
        SchemeOptions options = new(say);
        Command command = new("explain", say["explain.description"]) { township };
        options.AddTo(command);
        command.SetAction(parse => options.IsGiven(parse) ? RunFiles(open(parse), parse, options, parse.GetValue(township)!) : Run(open(parse), parse.GetValue(township)!));
        return command;
    }

    private static int Run(Session session, string township)
    {
        if (Asked(session, session.County.Launched.Candidates, township) is not { } asked)
            return ExitCodes.WrongUsage;
        var certificate = ModelTownships.SelectFirstRound(session);
        if (session.IsJson)
            return JsonText.Write(session, Json(session, certificate, certificate.EntryOf(asked.Id)));
        Screen.Head(session);
        session.Screen.Line();
        Print(session, certificate.Explain(asked.Id, session.Culture));
        return ExitCodes.Well;
    }

    private static int RunFiles(Session session, ParseResult parse, SchemeOptions options, string candidate)
    {
        var (asked, exitCode) = SchemeFiles.Run(session, parse, options);
        if (asked is null)
            return exitCode;
        if (Asked(session, asked.Run.Stages[0].Evaluation.Candidates, candidate) is not { } who)
            return ExitCodes.WrongUsage;
        SelectionStage[] stages = [.. asked.Run.Stages.Where(stage => stage.Evaluation.Contains(who.Id))];
        if (session.IsJson)
            return JsonText.Write(session, new JsonObject { ["scheme"] = asked.Run.Scheme.Id, ["asOf"] = JsonText.Of(asked.Day), ["candidate"] = who.Id, ["stages"] = JsonText.Array(stages, stage => Json(session, stage, who)) });
        foreach (var stage in stages)
            Print(session, Explain(session, stage, who));
        return ExitCodes.Well;
    }

    private static Candidate? Asked(Session session, IReadOnlyList<Candidate> candidates, string asked)
    {
        if (candidates.FirstOrDefault(candidate => candidate.Id == asked || candidate.Name == asked) is { } found)
            return found;
        session.Streams.Error.WriteLine(session.Say["usage.unknown", asked, string.Join(session.Say.Comma, candidates.Select(candidate => candidate.Name))]);
        return null;
    }

    private static void Print(Session session, string text)
    {
        foreach (var line in text.Split('\n'))
            session.Streams.Output.WriteLine(line);
    }

    private static string Explain(Session session, SelectionStage stage, Candidate who) =>
        stage.Certificate?.Explain(who.Id, session.Culture) ?? stage.Evaluation.Explain(who.Id, session.Culture);

    private static JsonObject Json(Session session, SelectionStage stage, Candidate who) => new()
    {
        ["stage"] = stage.Evaluation.Scheme.Id,
        ["trace"] = JsonNode.Parse(stage.Evaluation.TraceOf(who.Id).ToJson()),
        ["explanation"] = Explain(session, stage, who),
    };

    /// <summary>Takes the candidate's part out of the certificate, so that both always say the same.</summary>
    private static JsonObject Json(Session session, Certificate certificate, CertificateEntry entry)
    {
        var result = JsonNode.Parse(certificate.ToJson())!["results"]!.AsArray().First(item => (string?)item!["candidate"] == entry.Candidate.Id)!;
        return new JsonObject
        {
            ["notice"] = session.Say["head.invented"],
            ["asOf"] = JsonText.Of(session.AsOf),
            ["result"] = result.DeepClone(),
            ["explanation"] = certificate.Explain(entry.Candidate.Id, session.Culture),
        };
    }
}
