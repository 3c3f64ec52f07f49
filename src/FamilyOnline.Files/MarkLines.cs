namespace FamilyOnline.Files;

/// <summary>Reads the lines of a file of marks and entries of registers below its header.</summary>
internal sealed class MarkLines(CsvRow row)
{
    private readonly MarkWords _words = new();
    private readonly MarkTable _marks = new();
    private readonly EntryCells _cells = new(row);
    private readonly List<Occurrence> _entries = [];
    private readonly Dictionary<Occurrence, int> _entryLines = [];

    /// <summary>Reads the marks and entries; null where there were errors.</summary>
    public static Marks? Read(CsvRow row, ProblemList problems)
    {
        MarkLines lines = new(row);
        while (row.Next())
            lines.Read();
        foreach (var (mark, entry) in MixedCells.Of(lines._marks.All, lines._entries))
            problems.Add(MarkProblems.Mixed, lines._entryLines[entry], row.Header[MarkColumns.Figure] + 1, entry.Subject, entry.Register, lines._marks.LineOf(mark));
        return problems.HasErrors ? null : new(lines._marks.All, lines._entries);
    }

    private void Read()
    {
        var candidate = row.Get(_words.Candidates, MarkColumns.Candidate);
        var figure = row.Get(_words.Figures, MarkColumns.Figure);
        if (IsEntry())
            ReadEntry(candidate, figure);
        else
            ReadMark(candidate, figure);
    }

    private bool IsEntry() => MarkColumns.OfEntries.Any(row.IsMeant) || (row.IsMeant(MarkColumns.Reason) && !MarkColumns.OfMarks.Any(row.IsMeant));

    private void ReadMark(Cell<string>? candidate, Cell<string>? figure)
    {
        NotUsed(MarkColumns.ReportedOn);
        var period = row.Get(_words.Periods, MarkColumns.Period);
        var by = row.Get(_words.Sources, MarkColumns.By);
        if (!TryValue(out var value) || candidate is null || figure is null || period is null || by is null)
            return;
        Mark mark = new(candidate.Value, figure.Value, value, period.Value, by.Value.Length == 0 ? null : by.Value);
        if (row.IsFilled(MarkColumns.Reason))
            mark = mark.Because(FoldedText.Tidy(row[MarkColumns.Reason]!));
        if (_marks.Add(new(candidate.Number, figure.Number, period.Number, by.Number), mark, row.Line) is { } fault)
            row.Add(fault, MarkColumns.Value);
    }

    private void ReadEntry(Cell<string>? candidate, Cell<string>? figure)
    {
        NotUsed(MarkColumns.Period);
        NotUsed(MarkColumns.By);
        var options = _cells.Read();
        if (candidate is null || figure is null)
            return;
        Occurrence entry = new(candidate.Value, figure.Value, options);
        _entries.Add(entry);
        _entryLines.Add(entry, row.Line);
    }

    private bool TryValue(out MarkValue value)
    {
        value = default;
        if (row[MarkColumns.Value] is not { } text)
            return false;
        var fault = MarkValueText.Read(text, out value);
        if (fault is not null)
            row.Add(fault, MarkColumns.Value);
        return fault is null;
    }

    private void NotUsed(int column)
    {
        if (row.IsFilled(column))
            row.Add(new(MarkProblems.Unused, MarkColumns.All[column].Name), column);
    }
}
