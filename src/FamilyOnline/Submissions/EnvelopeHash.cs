using System.Security.Cryptography;
using System.Text;
using FamilyOnline.Documents;

namespace FamilyOnline.Submissions;

/// <summary>The hashes of an envelope: under <c>hashes</c>, of each other key the SHA-256 of its value in the canonical form of RFC 8785.</summary>
internal static class EnvelopeHash
{
    public const string Key = "hashes";

    /// <summary>Gives the envelope with the hashes of what it holds.</summary>
    public static DocumentMap Sealed(DocumentMap envelope)
    {
        DocumentEntry[] parts = [.. envelope.Entries.Where(entry => entry.Key != Key)];
        var hashes = DocumentParts.Map(parts.Select(part => (part.Key, (DocumentNode?)new DocumentScalar(Of(part.Value)))));
        return new([.. parts, new DocumentEntry(Key, default, hashes)], envelope.Place);
    }

    /// <summary>Reports each part that its hash does not fit, that has none, or that is gone.</summary>
    public static void Check(DocumentMap envelope, DocumentProblems problems)
    {
        if (envelope.Find(Key) is not DocumentMap hashes)
        {
            problems.Add(DocumentProblems.MissingKey.At(envelope.Place, Key));
            return;
        }

        foreach (var part in envelope.Entries.Where(part => part.Key != Key))
        {
            if (hashes.Find(part.Key) is not DocumentScalar said)
                problems.Add(EnvelopeProblems.NoHash.At(part.Place, part.Key));
            else if (said.Text != Of(part.Value))
                problems.Add(EnvelopeProblems.Damaged.At(part.Place, part.Key));
        }

        foreach (var hash in hashes.Entries.Where(hash => envelope.Find(hash.Key) is null))
            problems.Add(EnvelopeProblems.PartGone.At(hash.Place, hash.Key));
    }

    /// <summary>Gives the SHA-256 of a part in the form of RFC 8785.</summary>
    public static string Of(DocumentNode part) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CanonicalJson.Write(part))));
}
