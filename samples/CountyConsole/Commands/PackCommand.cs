using System.CommandLine;
using System.Text.Json.Nodes;
using CountyConsole.Screens;
using FamilyOnline;
using FamilyOnline.Files;
using FamilyOnline.Packs;

namespace CountyConsole.Commands;

/// <summary><c>pack check FILE</c> lists all problems of a pack; <c>pack explain FILE</c> prints it with the origin of every line; <c>pack diff A B</c> what two say differently; <c>pack schema</c> prints what editors complete it from.</summary>
internal static class PackCommand
{
    public static Command Build(Phrases say, Func<ParseResult, Session> open)
    {
        Argument<string> file = new("FILE") { Description = say["pack.file"] };
        Command check = new("check", say["pack.check.description"]) { file };
        check.SetAction(parse => Check(open(parse), parse.GetValue(file)!));
        Command explain = new("explain", say["pack.explain.description"]) { file };
        explain.SetAction(parse => Explain(open(parse), parse.GetValue(file)!));
        Command schema = new("schema", say["pack.schema.description"]);
        schema.SetAction(parse => Schema(open(parse)));
        Argument<string> other = new("OTHER") { Description = say["pack.other"] };
        Command diff = new("diff", say["pack.diff.description"]) { file, other };
        diff.SetAction(parse => Diff(open(parse), parse.GetValue(file)!, parse.GetValue(other)!));
        return new Command("pack", say["pack.description"]) { check, explain, diff, schema };
    }

    private static int Schema(Session session)
    {
        session.Streams.Output.Write(PackSchema.Write(session.Plugins));
        return ExitCodes.Well;
    }

    private static int Check(Session session, string file)
    {
        if (Read(session, file) is not { } read)
            return ExitCodes.WrongUsage;
        var well = read.TryGetValue(out var pack) ? session.Say["pack.well", pack.ToString(), Screen.Number(pack.Plan.Targets.Count), Screen.Number(pack.Schemes.Count)] : null;
        return ProblemsScreen.Show(session, file, read.Problems, well);
    }

    /// <summary>The merged pack alone goes to the output, so that it can be kept as a file; what is wrong with it is shown instead.</summary>
    private static int Explain(Session session, string file)
    {
        if (Read(session, file) is not { } read)
            return ExitCodes.WrongUsage;
        if (!read.TryGetValue(out var pack))
            return ProblemsScreen.Show(session, file, read.Problems, null);
        session.Streams.Output.Write(pack.Explain(session.Culture));
        return ExitCodes.Well;
    }

    private static int Diff(Session session, string file, string other)
    {
        if (Read(session, file) is not { } before || Read(session, other) is not { } after)
            return ExitCodes.WrongUsage;
        foreach (var (name, read) in ((string, ReadResult<CampaignPack>)[])[(file, before), (other, after)])
        {
            if (!read.Success)
                return ProblemsScreen.Show(session, name, read.Problems, null);
        }

        var differences = PackDiff.Between(before.Value, after.Value, session.Plugins);
        if (session.IsJson)
            return JsonText.Write(session, new JsonObject { ["differences"] = JsonText.Array(differences, Json) });
        foreach (var difference in differences)
            session.Streams.Output.WriteLine(difference.ToString());
        session.Streams.Output.WriteLine(session.Say["pack.diff.count", Screen.Number(differences.Count)]);
        return ExitCodes.Well;
    }

    private static JsonObject Json(PackDifference difference) => new()
    {
        ["path"] = difference.Path,
        ["kind"] = difference.Kind.ToString(),
        ["before"] = difference.Before?.Place.ToString(),
        ["after"] = difference.After?.Place.ToString(),
        ["text"] = difference.ToString(),
    };

    private static ReadResult<CampaignPack>? Read(Session session, string file) =>
        file.Contains('@', StringComparison.Ordinal) || InputFile.Exists(session, file) ? PackReader.Read(file, session.Plugins) : null;
}
