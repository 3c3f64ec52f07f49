using System.CommandLine;
using System.CommandLine.Parsing;
using System.Security.Cryptography;
using CountyConsole.Screens;
using FamilyOnline;
using FamilyOnline.Files;
using FamilyOnline.Submissions;
using NodaTime;

namespace CountyConsole.Commands;

/// <summary><c>envelope make FILE</c> writes what a county sends to its prefecture; <c>envelope read FILE</c> reads one back, with all problems or what it holds.</summary>
internal static class EnvelopeCommand
{
    public static Command Build(Phrases say, Func<ParseResult, Session> open) => new("envelope", say["envelope.description"]) { Make(say, open), Read(say, open) };

    private static Command Make(Phrases say, Func<ParseResult, Session> open)
    {
        Argument<string> file = new("FILE") { Description = say["envelope.file"] };
        Option<string> sender = new("--sender") { Description = say["envelope.sender"], HelpName = "610424", Required = true, CustomParser = result => Sender(result, say) };
        Option<string?> name = new("--name") { Description = say["envelope.name"], HelpName = "乾县" };
        Option<string> pack = new("--pack") { Description = say["envelope.pack"], HelpName = "PACK.yaml", Required = true };
        Option<string> figures = new("--figures") { Description = say["rollup.figures"], HelpName = "FIGURES.csv", Required = true };
        Option<Instant?> sent = new("--sent-at") { Description = say["envelope.sent-at"], HelpName = "2024-12-31", Required = true, CustomParser = result => RollupOptionSet.Read(result, say, RollupOptionSet.InstantOf) };
        Command make = new("make", say["envelope.make.description"]) { file, sender, name, pack, figures, sent };
        make.SetAction(parse => Write(open(parse), parse.GetValue(file)!, parse.GetValue(pack)!, parse.GetValue(figures)!, (rules, table) =>
            new Envelope(parse.GetValue(sender)!, parse.GetValue(sent)!.Value, table.Metrics, table.Rows, new() { Name = parse.GetValue(name), Pack = rules })));
        return make;
    }

    private static Command Read(Phrases say, Func<ParseResult, Session> open)
    {
        Argument<string> file = new("FILE") { Description = say["envelope.file"] };
        Option<string?> pack = new("--pack") { Description = say["envelope.compare-pack"], HelpName = "PACK.yaml" };
        Option<string?> hash = new("--hash") { Description = say["envelope.compare-hash"], HelpName = "sha256:…" };
        Command read = new("read", say["envelope.read.description"]) { file, pack, hash };
        read.SetAction(parse => Show(open(parse), parse.GetValue(file)!, parse.GetValue(pack), parse.GetValue(hash)));
        return read;
    }

    private static string Sender(ArgumentResult result, Phrases say)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (!DivisionCode.TryParse(text, out _))
            result.AddError(say["usage.no-division", text]);
        return text;
    }

    private static int Write(Session session, string file, string pack, string figures, Func<PackStamp, FigureTable, Envelope> make)
    {
        if (!FigureFiles.Exist(session, pack, figures))
            return ExitCodes.WrongUsage;
        FigureFiles files = new(session);
        if (files.Take(pack, PackReader.Read(pack, session.Plugins)) is not { } rules || files.Take(figures, FigureTableReader.Read(figures, new MetricCatalogue(rules.Metrics, rules.Checks))) is not { } table)
            return files.Refuse();
        files.Warn();
        EnvelopeWriter.Write(make(PackStamp.Of(rules), table), file);
        return Show(session, file, pack, null);
    }

    private static int Show(Session session, string file, string? pack, string? hash)
    {
        if (!FigureFiles.Exist(session, file, pack))
            return ExitCodes.WrongUsage;
        FigureFiles files = new(session);
        var envelope = files.Take(file, EnvelopeReader.Read(file));
        var stamp = pack is null ? null : files.Take(pack, PackReader.Read(pack, session.Plugins)) is { } rules ? PackStamp.Of(rules) : null;
        if (envelope is null || (pack is not null && stamp is null))
            return files.Refuse();
        files.Warn();
        EnvelopeSummary summary = new(envelope, "sha256:" + Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))), stamp, hash);
        if (session.IsJson)
            JsonText.Write(session, EnvelopeJson.Of(summary));
        else
            EnvelopeScreen.Show(session, summary);
        return summary.Agrees ? ExitCodes.Well : ExitCodes.ProblemsInData;
    }
}
