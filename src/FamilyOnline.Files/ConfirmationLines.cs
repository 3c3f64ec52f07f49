using System.Globalization;
using FamilyOnline.Checks;
using NodaTime;

namespace FamilyOnline.Files;

/// <summary>Reads the lines of a list of confirmations below its header.</summary>
internal sealed class ConfirmationLines(CsvRow row)
{
    private readonly List<FindingConfirmation> _confirmations = [];
    private readonly Dictionary<(string Key, Exact Value), int> _lines = [];

    /// <summary>Reads the list; null where there were errors.</summary>
    public static IReadOnlyList<FindingConfirmation>? Read(CsvRow row, ProblemList problems)
    {
        ConfirmationLines lines = new(row);
        while (row.Next())
            lines.Read();
        return problems.HasErrors ? null : lines._confirmations.AsReadOnly();
    }

    private void Read()
    {
        var (key, value, by) = (Finding(), Value(), Said(ConfirmationColumns.By, ConfirmationProblems.NoOne));
        var (day, reason) = (Day(), Said(ConfirmationColumns.Reason, ConfirmationProblems.NoReason));
        if (key is null || value is not { } number || by is null || day is not { } when || reason is null)
            return;
        if (_lines.TryAdd((key, number), row.Line))
            _confirmations.Add(new(key, number, by, when, reason));
        else
            row.Add(new(ConfirmationProblems.Twice, key, _lines[(key, number)].ToString(CultureInfo.InvariantCulture)), ConfirmationColumns.Finding);
    }

    private string? Finding()
    {
        if (row[ConfirmationColumns.Finding] is not { } raw)
            return null;
        var text = FoldedText.Fold(raw);
        if (IsKey(text))
            return text;
        row.Add(text.Length == 0 ? new(ConfirmationProblems.NoFinding) : new(ConfirmationProblems.BadFinding, text), ConfirmationColumns.Finding);
        return null;
    }

    /// <summary>Check, metric (and split, part), period, and the unit, which may hold strokes of its own.</summary>
    private static bool IsKey(string text) => text.Split('/', 4) is [{ Length: > 0 }, { Length: > 0 }, var period, { Length: > 0 }] && ReportingPeriod.TryParse(period, out _);

    private Exact? Value()
    {
        if (row[ConfirmationColumns.Value] is not { } raw)
            return null;
        var text = FoldedText.Fold(raw);
        if (ExactText.TryRead(text, out var value))
            return value;
        row.Add(new(ConfirmationProblems.BadValue, text), ConfirmationColumns.Value);
        return null;
    }

    private LocalDate? Day()
    {
        if (row[ConfirmationColumns.Day] is not { } raw)
            return null;
        var (day, fault) = DateText.Read(FoldedText.Fold(raw));
        if (fault is null)
            return day;
        row.Add(fault with { Kind = ConfirmationProblems.BadDay }, ConfirmationColumns.Day);
        return null;
    }

    private string? Said(int column, ProblemKind none)
    {
        if (row[column] is not { } raw)
            return null;
        if (FoldedText.Tidy(raw) is { Length: > 0 } text)
            return text;
        row.Add(new(none), column);
        return null;
    }
}
