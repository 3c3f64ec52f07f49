using System.Globalization;
using System.Text;
using FamilyOnline.Documents;
using FamilyOnline.Ledgers;

namespace FamilyOnline.Files;

/// <summary>The first line of a journal's file: whose journal, how many entries, and the hash of the last.</summary>
internal sealed class JournalHeader(JournalOrigin origin, JournalHead head)
{
    public JournalOrigin Origin => origin;

    public JournalHead Head => head;

    public static JournalHeader Of(Journal journal) => new(journal.Origin, journal.Head);

    public void AppendTo(StringBuilder text) => JsonLine.Append(
        text, [.. origin.Fields, new("entries", head.Count.ToString(CultureInfo.InvariantCulture)), new("head", head.Hash)]);

    /// <summary>Reads the line; null with every problem of it.</summary>
    public static JournalHeader? Read(DocumentMap line, DocumentProblems problems)
    {
        MapReader map = new(line, problems);
        var format = map.NeedText("format");
        if (format.Length > 0 && format != JournalOrigin.Format)
            problems.AddUnknown(map.Find("format")!.Place, "format", format, [JournalOrigin.Format]);
        var (id, levels, count, hash) = (map.NeedText("journal"), map.Text("levels"), map.Need("entries") is null ? 0 : map.WholeNumber("entries") ?? 0, map.NeedText("head"));
        map.Done();
        if (problems.HasErrors)
            return null;
        return problems.Build(map.Place, () => new JournalHeader(new(id, levels?.Split(' ') ?? []), new(count, hash)));
    }
}
