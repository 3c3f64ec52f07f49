namespace FamilyOnline.Files;

/// <summary>Reads the list of candidates from CSV; docs/figure-files.md says what a file may look like.</summary>
/// <remarks>
/// The columns are <c>candidate</c> and, where wanted, <c>name</c>, <c>class</c> and <c>earlier-awards</c> (参评对象、名称、类别、往届获奖); any other is a grouping of its
/// name. The order of the lines is free. <see cref="Place.Column"/> of a problem is the number of the field on its line, counted from 1; 0 where the whole
/// line is meant. Where the header itself has an error, the lines below are not read.
/// </remarks>
public static class CandidateReader
{
    private static readonly CsvTable<CandidateList> Table = new(CandidateProblems.Csv, CandidateColumns.All, CandidateLines.Read);

    /// <summary>Reads a list of candidates.</summary>
    /// <param name="path">The path of a CSV file in UTF-8 or GB18030; comma, tab or semicolon.</param>
    /// <returns>The candidates, or every problem with line, field and remedy.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is missing.</exception>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public static ReadResult<CandidateList> Read(string path) => Table.Read(path);

    /// <summary>Reads a list of candidates from a stream, from its present position to its end; the stream stays open.</summary>
    /// <param name="stream">The bytes of a CSV file; they are held in memory while they are read.</param>
    /// <param name="file">The name to give in problems.</param>
    /// <returns>The candidates, or every problem with line, field and remedy.</returns>
    /// <exception cref="ArgumentException">A parameter is missing.</exception>
    /// <exception cref="IOException">The stream cannot be read, or holds more than 2 GB.</exception>
    public static ReadResult<CandidateList> Read(Stream stream, string file) => Table.Read(stream, file);

    /// <summary>Reads a list of candidates from a text.</summary>
    /// <param name="text">The text of a CSV file.</param>
    /// <param name="file">The name to give in problems; null for a text without a file.</param>
    /// <returns>The candidates, or every problem with line, field and remedy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is missing.</exception>
    public static ReadResult<CandidateList> Parse(string text, string? file = null) => Table.Parse(text, file);
}
