using FamilyOnline.Documents;
using NodaTime;

namespace FamilyOnline.Evaluations;

/// <summary>An entry of a register as a document.</summary>
internal static class OccurrenceDocument
{
    public static IEnumerable<(string, DocumentNode?)> Of(Occurrence entry) =>
    [
        ("register", DocumentParts.Text(entry.Register)),
        ("date", Day(entry.Date)),
        ("fact", DocumentParts.Text(entry.Fact)),
        ("kind", DocumentParts.Text(entry.Kind)),
        ("reason", DocumentParts.Text(entry.Reason)),
        ("evidence", DocumentParts.Text(entry.Evidence)),
        ("waived", DocumentParts.Text(entry.Waived)),
        ("count", entry.Count == Exact.One ? null : DocumentParts.Text(entry.Count)),
        ("credit", entry.Credit == Exact.One ? null : DocumentParts.Text(entry.Credit)),
        ("judged", entry.Judged is { } judged ? DocumentParts.Text(judged) : null),
        ("reported-on", Day(entry.ReportedOn)),
    ];

    private static DocumentScalar? Day(LocalDate? day) => day is { } known ? DocumentParts.Text(known) : null;
}
