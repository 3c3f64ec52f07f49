using FamilyOnline.Submissions;

namespace FamilyOnline.Files;

/// <summary>Reads tables of figures of any units from CSV, for rolling up (填报数据表读取).</summary>
/// <remarks>
/// Columns: <c>unit,metric,period,value</c> and, if wanted, <c>known</c> (since when it is known: a day, which counts from its end in China, or an instant), <c>by</c> and <c>note</c>.
/// A file is taken whole or not at all; every problem has its line and the number of the field on it.
/// </remarks>
public static class FigureTableReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of a CSV file in UTF-8 or GB18030; comma, tab or semicolon.</param>
    /// <param name="metrics">The metrics that lines may name, by id, title or alias.</param>
    /// <returns>The table, or every problem with line, field and remedy.</returns>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public static ReadResult<FigureTable> Read(string path, MetricCatalogue metrics) => Table(metrics).Read(path);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text of a CSV file.</param>
    /// <param name="metrics">The metrics that lines may name, by id, title or alias.</param>
    /// <param name="file">The name to give in problems; null for a text without a file.</param>
    /// <returns>The table, or every problem with line, field and remedy.</returns>
    public static ReadResult<FigureTable> Parse(string text, MetricCatalogue metrics, string? file = null) => Table(metrics).Parse(text, file);

    private static CsvTable<FigureTable> Table(MetricCatalogue metrics)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        return new(FigureTableProblems.Csv, FigureTableColumns.All, (row, problems) => FigureTableLines.Read(metrics, row, problems));
    }
}
