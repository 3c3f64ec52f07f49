namespace FamilyOnline.Files;

/// <summary>Reads the lines of a table of shares or weights below its header.</summary>
internal sealed class AllotmentLines(CsvLines lines, CsvHeader header, NameIndex<Subject> units, string? file, ProblemList problems)
{
    private const int MostDecimals = 12;

    /// <summary>Reads all lines; a line with an error is left out.</summary>
    /// <param name="wholeOnly">Whether an amount must be whole.</param>
    public IReadOnlyList<AllotmentLine> ReadAll(bool wholeOnly)
    {
        List<AllotmentLine> read = [];
        while (lines.Next())
        {
            if (!CsvWidth.Holds(lines, header, AllotmentCsvProblems.Csv, problems))
                continue;
            var (unit, amount) = (Unit(), Amount(wholeOnly));
            if (unit is not null && amount is { } number)
                read.Add(new(unit, number, new Place(file, lines.Line, header[AllotmentColumns.Amount] + 1)));
        }

        return read;
    }

    private Subject? Unit()
    {
        if (Text(AllotmentColumns.Unit) is not { } text)
            return null;
        var found = units.Find(text);
        if (found.Count == 0)
            Add(AllotmentCsvProblems.UnknownName, AllotmentColumns.Unit, text, units.Nearest(text));
        else if (found.Count > 1)
            Add(AllotmentCsvProblems.SharedName, AllotmentColumns.Unit, text, string.Join(", ", found.Select(unit => unit.Id)));
        return found.Count == 1 ? found[0] : null;
    }

    private Exact? Amount(bool wholeOnly)
    {
        if (Text(AllotmentColumns.Amount) is not { } text)
            return null;
        if (!NumberText.TryRead(text, out var number) || number.IsPercent || !number.TryScale(MostDecimals, out var scaled) || scaled > long.MaxValue || scaled < long.MinValue)
            return Refused(AllotmentCsvProblems.NotANumber, text);
        var amount = Exact.Scaled((long)scaled, MostDecimals);
        if (amount.IsNegative)
            return Refused(AllotmentCsvProblems.Negative, text);
        return wholeOnly && !amount.IsInteger ? Refused(AllotmentCsvProblems.NotWhole, text) : amount;
    }

    private Exact? Refused(ProblemKind kind, string text)
    {
        Add(kind, AllotmentColumns.Amount, text);
        return null;
    }

    private string? Text(int column)
    {
        if (lines.TryGet(header[column], out var text))
            return FoldedText.Fold(text);
        Add(AllotmentCsvProblems.Csv.Quotes, column);
        return null;
    }

    private void Add(ProblemKind kind, int column, params string[] arguments) => problems.Add(kind, lines.Line, header[column] + 1, arguments);
}
