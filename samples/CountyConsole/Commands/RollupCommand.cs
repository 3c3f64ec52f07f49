using System.CommandLine;
using CountyConsole.Screens;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;

namespace CountyConsole.Commands;

/// <summary><c>rollup</c>: brings any figures together over any tree, by what each metric is.</summary>
internal static class RollupCommand
{
    public static Command Build(Phrases say, Func<ParseResult, Session> open)
    {
        RollupOptionSet options = new(say);
        Command command = new("rollup", say["rollup.description"]);
        options.AddTo(command);
        command.SetAction(parse => Run(open(parse), parse, options));
        return command;
    }

    private static int Run(Session session, ParseResult parse, RollupOptionSet options)
    {
        if (!FigureFiles.Exist(session, parse.GetValue(options.Tree), parse.GetValue(options.Metrics), parse.GetValue(options.Figures)))
            return ExitCodes.WrongUsage;
        FigureFiles files = new(session);
        if (files.Read(parse, options) is not var (units, answers))
            return files.Refuse();
        files.Warn();
        return Roll(session, parse, options, units, answers);
    }

    private static int Roll(Session session, ParseResult parse, RollupOptionSet options, UnitHistory units, FigureTable answers)
    {
        if (FigureFiles.Unknown(session, parse.GetValue(options.Size), answers.Metrics.All.Select(metric => metric.Id))
            || FigureFiles.TreeOf(session, parse, options, units, answers) is not { } tree
            || FigureFiles.Unknown(session, parse.GetValue(options.Unit), tree.All.Select(unit => unit.Id)))
            return ExitCodes.WrongUsage;
        var rollup = Rollup.Of(answers, tree, new() { KnownAt = parse.GetValue(options.KnownAt), SizeMetric = parse.GetValue(options.Size) });
        var asked = RollupQuestions.Of(rollup, answers, parse.GetValue(options.Unit), parse.GetValue(options.Period));
        if (session.IsJson)
            return JsonText.Write(session, RollupJson.Of(rollup, parse.GetValue(options.KnownAt), asked));
        RollupScreen.Show(session, rollup, asked);
        return ExitCodes.Well;
    }
}
