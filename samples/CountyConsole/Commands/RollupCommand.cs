using System.CommandLine;
using CountyConsole.Screens;
using FamilyOnline.Files;
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
        var (tree, metrics, figures) = (parse.GetValue(options.Tree)!, parse.GetValue(options.Metrics)!, parse.GetValue(options.Figures)!);
        string[] files = PackReader.Shipped.Contains(metrics, StringComparer.Ordinal) ? [tree, figures] : [tree, metrics, figures];
        if (Array.FindAll(files, file => !InputFile.Exists(session, file)).Length > 0)
            return ExitCodes.WrongUsage;
        var (history, catalogue) = (UnitHistoryReader.Read(tree), MetricFileReader.Read(metrics, session.Plugins));
        if (!history.TryGetValue(out var units) || !catalogue.TryGetValue(out var measured))
            return ProblemsScreen.Show(session, history.Success ? metrics : tree, [.. history.Problems, .. catalogue.Problems], null);
        var table = FigureTableReader.Read(figures, measured);
        if (!table.TryGetValue(out var answers))
            return ProblemsScreen.Show(session, figures, [.. history.Problems, .. catalogue.Problems, .. table.Problems], null);
        foreach (var warning in history.Problems.Concat(catalogue.Problems).Concat(table.Problems))
            session.Streams.Error.WriteLine(warning.ToString(session.Culture));
        return Roll(session, parse, options, units, answers);
    }

    private static int Roll(Session session, ParseResult parse, RollupOptionSet options, UnitHistory units, FigureTable answers)
    {
        var periods = answers.Rows.Select(row => row.Period).Distinct().Order().ToArray();
        var day = parse.GetValue(options.TreeDate) ?? (periods.Length > 0 ? periods[^1].Last : session.AsOf);
        if (Unknown(session, parse.GetValue(options.Size), answers.Metrics.All.Select(metric => metric.Id))
            || Unknown(session, parse.GetValue(options.Hierarchy), units.Hierarchies))
            return ExitCodes.WrongUsage;
        var rollup = Rollup.Of(answers, units.At(day, parse.GetValue(options.Hierarchy) ?? UnitHistory.Administrative), new() { KnownAt = parse.GetValue(options.KnownAt), SizeMetric = parse.GetValue(options.Size) });
        if (Unknown(session, parse.GetValue(options.Unit), rollup.Tree.All.Select(unit => unit.Id)))
            return ExitCodes.WrongUsage;
        var asked = RollupQuestions.Of(rollup, answers, parse.GetValue(options.Unit), parse.GetValue(options.Period));
        if (session.IsJson)
            return JsonText.Write(session, RollupJson.Of(rollup, parse.GetValue(options.KnownAt), asked));
        RollupScreen.Show(session, rollup, asked);
        return ExitCodes.Well;
    }

    private static bool Unknown(Session session, string? asked, IEnumerable<string> known)
    {
        string[] all = [.. known];
        if (asked is null || all.Contains(asked, StringComparer.Ordinal))
            return false;
        session.Streams.Error.WriteLine(session.Say["usage.unknown", asked, string.Join(session.Say.Comma, all.Take(20))]);
        return true;
    }
}
