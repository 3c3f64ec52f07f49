using FamilyOnline.Rollups;

namespace FamilyOnline.Files;

/// <summary>Reads who lay under whom on which days from CSV (区划沿革读取): a line for each unit and time during which nothing about it changed.</summary>
/// <remarks>
/// The columns are <c>id</c>, <c>name</c> and, where wanted, <c>parent</c>, <c>level</c>, <c>from</c>, <c>to</c>, <c>hierarchy</c>
/// (代码、名称、上级、层级、自、至、体系); others are left alone. <c>from</c> is the first day; <c>to</c> is the first day on which it is no longer so, that is, the
/// day of the change; empty means open. An empty parent is none. Without a column of parents a division code lies under the nearest code that its digits begin
/// with. The order of the lines is free. <see cref="Place.Column"/> of a problem is the number of the field on its line, counted from 1; 0 where the whole line is meant.
/// </remarks>
public static class UnitHistoryReader
{
    private static readonly CsvTable<UnitHistory> Table = new(UnitProblems.Csv, UnitColumns.All, Below);

    /// <summary>Reads a history of units.</summary>
    /// <param name="path">The path of a CSV file in UTF-8 or GB18030; comma, tab or semicolon.</param>
    /// <returns>The history, without changes, or every problem with line, field and remedy.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is missing.</exception>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public static ReadResult<UnitHistory> Read(string path) => Table.Read(path);

    /// <summary>Reads a history of units from a stream, from its present position to its end; the stream stays open.</summary>
    /// <param name="stream">The bytes of a CSV file; they are held in memory while they are read.</param>
    /// <param name="file">The name to give in problems.</param>
    /// <returns>The history, without changes, or every problem with line, field and remedy.</returns>
    /// <exception cref="ArgumentException">A parameter is missing.</exception>
    /// <exception cref="IOException">The stream cannot be read, or holds more than 2 GB.</exception>
    public static ReadResult<UnitHistory> Read(Stream stream, string file) => Table.Read(stream, file);

    /// <summary>Reads a history of units from a text.</summary>
    /// <param name="text">The text of a CSV file.</param>
    /// <param name="file">The name to give in problems; null for a text without a file.</param>
    /// <returns>The history, without changes, or every problem with line, field and remedy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is missing.</exception>
    public static ReadResult<UnitHistory> Parse(string text, string? file = null) => Table.Parse(text, file);

    private static UnitHistory? Below(CsvRow row, ProblemList problems)
    {
        UnitLines lines = new(row);
        var spans = lines.ReadAll();
        var read = UnitHistory.Of(row.Header[UnitColumns.Parent] < 0 ? new UnitParents(spans).Filled() : spans);
        foreach (var problem in read.Problems.Where(problem => !problem.Arguments.Skip(1).Any(lines.Refused.Contains)))
            problems.Add(problem.Kind, problem.Place.Line, problem.Place.Column, problem.Arguments);
        return read.TryGetValue(out var history) ? history : null;
    }
}
