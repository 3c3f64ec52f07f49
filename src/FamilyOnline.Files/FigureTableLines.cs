using FamilyOnline.Submissions;

namespace FamilyOnline.Files;

/// <summary>Reads the lines of a table of figures below its header.</summary>
internal sealed class FigureTableLines(MetricCatalogue metrics, CsvRow row)
{
    private readonly FigureTableWords _words = new(metrics);
    private readonly FigureTableBuilder _table = new(metrics);

    /// <summary>Reads the table; null where there were errors.</summary>
    public static FigureTable? Read(MetricCatalogue metrics, CsvRow row, ProblemList problems)
    {
        FigureTableLines lines = new(metrics, row);
        while (row.Next())
            lines.Read();
        return problems.HasErrors ? null : lines._table.Build();
    }

    private void Read()
    {
        var unit = row.Get(_words.Units, FigureTableColumns.Unit);
        var metric = row.Get(_words.Metrics, FigureTableColumns.Metric);
        var period = row.Get(_words.Periods, FigureTableColumns.Period);
        var known = row.Get(_words.Instants, FigureTableColumns.Known);
        if (metric is null || row[FigureTableColumns.Value] is not { } text)
            return;
        var measured = metrics[metric.Value];
        if (FigureTableValue.Read(text, measured, out var value) is { } fault)
            row.Add(fault, FigureTableColumns.Value);
        else if (unit is not null && period is not null && known is not null)
            _table.Add(new(unit.Value, measured, period.Value, value, known.Value, Filled(FigureTableColumns.By), Filled(FigureTableColumns.Note)));
    }

    private string? Filled(int column) => row.IsFilled(column) ? FoldedText.Tidy(row[column]!) : null;
}
