using System.Security.Cryptography;
using System.Text;
using FamilyOnline.Documents;
using FamilyOnline.Schemes;

namespace FamilyOnline.Selections;

/// <summary>The first half of a certificate: everything that its results follow from, and the digest of that.</summary>
internal static class CertificateInput
{
    public static IEnumerable<(string Key, DocumentNode? Value)> Of(Scheme scheme, CertificateSources sources, SelectionOptions input)
    {
        (string Key, DocumentNode? Value)[] entries =
        [
            ("as-of", DocumentParts.Text(sources.Figures.AsOf)),
            ("round", DocumentParts.Text(input.Round)),
            ("earlier-winners", DocumentParts.Texts(input.EarlierWinners.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))),
            ("earlier-awards", Awards(input)),
            ("decided", input.Decided.Count == 0 ? null : DocumentParts.Texts(input.Decided.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))),
            ("scheme", scheme.Document),
            ("basis", CertificateBasis.Of(sources)),
        ];
        return entries.Append(("digest", DocumentParts.Text(Digest(entries))));
    }

    public static SelectionOptions Read(MapReader reader) => new()
    {
        Round = reader.Need("round") is null ? 0 : reader.WholeNumber("round") ?? 0,
        EarlierWinners = reader.Ids("earlier-winners"),
        Decided = reader.Ids("decided"),
        EarlierAwards = [.. reader.List("earlier-awards").Select(node => Award(new(node, reader.Problems)))],
    };

    private static DocumentList? Awards(SelectionOptions input) => input.EarlierAwards.Count == 0 ? null : DocumentParts.List(input.EarlierAwards
        .OrderBy(award => award.Candidate, StringComparer.Ordinal).ThenBy(award => award.From).ThenBy(award => award.Prize, StringComparer.Ordinal)
        .Select(award => DocumentParts.Map(
            ("candidate", DocumentParts.Text(award.Candidate)),
            ("from", award.From is { } day ? DocumentParts.Text(day) : null),
            ("prize", DocumentParts.Text(award.Prize)))));

    private static EarlierAward Award(MapReader reader)
    {
        EarlierAward award = new(reader.NeedId("candidate"), reader.Find("from") is null ? null : CertificateBasisReader.Day(reader, "from"), reader.Text("prize"));
        reader.Done();
        return award;
    }

    private static string Digest(IEnumerable<(string, DocumentNode?)> entries) =>
        "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonDocumentWriter.Write(DocumentParts.Map(entries)))));
}
