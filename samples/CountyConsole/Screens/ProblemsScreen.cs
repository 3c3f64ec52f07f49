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
            Print(session, file, problems, well);
        return well is null ? ExitCodes.ProblemsInData : ExitCodes.Well;
    }

    private static void Print(Session session, string file, IReadOnlyList<Problem> problems, string? well)
    {
        var (say, output) = (session.Say, session.Streams.Output);
        foreach (var problem in problems)
        {
            output.WriteLine($"{problem.Place} {say["severity." + problem.Severity]} {problem.Code}".TrimStart());
            output.WriteLine($"    {problem.Text(say.Culture)}");
            output.WriteLine($"    → {problem.Remedy(say.Culture)}");
        }

        var errors = problems.Count(problem => problem.Severity == Severity.Error);
        output.WriteLine(well ?? say["problems.refused", file, Screen.Number(errors)]);
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
