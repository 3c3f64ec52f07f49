using System.CommandLine;
using System.Text.Json.Nodes;
using CountyConsole.Screens;
using FamilyOnline.Selections;

namespace CountyConsole.Commands;

/// <summary><c>explain TOWNSHIP</c>: how one township's points came about, to be checked with a pencil.</summary>
internal static class ExplainCommand
{
    public static Command Build(Phrases say, Func<ParseResult, Session> open)
    {
        Argument<string> township = new("TOWNSHIP") { Description = say["explain.township"] };
        Command command = new("explain", say["explain.description"]) { township };
        command.SetAction(parse => Run(open(parse), parse.GetValue(township)!));
        return command;
    }

    private static int Run(Session session, string township)
    {
        var candidates = session.County.Launched.Candidates;
        if (candidates.FirstOrDefault(candidate => candidate.Id == township || candidate.Name == township) is not { } asked)
        {
            session.Streams.Error.WriteLine(session.Say["usage.unknown", township, string.Join(session.Say.Comma, candidates.Select(candidate => candidate.Name))]);
            return ExitCodes.WrongUsage;
        }

        var certificate = ModelTownships.SelectFirstRound(session);
        if (session.IsJson)
            return JsonText.Write(session, Json(session, certificate, certificate.EntryOf(asked.Id)));
        Screen.Head(session);
        session.Screen.Line();
        foreach (var line in certificate.Explain(asked.Id, session.Culture).Split('\n'))
            session.Streams.Output.WriteLine(line);
        return ExitCodes.Well;
    }

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
