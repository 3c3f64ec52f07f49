using System.CommandLine;
using CountyConsole.Screens;
using FamilyOnline;
using FamilyOnline.Allotments;
using FamilyOnline.Files;

namespace CountyConsole.Commands;

/// <summary><c>allot</c>: splits the 3,000 households over the townships, as the plan says or as asked; or checks a table that the county made itself.</summary>
internal static class AllotCommand
{
    public static Command Build(Phrases say, Func<ParseResult, Session> open)
    {
        AllotOptions options = new(say);
        Command command = new("allot", say["allot.description"]);
        foreach (var option in options.All)
            command.Add(option);
        command.SetAction(parse => Run(open(parse), parse, options));
        return command;
    }

    private static int Run(Session session, ParseResult parse, AllotOptions options)
    {
        HouseholdAllotment plan = new(session.County);
        var key = parse.GetValue(options.Method) ?? plan.Split.Method;
        if (!session.Plugins.TryGetApportionment(key, out var method))
            return Unknown(session, key, session.Plugins.Apportionments);
        var total = parse.GetValue(options.Total) ?? (long)plan.Target.Goal.ToDecimal();
        AllotmentOptions bounds = new() { Floor = parse.GetValue(options.Floor) ?? plan.Split.Floor, Cap = parse.GetValue(options.Cap) ?? plan.Split.Cap, Base = plan.Split.Base };
        if (total is < 0 or > ApportionmentDemand.MaxTotal || bounds.Floor < 0 || bounds.Cap < 0)
            return Unknown(session, FormattableString.Invariant($"{total} / {bounds.Floor} / {bounds.Cap}"), [FormattableString.Invariant($"0 – {ApportionmentDemand.MaxTotal}")]);
        if (parse.GetValue(options.Table) is { } table)
            return InputFile.Exists(session, table) ? Show(session, table, AllotmentReader.ReadShares(table, total, plan.Townships, bounds)) : ExitCodes.WrongUsage;
        var asked = parse.GetValue(options.Weights) ?? plan.Split.By;
        return Units(session, plan, asked) is not { } units ? ExitCodes.WrongUsage : Show(session, asked, Split(total, units, method, bounds));
    }

    private static ReadResult<Allotment> Split(long total, ReadResult<IReadOnlyList<AllotmentUnit>> units, IApportionmentMethod method, AllotmentOptions bounds)
    {
        if (!units.TryGetValue(out var weighed))
            return new(null, units.Problems);
        var problems = Allotment.Check(total, weighed, bounds);
        return new(problems.Count > 0 ? null : Allotment.Of(total, weighed, method, bounds), problems);
    }

    /// <summary>Weights from a file, or from a metric by its id or name; null with a message where it is neither.</summary>
    private static ReadResult<IReadOnlyList<AllotmentUnit>>? Units(Session session, HouseholdAllotment plan, string asked)
    {
        if (File.Exists(asked))
            return AllotmentReader.ReadWeights(asked, plan.Townships);
        var metrics = session.County.Launched.Campaign.Metrics;
        if (metrics.FirstOrDefault(metric => metric.Id == asked || metric.Title.Chinese == asked || metric.Aliases.Contains(asked)) is not { } metric)
        {
            Unknown(session, asked, metrics.Where(metric => metric.Kind is MetricKind.Stock or MetricKind.Cumulative).Select(metric => metric.Id));
            return null;
        }

        return plan.WeighedBy(metric);
    }

    private static int Show(Session session, string source, ReadResult<Allotment> read)
    {
        if (!read.TryGetValue(out var allotment))
            return ProblemsScreen.Show(session, source, read.Problems, null);
        if (session.IsJson)
            return JsonText.Write(session, AllotmentJson.Of(session, allotment));
        Screen.Head(session, withDay: false);
        AllotmentScreen.Show(session, allotment);
        return ExitCodes.Well;
    }

    private static int Unknown(Session session, string word, IEnumerable<string> known)
    {
        session.Streams.Error.WriteLine(session.Say["usage.unknown", word, string.Join(session.Say.Comma, known)]);
        return ExitCodes.WrongUsage;
    }
}
