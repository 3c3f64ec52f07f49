namespace FamilyOnline.Files;

/// <summary>Reads a tree of divisions from a CSV of codes and names, so that a user needs no list of ours.</summary>
/// <remarks>
/// The columns are <c>code</c>, <c>name</c> and, where the digits do not tell it, <c>parent</c> (代码、名称、上级代码); others are left alone. The order of
/// the lines is free. <see cref="Place.Column"/> of a problem is the number of the field on its line, counted from 1; 0 where the whole line is meant.
/// Where the header itself has an error, the lines below are not read.
/// </remarks>
public static class DivisionReader
{
    private static readonly CsvTable<DivisionTree> Table = new(DivisionProblems.Csv, DivisionColumns.All, Below);

    /// <summary>Reads a list of divisions.</summary>
    /// <param name="path">The path of a CSV file in UTF-8 or GB18030; comma, tab or semicolon.</param>
    /// <returns>The tree, or every problem with line, field and remedy.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is missing.</exception>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public static ReadResult<DivisionTree> Read(string path) => Table.Read(path);

    /// <summary>Reads a list of divisions from a stream, from its present position to its end; the stream stays open.</summary>
    /// <param name="stream">The bytes of a CSV file, such as those of a decompressing stream; they are held in memory while they are read.</param>
    /// <param name="file">The name to give in problems.</param>
    /// <returns>The tree, or every problem with line, field and remedy.</returns>
    /// <exception cref="ArgumentException">A parameter is missing.</exception>
    /// <exception cref="IOException">The stream cannot be read, or holds more than 2 GB.</exception>
    public static ReadResult<DivisionTree> Read(Stream stream, string file) => Table.Read(stream, file);

    /// <summary>Reads a list of divisions from a text.</summary>
    /// <param name="text">The text of a CSV file.</param>
    /// <param name="file">The name to give in problems; null for a text without a file.</param>
    /// <returns>The tree, or every problem with line, field and remedy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is missing.</exception>
    public static ReadResult<DivisionTree> Parse(string text, string? file = null) => Table.Parse(text, file);

    private static DivisionTree? Below(CsvRow row, ProblemList problems)
    {
        var divisions = new DivisionLines(row).ReadAll();
        new DivisionParents(divisions, row.Header, problems).Check();
        return problems.HasErrors ? null : new(divisions.Select(line => line.Division));
    }
}
