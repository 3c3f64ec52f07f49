using System.CommandLine;
using CountyConsole.Screens;
using FamilyOnline.Duties;
using FamilyOnline.Files;
using FamilyOnline.Packs;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;

namespace CountyConsole.Commands;

/// <summary><c>duties</c>: which reports of a pack's forms the units of a tree owe, and what came of them.</summary>
internal static class DutiesCommand
{
    public static Command Build(Phrases say, Func<ParseResult, Session> open)
    {
        RollupOptionSet options = new(say);
        Option<string> pack = new("--pack") { Description = say["duties.pack"], HelpName = "PACK.yaml", Required = true };
        Option<string?> excuses = new("--excuses") { Description = say["duties.excuses"], HelpName = "EXCUSES.csv" };
        Command command = new("duties", say["duties.description"]);
        foreach (var option in (Option[])[options.Tree, pack, options.Figures, excuses, options.Period, options.Hierarchy])
            command.Add(option);
        command.SetAction(parse => Run(open(parse), parse, options, parse.GetValue(pack)!, parse.GetValue(excuses)));
        return command;
    }

    private static int Run(Session session, ParseResult parse, RollupOptionSet options, string pack, string? excuses)
    {
        var (tree, figures) = (parse.GetValue(options.Tree)!, parse.GetValue(options.Figures)!);
        if (!FigureFiles.Exist(session, tree, pack, figures, excuses))
            return ExitCodes.WrongUsage;
        FigureFiles files = new(session);
        var (units, rules) = (files.Take(tree, UnitHistoryReader.Read(tree)), files.Take(pack, PackReader.Read(pack, session.Plugins)));
        if (units is null || rules is null)
            return files.Refuse();
        var duties = Duty.AllOf(rules.Plan);
        var answers = files.Take(figures, FigureTableReader.Read(figures, new MetricCatalogue(rules.Metrics, rules.Checks)));
        IReadOnlyList<Excuse>? excused = excuses is null ? [] : files.Take(excuses, ExcuseReader.Read(excuses, units, duties));
        if (answers is null || excused is null)
            return files.Refuse();
        files.Warn();
        if (FigureFiles.Unknown(session, parse.GetValue(options.Hierarchy), units.Hierarchies))
            return ExitCodes.WrongUsage;
        var hierarchy = parse.GetValue(options.Hierarchy) ?? UnitHistory.Administrative;
        DutyQuestion asked = new(session, answers, parse.GetValue(options.Period));
        return Judge(session, rules, new DutyBook(duties, units, excused, hierarchy), asked, units.At(asked.Day, hierarchy));
    }

    private static int Judge(Session session, CampaignPack pack, DutyBook book, DutyQuestion asked, UnitTree tree)
    {
        if (book.Duties.Count == 0)
        {
            session.Streams.Error.WriteLine(session.Say["duties.none", pack.ToString()]);
            return ExitCodes.WrongUsage;
        }

        DutyAnswers answers = new(book.Judge(asked.Answers, asked.KnownAt), asked, tree);
        if (session.IsJson)
            return JsonText.Write(session, DutiesJson.Of(answers));
        DutiesScreen.Show(session, answers);
        return ExitCodes.Well;
    }
}
