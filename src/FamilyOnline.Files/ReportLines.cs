using System.Globalization;
using NodaTime;

namespace FamilyOnline.Files;

/// <summary>Reads the lines of a report below its header.</summary>
internal sealed class ReportLines(CsvLines lines, CsvHeader header, ReportWords words, ReportFigures figures, ProblemList problems)
{
    /// <summary>Reads the present line.</summary>
    public void Read()
    {
        if (!CsvWidth.Holds(lines, header, ReportProblems.Csv, problems))
            return;
        var subject = Get(words.Subjects, ReportColumns.Subject);
        var metric = Get(words.Metrics, ReportColumns.Metric);
        var period = Get(words.Periods, ReportColumns.Period);
        var date = Get(words.Dates, ReportColumns.ReportedOn);
        var hasValue = TryValue(metric, out var value);
        var by = Role();
        var note = Said(Text(ReportColumns.Note));
        var isGrounded = TryGrounds(note, out var reason, out var evidence);
        if (subject is null || metric is null || !hasValue || !IsInTime(period, date) || !isGrounded)
            return;
        ReportedFigure figure = new(subject.Value.Id, metric.Value, period!.Value, value, date!.Value, by, note);
        if (reason != EntryReason.Unspecified || evidence is not null)
            figure = figure.Because(reason, evidence);
        figures.Add(new(subject.Number, metric.Number, period.Number, date.Number), figure, lines.Line, header[ReportColumns.Value] + 1);
    }

    private Cell<T>? Get<T>(CellCache<T> cache, int column)
        where T : notnull
    {
        if (Text(column) is not { } text)
            return null;
        var cell = cache.Get(text);
        if (cell.Fault is { } fault)
            Add(fault, column);
        return cell.IsRefused ? null : cell;
    }

    private bool TryValue(Cell<Metric>? metric, out Observation value)
    {
        value = default;
        if (Text(ReportColumns.Value) is not { } text)
            return false;
        var fault = metric is not null ? ValueText.Read(text, metric.Value, out value)
            : string.IsNullOrWhiteSpace(text) ? new Fault(ReportProblems.NoValue)
            : null;
        if (fault is not null)
            Add(fault, ReportColumns.Value);
        return fault is null;
    }

    private bool IsInTime(Cell<ReportingPeriod>? period, Cell<LocalDate>? date)
    {
        if (period is null || date is null)
            return false;
        if (date.Value >= period.Value.First)
            return true;
        Add(new(ReportProblems.BeforePeriod, date.Value.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture), period.Value.ToString()), ReportColumns.ReportedOn);
        return false;
    }

    /// <summary>Reads reason and evidence; columns that are not there say nothing.</summary>
    private bool TryGrounds(string? note, out EntryReason reason, out string? evidence)
    {
        var (why, link) = (Get(words.Reasons, ReportColumns.Reason), Get(words.Evidence, ReportColumns.Evidence));
        (reason, evidence) = (why?.Value ?? EntryReason.Unspecified, link?.Value is { Length: > 0 } filled ? filled : null);
        if (reason == EntryReason.Other && note is null)
            Add(new(ReportProblems.NoNote), ReportColumns.Reason);
        return (reason != EntryReason.Other || note is not null) && (why is not null || header[ReportColumns.Reason] < 0) && (link is not null || header[ReportColumns.Evidence] < 0);
    }

    private string? Role() => Text(ReportColumns.By) is { } text && words.Roles.Get(text).Value is { Length: > 0 } role ? role : null;

    private static string? Said(string? note) => string.IsNullOrWhiteSpace(note) ? null : note.Trim();

    /// <summary>Gives a field's text; null where the column is not there or its quotation marks are wrong.</summary>
    private string? Text(int column)
    {
        var field = header[column];
        if (field < 0)
            return null;
        if (lines.TryGet(field, out var text))
            return text;
        problems.Add(ReportProblems.Csv.Quotes, lines.Line, field + 1);
        return null;
    }

    private void Add(Fault fault, int column) => problems.Add(fault.Kind, lines.Line, header[column] + 1, fault.Arguments);
}
