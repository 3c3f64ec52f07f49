using System.Globalization;
using FamilyOnline.Documents;
using NodaTime.Text;

namespace FamilyOnline.Ledgers;

/// <summary>An entry as keys and texts, in the one order in which they are hashed and written.</summary>
internal static class EntryFields
{
    public static IReadOnlyList<KeyValuePair<string, string>> Of(JournalEntry entry)
    {
        List<KeyValuePair<string, string>> fields = new(16);
        Add(fields, "number", Text(entry.Number));
        Add(fields, "known-at", InstantPattern.ExtendedIso.Format(entry.KnownAt));
        Add(fields, "kind", EnumWords<EntryKind>.Of(entry.Line.Kind));
        if (entry.Line is FigureLine figure)
            Add(fields, figure);
        else if (entry.Line is StepLine step)
            Add(fields, step);
        Add(fields, "by", entry.Line.Grounds.By);
        Add(fields, "reason", entry.Line.Grounds.Reason == EntryReason.Unspecified ? null : EnumWords<EntryReason>.Of(entry.Line.Grounds.Reason));
        Add(fields, "note", entry.Line.Grounds.Note);
        Add(fields, "evidence", entry.Line.Grounds.Evidence);
        Add(fields, "previous", entry.Previous);
        return fields.AsReadOnly();
    }

    private static void Add(List<KeyValuePair<string, string>> fields, FigureLine line)
    {
        Add(fields, "unit", line.Figure.Unit);
        Add(fields, "form", line.Form);
        Add(fields, "period", line.Figure.Period.ToString());
        Add(fields, "metric", line.Figure.Metric);
        Add(fields, "version", line.Kind == EntryKind.Withdrawn ? null : Text(line.Version));
        Add(fields, "edition", Text(line.Edition));
        Add(fields, "value", line.Kind == EntryKind.Withdrawn ? null : ObservationText.Of(line.Value));
    }

    private static void Add(List<KeyValuePair<string, string>> fields, StepLine line)
    {
        Add(fields, "unit", line.Report.Unit);
        Add(fields, "form", line.Report.Form);
        Add(fields, "period", line.Report.Period.ToString());
        Add(fields, "level", line.Step.Level);
    }

    private static void Add(List<KeyValuePair<string, string>> fields, string key, string? text)
    {
        if (text is not null)
            fields.Add(new(key, text));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
