using FamilyOnline.Rollups;

namespace FamilyOnline.Files;

/// <summary>Reads what became of units from CSV (撤并变更读取), and adds it to a history.</summary>
/// <remarks>
/// The columns are <c>day</c>, <c>kind</c>, <c>from</c>, <c>to</c> and, where wanted, <c>share</c>, <c>metric</c> (日期、类型、变更前、变更后、份额、指标); others are left
/// alone. The kinds are <c>create</c>, <c>rename</c>, <c>move</c>, <c>split</c>, <c>merge</c>, <c>recode</c>, <c>abolish</c> (设立、更名、划转、拆分、合并、变更代码、撤销).
/// A line is one arrow: lines of a day that split the same unit are one change, and lines that merge into the same unit. A share is written 0.25, 1/4 or 25%; one that is left out is
/// not known. The order of the lines is free. <see cref="Place.Column"/> of a problem is the number of the field on its line, counted from 1; 0 where the whole line is meant.
/// </remarks>
public static class UnitChangeReader
{
    /// <summary>Reads a list of changes.</summary>
    /// <param name="path">The path of a CSV file in UTF-8 or GB18030; comma, tab or semicolon.</param>
    /// <param name="history">The history that they belong to.</param>
    /// <returns>The history with these changes as well, or every problem with line, field and remedy.</returns>
    /// <exception cref="ArgumentException">A parameter is missing.</exception>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public static ReadResult<UnitHistory> Read(string path, UnitHistory history) => Table(history).Read(path);

    /// <summary>Reads a list of changes from a stream, from its present position to its end; the stream stays open.</summary>
    /// <param name="stream">The bytes of a CSV file; they are held in memory while they are read.</param>
    /// <param name="file">The name to give in problems.</param>
    /// <param name="history">The history that they belong to.</param>
    /// <returns>The history with these changes as well, or every problem with line, field and remedy.</returns>
    /// <exception cref="ArgumentException">A parameter is missing.</exception>
    /// <exception cref="IOException">The stream cannot be read, or holds more than 2 GB.</exception>
    public static ReadResult<UnitHistory> Read(Stream stream, string file, UnitHistory history) => Table(history).Read(stream, file);

    /// <summary>Reads a list of changes from a text.</summary>
    /// <param name="text">The text of a CSV file.</param>
    /// <param name="history">The history that they belong to.</param>
    /// <param name="file">The name to give in problems; null for a text without a file.</param>
    /// <returns>The history with these changes as well, or every problem with line, field and remedy.</returns>
    /// <exception cref="ArgumentNullException">A parameter is missing.</exception>
    public static ReadResult<UnitHistory> Parse(string text, UnitHistory history, string? file = null) => Table(history).Parse(text, file);

    private static CsvTable<UnitHistory> Table(UnitHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return new(UnitChangeProblems.Csv, UnitChangeColumns.All, (row, problems) => Below(row, problems, history));
    }

    private static UnitHistory? Below(CsvRow row, ProblemList problems, UnitHistory history)
    {
        var changes = new UnitChangeLines(row).ReadAll().GroupBy(line => line.Key)
            .Select(lines => UnitChange.Of(lines.Key.Day, lines.Key.Kind, lines.Select(line => line.Share), new Place(null, lines.First().Line, 0)))
            .ToArray();
        Add(problems, changes.SelectMany(change => change.Problems));
        var read = UnitHistory.Of(history.Spans, history.Changes.Concat(changes.Where(change => change.Success).Select(change => change.Value)));
        Add(problems, read.Problems);
        return read.TryGetValue(out var longer) ? longer : null;
    }

    private static void Add(ProblemList problems, IEnumerable<Problem> found)
    {
        foreach (var problem in found)
            problems.Add(problem.Kind, problem.Place.Line, problem.Place.Column, problem.Arguments);
    }
}
