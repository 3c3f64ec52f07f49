using System.CommandLine;
using CountyConsole.Screens;
using FamilyOnline.Files;

namespace CountyConsole.Commands;

/// <summary><c>pack check FILE</c>: reads a pack and lists all its problems. <c>pack schema</c>: prints the JSON Schema that editors complete packs from.</summary>
internal static class PackCommand
{
    public static Command Build(Phrases say, Func<ParseResult, Session> open)
    {
        Argument<string> file = new("FILE") { Description = say["pack.file"] };
        Command check = new("check", say["pack.check.description"]) { file };
        check.SetAction(parse => Check(open(parse), parse.GetValue(file)!));
        Command schema = new("schema", say["pack.schema.description"]);
        schema.SetAction(parse => Schema(open(parse)));
        return new Command("pack", say["pack.description"]) { check, schema };
    }

    private static int Schema(Session session)
    {
        session.Streams.Output.Write(PackSchema.Write(session.Plugins));
        return ExitCodes.Well;
    }

    private static int Check(Session session, string file)
    {
        if (!file.Contains('@', StringComparison.Ordinal) && !InputFile.Exists(session, file))
            return ExitCodes.WrongUsage;
        var read = PackReader.Read(file, session.Plugins);
        var well = read.TryGetValue(out var pack) ? session.Say["pack.well", pack.ToString(), Screen.Number(pack.Plan.Targets.Count), Screen.Number(pack.Schemes.Count)] : null;
        return ProblemsScreen.Show(session, file, read.Problems, well);
    }
}
