using System.CommandLine;
using CountyConsole.Screens;
using FamilyOnline;
using FamilyOnline.Files;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;

namespace CountyConsole.Commands;

/// <summary>The files of a command on figures of any units, as far as they were read, and what was found in them.</summary>
internal sealed class FigureFiles(Session session)
{
    private readonly List<ReadFile> _read = [];

    /// <summary>Tells whether all files are there, and says which are not; the name of a pack that ships is no file.</summary>
    public static bool Exist(Session session, params IEnumerable<string?> files)
    {
        string[] named = [.. files.OfType<string>().Except(PackReader.Shipped, StringComparer.Ordinal)];
        return Array.FindAll(named, file => !InputFile.Exists(session, file)).Length == 0;
    }

    /// <summary>Takes what was read of a file; null where it was refused.</summary>
    public T? Take<T>(string file, ReadResult<T> read)
        where T : class
    {
        _read.Add(new(file, read.Problems));
        return read.TryGetValue(out var value) ? value : null;
    }

    /// <summary>Shows the problems of all files that were read.</summary>
    public int Refuse() => ProblemsScreen.Refuse(session, _read);

    /// <summary>Tells the warnings of files that were all taken.</summary>
    public void Warn()
    {
        foreach (var warning in _read.SelectMany(file => file.Problems))
            session.Streams.Error.WriteLine(warning.ToString(session.Culture));
    }

    /// <summary>Reads a tree, metrics and figures; null where one of them was refused.</summary>
    public (UnitHistory Units, FigureTable Answers)? Read(ParseResult parse, RollupOptionSet options)
    {
        var (tree, metrics, figures) = (parse.GetValue(options.Tree)!, parse.GetValue(options.Metrics)!, parse.GetValue(options.Figures)!);
        var (units, measured) = (Take(tree, UnitHistoryReader.Read(tree)), Take(metrics, MetricFileReader.Read(metrics, session.Plugins)));
        if (units is null || measured is null)
            return null;
        return Take(figures, FigureTableReader.Read(figures, measured)) is { } answers ? (units, answers) : null;
    }

    /// <summary>Gives the tree of the day and hierarchy that were asked for, of the newest period's last day where none was; null where there is no such hierarchy.</summary>
    public static UnitTree? TreeOf(Session session, ParseResult parse, RollupOptionSet options, UnitHistory units, FigureTable answers)
    {
        if (Unknown(session, parse.GetValue(options.Hierarchy), units.Hierarchies))
            return null;
        var periods = answers.Rows.Select(row => row.Period).Distinct().Order().ToArray();
        var day = parse.GetValue(options.TreeDate) ?? (periods.Length > 0 ? periods[^1].Last : session.AsOf);
        return units.At(day, parse.GetValue(options.Hierarchy) ?? UnitHistory.Administrative);
    }

    /// <summary>Says that what was asked for is not there, and what is.</summary>
    public static bool Unknown(Session session, string? asked, IEnumerable<string> known)
    {
        string[] all = [.. known];
        if (asked is null || all.Contains(asked, StringComparer.Ordinal))
            return false;
        session.Streams.Error.WriteLine(session.Say["usage.unknown", asked, string.Join(session.Say.Comma, all.Take(20))]);
        return true;
    }
}
