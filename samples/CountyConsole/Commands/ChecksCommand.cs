using System.CommandLine;
using CountyConsole.Screens;
using FamilyOnline.Checks;
using FamilyOnline.Files;
using FamilyOnline.Rollups;

namespace CountyConsole.Commands;

/// <summary><c>checks</c>: what is doubtful among any figures over any tree, what was confirmed, what could not be judged.</summary>
internal static class ChecksCommand
{
    public static Command Build(Phrases say, Func<ParseResult, Session> open)
    {
        RollupOptionSet options = new(say);
        Option<string?> checks = new("--checks", "--pack") { Description = say["checks.checks"], HelpName = "PACK.yaml" };
        Option<string?> confirmed = new("--confirmed") { Description = say["checks.confirmed"], HelpName = "CONFIRMED.csv" };
        Command command = new("checks", say["checks.description"]);
        foreach (var option in (Option[])[options.Tree, options.Metrics, options.Figures, checks, confirmed, options.TreeDate, options.KnownAt, options.Period, options.Hierarchy])
            command.Add(option);
        command.SetAction(parse => Run(open(parse), parse, options, parse.GetValue(checks), parse.GetValue(confirmed)));
        return command;
    }

    private static int Run(Session session, ParseResult parse, RollupOptionSet options, string? checks, string? confirmed)
    {
        if (!FigureFiles.Exist(session, parse.GetValue(options.Tree), parse.GetValue(options.Metrics), parse.GetValue(options.Figures), checks, confirmed))
            return ExitCodes.WrongUsage;
        FigureFiles files = new(session);
        var read = files.Read(parse, options);
        var rules = read is not var (_, answered) ? null : checks is null ? answered.Metrics : files.Take(checks, MetricFileReader.ReadChecks(checks, answered.Metrics, session.Plugins));
        IReadOnlyList<FindingConfirmation>? given = confirmed is null ? [] : files.Take(confirmed, ConfirmationReader.Read(confirmed));
        if (read is not var (units, answers) || rules is null || given is null)
            return files.Refuse();
        files.Warn();
        if (FigureFiles.TreeOf(session, parse, options, units, answers) is not { } tree)
            return ExitCodes.WrongUsage;
        var report = FigureChecks.Over(Rollup.Of(answers, tree, new() { KnownAt = parse.GetValue(options.KnownAt) }), rules.Checks, given, parse.GetValue(options.Period));
        if (session.IsJson)
            return JsonText.Write(session, ChecksJson.Of(tree, parse.GetValue(options.KnownAt), report));
        ChecksScreen.Show(session, tree, report);
        return ExitCodes.Well;
    }
}
