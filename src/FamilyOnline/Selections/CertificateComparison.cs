using FamilyOnline.Documents;

namespace FamilyOnline.Selections;

/// <summary>Compares what a certificate says with what is computed, down to the piece that differs.</summary>
internal static class CertificateComparison
{
    public static void Compare(DocumentNode? said, DocumentNode computed, string path, Place place, DocumentProblems problems)
    {
        if (said is DocumentMap map && computed is DocumentMap other && map.Entries.Count == other.Entries.Count && other.Entries.All(entry => map.Find(entry.Key) is not null))
        {
            foreach (var entry in other.Entries)
                Compare(map.Find(entry.Key), entry.Value, $"{path}/{entry.Key}", map.Place, problems);
        }
        else if (said is DocumentList list && computed is DocumentList others && list.Items.Count == others.Items.Count)
        {
            for (var i = 0; i < list.Items.Count; i++)
                Compare(list.Items[i], others.Items[i], FormattableString.Invariant($"{path}/{i + 1}"), list.Place, problems);
        }
        else if (said is not DocumentScalar text || computed is not DocumentScalar truth || text.Text != truth.Text)
        {
            problems.Add(CertificateProblems.Differs.At(said?.Place ?? place, path, Short(said), Short(computed)));
        }
    }

    private static string Short(DocumentNode? node) => node switch
    {
        DocumentScalar scalar => scalar.Text,
        DocumentList list => FormattableString.Invariant($"[{list.Items.Count}]"),
        DocumentMap map => $"{{{string.Join(", ", map.Entries.Select(entry => entry.Key))}}}",
        _ => "—",
    };
}
