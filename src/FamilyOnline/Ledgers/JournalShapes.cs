using FamilyOnline.Documents;
using FamilyOnline.Shapes;

namespace FamilyOnline.Ledgers;

/// <summary>What the lines of a journal's file look like: the first line, then one line for each entry; every key, as data (台账文件形式).</summary>
public static class JournalShapes
{
    private static readonly DocumentShape Hash = DocumentShape.TextOf("^[0-9a-f]{64}$");

    private static readonly DocumentShape Whole = DocumentShape.TextOf("^[1-9][0-9]{0,9}$");

    private static readonly DocumentShape Unit = DocumentShape.TextOf(@"^\S(.*\S)?$");

    private static readonly DocumentShape Period = DocumentShape.TextOf("^[0-9]{4}(-Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?$");

    private static readonly DocumentShape Instant = DocumentShape.TextOf(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?Z$");

    private static readonly DocumentShape Value = DocumentShape.OneOf(
        DocumentShape.TextOf(@"^-?(0|[1-9][0-9]*)(\.[0-9]{1,9})?$"),
        DocumentShape.Word(EnumWords<Absence>.All.Where(word => word.Value != Absence.NoTarget).Select(word => word.Key)));

    /// <summary>Gets the shape of one line of the file.</summary>
    public static DocumentShape Line { get; } = DocumentShape.OneOf(
        DocumentShape.Map(Header, "header"),
        DocumentShape.Map(Figure, "figure"),
        DocumentShape.Map(Step, "step"));

    private static IReadOnlyList<ShapeKey> Header() =>
    [
        ShapeKey.Must("journal.format", DocumentShape.Word(JournalOrigin.Format)),
        ShapeKey.Must("journal.journal", DocumentShape.Id),
        ShapeKey.May("journal.levels", DocumentShape.Text),
        ShapeKey.Must("journal.entries", DocumentShape.TextOf("^(0|[1-9][0-9]{0,9})$")),
        ShapeKey.Must("journal.head", Hash),
    ];

    private static IReadOnlyList<ShapeKey> Figure() =>
    [
        .. Beginning(kind => kind <= EntryKind.Withdrawn),
        ShapeKey.Must("journal.unit", Unit),
        ShapeKey.May("journal.form", DocumentShape.Id),
        ShapeKey.Must("journal.period", Period),
        ShapeKey.Must("journal.metric", DocumentShape.Id),
        ShapeKey.May("journal.version", Whole),
        ShapeKey.Must("journal.edition", Whole),
        ShapeKey.May("journal.value", Value),
        .. Ending(),
    ];

    private static IReadOnlyList<ShapeKey> Step() =>
    [
        .. Beginning(kind => kind > EntryKind.Withdrawn),
        ShapeKey.Must("journal.unit", Unit),
        ShapeKey.Must("journal.form", DocumentShape.Id),
        ShapeKey.Must("journal.period", Period),
        ShapeKey.May("journal.level", DocumentShape.Id),
        .. Ending(),
    ];

    private static IReadOnlyList<ShapeKey> Beginning(Func<EntryKind, bool> isOfKind) =>
    [
        ShapeKey.Must("journal.number", Whole),
        ShapeKey.Must("journal.known-at", Instant),
        ShapeKey.Must("journal.kind", DocumentShape.Word(EnumWords<EntryKind>.All.Where(word => isOfKind(word.Value)).Select(word => word.Key))),
    ];

    private static IReadOnlyList<ShapeKey> Ending() =>
    [
        ShapeKey.Must("journal.by", DocumentShape.Text),
        ShapeKey.May("journal.reason", DocumentShape.Word(EnumWords<EntryReason>.All.Keys)),
        ShapeKey.May("journal.note", DocumentShape.Text),
        ShapeKey.May("journal.evidence", DocumentShape.Text),
        ShapeKey.Must("journal.previous", Hash),
        ShapeKey.Must("journal.hash", Hash),
    ];
}
