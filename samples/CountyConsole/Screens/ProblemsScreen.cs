using System.Text.Json.Nodes;
using FamilyOnline;

namespace CountyConsole.Screens;

/// <summary>What was found in a file: every problem with its place and what to do, or that all is well.</summary>
internal static class ProblemsScreen
{
    /// <summary>Shows the problems; returns what to tell the shell.</summary>
    /// <param name="session">The run.</param>
    /// <param name="file">The file that was read.</param>
    /// <param name="problems">All problems, warnings included.</param>
    /// <param name="well">What was read; null where errors kept the file from being taken.</param>
    public static int Show(Session session, string file, IReadOnlyList<Problem> problems, string? well)
    {
        if (session.IsJson)
            JsonText.Write(session, Json(session, file, problems, well is not null));
        else
            Print(session, problems, [well ?? session.Say["problems.refused", file, Screen.Number(new ReadFile(file, problems).Errors)]]);
        return well is null ? ExitCodes.ProblemsInData : ExitCodes.Well;
    }

    /// <summary>Shows the problems of several files, of which some were not taken, each of these with its own number of errors; returns what to tell the shell.</summary>
    public static int Refuse(Session session, IReadOnlyList<ReadFile> files)
    {
        Problem[] problems = [.. files.SelectMany(file => file.Problems)];
        ReadFile[] refused = [.. files.Where(file => file.Errors > 0)];
        if (session.IsJson)
            JsonText.Write(session, Json(session, refused[0].File, problems, false, refused));
        else
            Print(session, problems, refused.Select(file => session.Say["problems.refused", file.File, Screen.Number(file.Errors)]));
        return ExitCodes.ProblemsInData;
    }

    private static void Print(Session session, IReadOnlyList<Problem> problems, IEnumerable<string> last)
    {
        var (say, output) = (session.Say, session.Streams.Output);
        foreach (var problem in problems)
        {
            output.WriteLine($"{problem.Place} {say["severity." + problem.Severity]} {problem.Code}".TrimStart());
            output.WriteLine($"    {problem.Text(say.Culture)}");
            output.WriteLine($"    → {problem.Remedy(say.Culture)}");
        }

        foreach (var line in last)
            output.WriteLine(line);
    }

    private static JsonObject Json(Session session, string file, IReadOnlyList<Problem> problems, bool taken, IReadOnlyList<ReadFile> refused)
    {
        var json = Json(session, file, problems, taken);
        json["refused"] = JsonText.Array(refused, one => new JsonObject { ["file"] = one.File, ["errors"] = one.Errors });
        return json;
    }

    private static JsonObject Json(Session session, string file, IReadOnlyList<Problem> problems, bool taken) => new()
    {
        ["file"] = file,
        ["taken"] = taken,
        ["problems"] = JsonText.Array(problems, problem => new JsonObject
        {
            ["code"] = problem.Code,
            ["severity"] = problem.Severity.ToString(),
            ["file"] = problem.Place.File,
            ["line"] = problem.Place.Line,
            ["column"] = problem.Place.Column,
            ["text"] = problem.Text(session.Culture),
            ["remedy"] = problem.Remedy(session.Culture),
        }),
    };
}
