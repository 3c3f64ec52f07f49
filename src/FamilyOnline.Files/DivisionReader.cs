namespace FamilyOnline.Files;

/// <summary>Reads a tree of divisions from a CSV of codes and names, so that a user needs no list of ours.</summary>
/// <remarks>
/// The columns are <c>code</c>, <c>name</c> and, where the digits do not tell it, <c>parent</c> (代码、名称、上级代码); others are left alone. The order of
/// the lines is free. <see cref="Place.Column"/> of a problem is the number of the field on its line, counted from 1; 0 where the whole line is meant.
/// Where the header itself has an error, the lines below are not read.
/// </remarks>
public static class DivisionReader
{
    /// <summary>Reads a list of divisions.</summary>
    /// <param name="path">The path of a CSV file in UTF-8 or GB18030; comma, tab or semicolon.</param>
    /// <returns>The tree, or every problem with line, field and remedy.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is missing.</exception>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public static ReadResult<DivisionTree> Read(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (!File.Exists(path))
            return new(null, [DivisionProblems.Csv.NotFound.At(new Place(path, 0, 0), path)]);
        return Read(File.ReadAllBytes(path), path);
    }

    /// <summary>Reads a list of divisions from a stream, from its present position to its end; the stream stays open.</summary>
    /// <param name="stream">The bytes of a CSV file, such as those of a decompressing stream; they are held in memory while they are read.</param>
    /// <param name="file">The name to give in problems.</param>
    /// <returns>The tree, or every problem with line, field and remedy.</returns>
    /// <exception cref="ArgumentException">A parameter is missing.</exception>
    /// <exception cref="IOException">The stream cannot be read, or holds more than 2 GB.</exception>
    public static ReadResult<DivisionTree> Read(Stream stream, string file)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        return Read(TextBytes.ReadAll(stream), file);
    }

    /// <summary>Reads a list of divisions from a text.</summary>
    /// <param name="text">The text of a CSV file.</param>
    /// <param name="file">The name to give in problems; null for a text without a file.</param>
    /// <returns>The tree, or every problem with line, field and remedy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is missing.</exception>
    public static ReadResult<DivisionTree> Parse(string text, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(() => new StringReader(text), file);
    }

    private static ReadResult<DivisionTree> Read(byte[] bytes, string file) => TextBytes.Of(bytes) is { } text
        ? Read(text.Open, file)
        : new(null, [DivisionProblems.Csv.NotText.At(new Place(file, 0, 0))]);

    private static ReadResult<DivisionTree> Read(Func<TextReader> open, string? file)
    {
        ProblemList problems = new(DivisionProblems.Csv, file);
        using CsvLines lines = new(open);
        if (!lines.Next())
        {
            problems.Add(DivisionProblems.Csv.Empty, 0, 0, "code,name");
            return new(null, problems.All);
        }

        var header = CsvHeader.Read(lines.Record, lines.Line, DivisionColumns.All, DivisionProblems.Csv, problems);
        return problems.HasErrors ? new(null, problems.All) : Below(lines, header, problems);
    }

    private static ReadResult<DivisionTree> Below(CsvLines lines, CsvHeader header, ProblemList problems)
    {
        var divisions = new DivisionLines(lines, header, problems).ReadAll();
        new DivisionParents(divisions, header, problems).Check();
        return new(problems.HasErrors ? null : new DivisionTree(divisions.Select(line => line.Division)), problems.All);
    }
}
