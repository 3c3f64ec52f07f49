namespace FamilyOnline.Files;

/// <summary>Reads marks and entries of registers from CSV; docs/figure-files.md says what a file may look like.</summary>
/// <remarks>
/// A line with a date, fact, kind, evidence, credit, waiver or judged points is an entry of a register, and so is one with a reason and neither value, period nor source;
/// any other is a mark, which may have a reason. A figure of one candidate has marks or entries, not both. A file is taken whole or not at all.
/// Every problem has its line and, as <see cref="Place.Column"/>, the number of the field on that line, counted from 1 (0 where the whole line is meant).
/// Where the header itself has an error, the lines below are not read. The first 1000 errors and the first 1000 warnings are listed, and the rest counted.
/// </remarks>
public static class MarkReader
{
    private static readonly CsvTable<Marks> Table = new(MarkProblems.Csv, MarkColumns.All, MarkLines.Read);

    /// <summary>Reads a file of marks.</summary>
    /// <param name="path">The path of a CSV file in UTF-8 or GB18030; comma, tab or semicolon.</param>
    /// <returns>The marks and entries, or every problem with line, field and remedy.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is missing.</exception>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public static ReadResult<Marks> Read(string path) => Table.Read(path);

    /// <summary>Reads marks from a stream, from its present position to its end; the stream stays open.</summary>
    /// <param name="stream">The bytes of a CSV file; they are held in memory while they are read.</param>
    /// <param name="file">The name to give in problems.</param>
    /// <returns>The marks and entries, or every problem with line, field and remedy.</returns>
    /// <exception cref="ArgumentException">A parameter is missing.</exception>
    /// <exception cref="IOException">The stream cannot be read, or holds more than 2 GB.</exception>
    public static ReadResult<Marks> Read(Stream stream, string file) => Table.Read(stream, file);

    /// <summary>Reads marks from a text.</summary>
    /// <param name="text">The text of a CSV file.</param>
    /// <param name="file">The name to give in problems; null for a text without a file.</param>
    /// <returns>The marks and entries, or every problem with line, field and remedy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is missing.</exception>
    public static ReadResult<Marks> Parse(string text, string? file = null) => Table.Parse(text, file);
}
