using System.CommandLine;
using System.Globalization;
using CountyConsole.Screens;
using FamilyOnline;
using FamilyOnline.Files;
using Spectre.Console;

namespace CountyConsole.Commands;

/// <summary><c>reports check FILE</c>: reads a clerk's file as the county would take it, and lists all its problems.</summary>
internal static class ReportsCommand
{
    /// <summary>From this size on, in bytes, reading shows its progress.</summary>
    private const long LargeFile = 4_000_000;

    public static Command Build(Phrases say, Func<ParseResult, Session> open)
    {
        Argument<string> file = new("FILE") { Description = say["reports.file"] };
        Command check = new("check", say["reports.check.description"]) { file };
        check.SetAction(parse => Check(open(parse), parse.GetValue(file)!));
        return new Command("reports", say["reports.description"]) { check };
    }

    private static int Check(Session session, string file)
    {
        if (!InputFile.Exists(session, file))
            return ExitCodes.WrongUsage;
        var read = Read(session, file);
        var well = read.TryGetValue(out var report) ? session.Say["reports.well", Screen.Number(report.Figures.Count)] : null;
        return ProblemsScreen.Show(session, file, read.Problems, well);
    }

    private static ReadResult<Report> Read(Session session, string file)
    {
        var reporting = session.County.Launched.Campaign.Reporting;
        using var stream = File.OpenRead(file);
        if (stream.Length < LargeFile || !session.Streams.IsTerminal)
            return ReportReader.Read(stream, file, reporting);
        return session.Screen.Status().Start(session.Say["reports.reading", Path.GetFileName(file), "0"], status =>
            ReportReader.Read(stream, file, reporting, new LinesRead(lines => status.Status(session.Say["reports.reading", Path.GetFileName(file), lines]))));
    }

    private sealed class LinesRead(Action<string> tell) : IProgress<long>
    {
        public void Report(long value) => tell(value.ToString("#,0", CultureInfo.InvariantCulture));
    }
}
