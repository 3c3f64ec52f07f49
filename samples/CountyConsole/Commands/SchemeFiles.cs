using System.CommandLine;
using CountyConsole.Screens;
using FamilyOnline;
using FamilyOnline.Files;
using FamilyOnline.Packs;
using FamilyOnline.Schemes;
using FamilyOnline.Selections;
using NodaTime;

namespace CountyConsole.Commands;

/// <summary>Reads a scheme, figures and candidates from the files that the user named, and runs the scheme; every problem of every file is shown.</summary>
internal static class SchemeFiles
{
    /// <summary>Runs the scheme; gives what to tell the shell where a file kept it from being run.</summary>
    public static (AskedRun? Run, int ExitCode) Run(Session session, ParseResult parse, SchemeOptions options)
    {
        string[] files = [parse.GetValue(options.Pack)!, .. parse.GetValue(options.Figures)!, .. parse.GetValue(options.Candidates) is { } given ? [given] : Array.Empty<string>()];
        if (files.Where(file => !IsShipped(file) && !InputFile.Exists(session, file)).ToList().Count > 0)
            return (null, ExitCodes.WrongUsage);
        var schemes = SchemeFileReader.Read(files[0], session.Plugins);
        List<ReadResult<Marks>> read = [.. parse.GetValue(options.Figures)!.Select(MarkReader.Read)];
        var marks = Together(read);
        var candidates = parse.GetValue(options.Candidates) is { } who ? CandidateReader.Read(who) : new(CandidateList.Of(marks.TryGetValue(out var stated) ? stated : new Marks([])), []);
        ReadFile[] found = [.. files.Zip([schemes.Problems, .. read.Select(one => one.Problems), candidates.Problems], (file, problems) => new ReadFile(file, problems))];
        if (!schemes.TryGetValue(out var book) || !marks.TryGetValue(out var all) || !candidates.TryGetValue(out var list))
            return (null, ProblemsScreen.Refuse(session, found));
        Problem[] warnings = [.. found.SelectMany(file => file.Problems)];
        Warn(session, warnings);
        if (Scheme(session, book, parse.GetValue(options.Scheme)) is not { } scheme)
            return (null, ExitCodes.WrongUsage);
        var (run, exitCode) = Run(session, scheme, all, list, parse, options);
        return (run is null ? null : run with { Warnings = warnings }, exitCode);
    }

    private static bool IsShipped(string file) => PackReader.Shipped.Contains(file, StringComparer.Ordinal);

    private static ReadResult<Marks> Together(List<ReadResult<Marks>> read)
    {
        Problem[] problems = [.. read.SelectMany(one => one.Problems)];
        if (read.Exists(one => !one.Success))
            return new(null, problems);
        return new(read.Count == 1 ? read[0].Value : new Marks(read.SelectMany(one => one.Value.All), read.SelectMany(one => one.Value.Occurrences)), problems);
    }

    private static void Warn(Session session, IEnumerable<Problem> warnings)
    {
        foreach (var warning in warnings)
            session.Streams.Error.WriteLine(warning.ToString(session.Culture));
    }

    private static Scheme? Scheme(Session session, SchemeBook book, string? asked)
    {
        if (asked is null && book.Count == 1)
            return book[0];
        if (book.FirstOrDefault(scheme => scheme.Id == asked) is { } found)
            return found;
        var known = string.Join(session.Say.Comma, book.Select(scheme => scheme.Id));
        session.Streams.Error.WriteLine(asked is null ? session.Say["usage.scheme-missing", known] : session.Say["usage.unknown", asked, known]);
        return null;
    }

    private static (AskedRun? Run, int ExitCode) Run(Session session, Scheme scheme, Marks marks, CandidateList candidates, ParseResult parse, SchemeOptions options)
    {
        if (candidates.Candidates.Count == 0)
        {
            session.Streams.Error.WriteLine(session.Say["usage.nobody"]);
            return (null, ExitCodes.WrongUsage);
        }

        if (Unlisted.In(marks, candidates.Candidates) is { Count: > 0 } others)
            session.Streams.Error.WriteLine(session.Say["figures.unlisted", string.Join(session.Say.Comma, others)]);
        var known = session.AskedDay ?? LastDay(marks);
        if (known is null && candidates.EarlierAwards.Any(award => award.From is not null))
        {
            session.Streams.Error.WriteLine(session.Say["usage.no-day"]);
            return (null, ExitCodes.WrongUsage);
        }

        SelectionOptions input = new()
        {
            Round = parse.GetValue(options.Round) ?? 1,
            EarlierAwards = candidates.EarlierAwards,
            Decided = [.. (parse.GetValue(options.Decided) ?? []).SelectMany(ids => ids.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
        };
        var run = Selector.Run(scheme, candidates.Candidates, new Figures(known ?? AnyDay, [], marks: marks), input);
        return (new(run, known, []), ExitCodes.Well);
    }

    /// <summary>The day of figures that speak of none: no rule can tell one day from another then.</summary>
    private static readonly LocalDate AnyDay = new(2000, 1, 1);

    /// <summary>The last day that the figures speak of; null where they speak of none.</summary>
    private static LocalDate? LastDay(Marks marks)
    {
        List<LocalDate> days =
        [
            .. marks.All.Where(mark => mark.Period.IsSpecified).Select(mark => mark.Period.Last),
            .. marks.All.Select(mark => mark.Value.Day).OfType<LocalDate>(),
            .. marks.Occurrences.SelectMany(entry => new[] { entry.Date, entry.ReportedOn }).OfType<LocalDate>(),
        ];
        return days.Count > 0 ? days.Max() : null;
    }
}
