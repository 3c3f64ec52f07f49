using FamilyOnline.Documents;
using FamilyOnline.Evaluations;
using NodaTime;

namespace FamilyOnline.Selections;

/// <summary>Reads back marks and entries of registers from a certificate.</summary>
internal static class MarkSection
{
    public static Mark Mark(MapReader reader)
    {
        Mark mark = new(reader.NeedText("subject"), reader.NeedId("figure"), Value(reader), reader.Find("period") is null ? default : CertificateBasisReader.Period(reader), reader.Text("by"));
        return reader.Text("reason") is { } reason ? mark.Because(reason) : mark;
    }

    public static Occurrence Entry(MapReader reader) => new(reader.NeedText("subject"), reader.NeedId("register"), new()
    {
        Date = Day(reader, "date"),
        Fact = reader.Text("fact"),
        Kind = reader.Text("kind"),
        Reason = reader.Text("reason"),
        Evidence = reader.Text("evidence"),
        Waived = reader.Text("waived"),
        Count = Number(reader, "count") ?? Exact.One,
        Credit = Number(reader, "credit") ?? Exact.One,
        Judged = Number(reader, "judged"),
        ReportedOn = Day(reader, "reported-on"),
    });

    private static MarkValue Value(MapReader reader)
    {
        if (reader.Text("word") is { } word)
            return MarkValue.Of(word);
        if (Day(reader, "day") is { } day)
            return MarkValue.Of(day);
        return EnumWords<Absence>.All.TryGetValue(reader.Text("value") ?? "", out var absence) ? Quantity.Of(absence) : Number(reader, "value") ?? Needed(reader);
    }

    private static Exact Needed(MapReader reader)
    {
        reader.NeedText("value");
        return default;
    }

    private static LocalDate? Day(MapReader reader, string key) => reader.Find(key) is null ? null : CertificateBasisReader.Day(reader, key);

    private static Exact? Number(MapReader reader, string key)
    {
        if (reader.Text(key) is not { } text)
            return null;
        if (ExactDigits.TryRead(text, out var value))
            return value;
        reader.Problems.Add(DocumentProblems.NotANumber.At(reader.Find(key)!.Place, text));
        return null;
    }
}
