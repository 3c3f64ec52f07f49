using NodaTime;

namespace FamilyOnline.Files;

/// <summary>Reads the cells of a line that is an entry of a register.</summary>
/// <remarks>A cell that is refused counts as empty: the file is refused with it.</remarks>
internal sealed class EntryCells(CsvRow row)
{
    public OccurrenceOptions Read() => new()
    {
        Date = Day(MarkColumns.Date),
        Fact = Text(MarkColumns.Fact),
        Kind = Text(MarkColumns.Kind),
        Reason = Text(MarkColumns.Reason),
        Evidence = Text(MarkColumns.Evidence),
        Waived = Text(MarkColumns.Waived),
        Credit = Number(MarkColumns.Credit, MarkProblems.BadCredit, credit => !credit.IsNegative && credit <= Exact.One) ?? Exact.One,
        Count = Number(MarkColumns.Value, MarkProblems.BadCount, count => count > Exact.Zero) ?? Exact.One,
        Judged = Number(MarkColumns.Judged, MarkProblems.BadJudged, points => !points.IsNegative),
        ReportedOn = Day(MarkColumns.ReportedOn),
    };

    private string? Text(int column) => row.IsFilled(column) ? FoldedText.Tidy(row[column]!) : null;

    private LocalDate? Day(int column)
    {
        if (!row.IsFilled(column))
            return null;
        var (day, fault) = DateText.Read(FoldedText.Fold(row[column]!));
        if (fault is null)
            return day;
        row.Add(fault with { Kind = MarkProblems.BadDate }, column);
        return null;
    }

    private Exact? Number(int column, ProblemKind refusal, Func<Exact, bool> holds)
    {
        if (!row.IsFilled(column))
            return null;
        var text = FoldedText.Fold(row[column]!);
        if (ExactText.TryRead(text, out var number) && holds(number))
            return number;
        row.Add(new(refusal, text), column);
        return null;
    }
}
