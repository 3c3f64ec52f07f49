using System.Globalization;
using FamilyOnline.Duties;
using NodaTime;

namespace FamilyOnline.Files;

/// <summary>Reads the lines of a list of excuses below its header.</summary>
internal sealed class ExcuseLines(CsvRow row, IReadOnlyCollection<string> units, IReadOnlyCollection<string> duties)
{
    private readonly List<Excuse> _excuses = [];
    private readonly Dictionary<(string Unit, string? Duty, DateInterval Days), int> _lines = [];

    /// <summary>Reads the list; null where there were errors.</summary>
    public static IReadOnlyList<Excuse>? Read(CsvRow row, ProblemList problems, IReadOnlyCollection<string> units, IReadOnlyCollection<string> duties)
    {
        ExcuseLines lines = new(row, units, duties);
        while (row.Next())
            lines.Read();
        return problems.HasErrors ? null : lines._excuses.AsReadOnly();
    }

    private void Read()
    {
        var (unit, hasDuty, days, reason, known) = (Unit(), TryDuty(out var duty), Days(), Reason(), Known());
        if (unit is null || !hasDuty || days is null || reason is null || known is null)
            return;
        if (!_lines.TryAdd((unit, duty, days), row.Line))
            row.Add(new(ExcuseProblems.Twice, unit, _lines[(unit, duty, days)].ToString(CultureInfo.InvariantCulture)), ExcuseColumns.Unit);
        _excuses.Add(new(unit, days, reason, duty, known, row.IsFilled(ExcuseColumns.By) ? FoldedText.Tidy(row[ExcuseColumns.By]!) : null));
    }

    private string? Unit()
    {
        if (Text(ExcuseColumns.Unit) is not { } text)
            return null;
        if (text.Length == 0)
            return Refuse<string>(new(ExcuseProblems.NoUnit), ExcuseColumns.Unit);
        return units.Contains(text) ? text : Refuse<string>(new(ExcuseProblems.UnknownUnit, text, Nearest(text, units)), ExcuseColumns.Unit);
    }

    /// <summary>Reads the duty; an empty one means all of the unit's.</summary>
    private bool TryDuty(out string? duty)
    {
        var text = Text(ExcuseColumns.Duty);
        duty = text is { Length: > 0 } ? text : null;
        if (text is null || duty is null || duties.Contains(duty))
            return text is not null;
        row.Add(new(ExcuseProblems.UnknownDuty, duty, Nearest(duty, duties)), ExcuseColumns.Duty);
        return false;
    }

    private DateInterval? Days()
    {
        if (Text(ExcuseColumns.Period) is not { } text)
            return null;
        var (period, fault) = PeriodText.Read(text);
        if (fault is not null)
            row.Add(fault with { Kind = fault.Kind == ReportProblems.DoubtfulPeriod ? ExcuseProblems.DoubtfulPeriod : ExcuseProblems.BadPeriod }, ExcuseColumns.Period);
        return period.IsSpecified ? new(period.First, period.Last) : null;
    }

    private string? Reason()
    {
        if (row[ExcuseColumns.Reason] is not { } text)
            return null;
        return FoldedText.Tidy(text) is { Length: > 0 } reason ? reason : Refuse<string>(new(ExcuseProblems.NoReason), ExcuseColumns.Reason);
    }

    private Instant? Known()
    {
        if (Text(ExcuseColumns.Known) is not { } text)
            return null;
        var (known, fault) = FigureTableWords.InstantOf(text);
        if (fault is null)
            return known;
        row.Add(fault with { Kind = ExcuseProblems.BadKnown }, ExcuseColumns.Known);
        return null;
    }

    private T? Refuse<T>(Fault fault, int column)
        where T : class
    {
        row.Add(fault, column);
        return null;
    }

    private static string Nearest(string text, IReadOnlyCollection<string> known) =>
        string.Join(", ", Spelling.Nearest(text, known) is { Count: > 0 } nearest ? nearest : known.Order(StringComparer.Ordinal).Take(10));

    private string? Text(int column) => row[column] is { } text ? FoldedText.Fold(text) : null;
}
