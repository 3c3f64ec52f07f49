namespace FamilyOnline.Files;

/// <summary>A kind of table: reads one from a path, a stream or a text, and hands over what stands below its header.</summary>
/// <param name="kinds">The problems that any such table may have.</param>
/// <param name="columns">Its columns.</param>
/// <param name="below">Reads the lines below a header without errors; null where problems keep it from a value.</param>
internal sealed class CsvTable<T>(CsvKinds kinds, IReadOnlyList<CsvColumn> columns, Func<CsvRow, ProblemList, T?> below)
    where T : class
{
    public ReadResult<T> Read(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return File.Exists(path) ? Read(File.ReadAllBytes(path), path) : new(null, [kinds.NotFound.At(new Place(path, 0, 0), path)]);
    }

    public ReadResult<T> Read(Stream stream, string file)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        return Read(TextBytes.ReadAll(stream), file);
    }

    public ReadResult<T> Parse(string text, string? file)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(() => new StringReader(text), file);
    }

    private ReadResult<T> Read(byte[] bytes, string file) =>
        TextBytes.Of(bytes) is { } text ? Read(text.Open, file) : new(null, [kinds.NotText.At(new Place(file, 0, 0))]);

    private ReadResult<T> Read(Func<TextReader> open, string? file)
    {
        ProblemList problems = new(kinds, file);
        using CsvLines lines = new(open);
        if (!lines.Next())
        {
            problems.Add(kinds.Empty, 0, 0, string.Join(",", columns.Where(column => column.Required).Select(column => column.Name)));
            return new(null, problems.All);
        }

        var header = CsvHeader.Read(lines.Record, lines.Line, columns, kinds, problems);
        var value = problems.HasErrors ? null : below(new CsvRow(lines, header, columns.Count, kinds, problems), problems);
        return new(problems.HasErrors ? null : value, problems.All);
    }
}
