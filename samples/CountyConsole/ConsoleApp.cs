using System.CommandLine;
using System.Globalization;
using CountyConsole.Commands;
using FamilyOnline;
using FamilyOnline.Plugins;

namespace CountyConsole;

/// <summary>The console host: reads the command line, runs one command, tells the shell how it went.</summary>
internal sealed class ConsoleApp(PluginRegistry plugins)
{
    public int Run(string[] args, HostStreams streams)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CommonOptions.LanguageOf(args);
        try
        {
            return Run(args, streams, new Phrases(CultureInfo.CurrentUICulture));
        }
        catch (ReadFailedException refusal)
        {
            foreach (var problem in refusal.Problems)
                streams.Error.WriteLine(problem.ToString(CultureInfo.CurrentUICulture));
            return ExitCodes.ProblemsInData;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            streams.Error.WriteLine(new Phrases(CultureInfo.CurrentUICulture)["usage.unreadable", refusal.Message]);
            return ExitCodes.WrongUsage;
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private int Run(string[] args, HostStreams streams, Phrases say)
    {
        CommonOptions options = new(say);
        var parsed = Root(options, say, parse => new Session(parse, options, streams, plugins, say)).Parse(args);
        if (parsed.Errors.Count == 0)
            return parsed.Invoke(new InvocationConfiguration { Output = streams.Output, Error = streams.Error, EnableDefaultExceptionHandler = false });
        foreach (var error in parsed.Errors)
            streams.Error.WriteLine(error.Message);
        streams.Error.WriteLine(say["usage.help"]);
        return ExitCodes.WrongUsage;
    }

    private static RootCommand Root(CommonOptions options, Phrases say, Func<ParseResult, Session> open)
    {
        RootCommand root = new(say["app.description"]);
        foreach (var option in (Option[])[options.Language, options.AsOf, options.Json])
            root.Add(option);
        root.SetAction(parse => OpeningCommand.Run(open(parse)));
        foreach (var command in (Command[])[
            CampaignCommand.Build(say, open), TasksCommand.Build(say, open), UnitsCommand.Build(say, open), StatusCommand.Build(say, open), AllotCommand.Build(say, open),
            EvaluateCommand.Build(say, open), ExplainCommand.Build(say, open), ReportsCommand.Build(say, open), PackCommand.Build(say, open), RollupCommand.Build(say, open),
            ChecksCommand.Build(say, open), DutiesCommand.Build(say, open), EnvelopeCommand.Build(say, open)])
        {
            root.Add(command);
        }

        return root;
    }
}
