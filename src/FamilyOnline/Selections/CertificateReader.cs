using FamilyOnline.Documents;
using FamilyOnline.Evaluations;
using FamilyOnline.Plugins;
using FamilyOnline.Schemes;

namespace FamilyOnline.Selections;

/// <summary>Reads a certificate back: takes rules and figures from it, computes everything anew, and compares.</summary>
internal static class CertificateReader
{
    public static ReadResult<Certificate> Read(string json, string? file, PluginRegistry plugins)
    {
        DocumentProblems problems = new();
        var certificate = JsonDocumentReader.Read(json, file, problems) is { } document ? Recompute(document, plugins, problems) : null;
        return new(certificate, problems.All);
    }

    private static Certificate? Recompute(DocumentNode document, PluginRegistry plugins, DocumentProblems problems)
    {
        MapReader reader = new(document, problems);
        Header(reader);
        var asOf = CertificateBasisReader.Day(reader, "as-of");
        var (round, earlier) = (reader.WholeNumber("round") ?? 0, reader.Ids("earlier-winners"));
        var scheme = reader.Need("scheme") is { } rules ? SchemeReader.Read(rules, plugins, problems) : null;
        var basis = reader.Map("basis") is { } below ? new CertificateBasisReader(problems, asOf).Read(below) : null;
        foreach (var key in (string[])["open-places", "selected", "results", "basis"])
            reader.Need(key);
        reader.Done();
        if (problems.HasErrors || scheme is null || basis is not { } known)
            return null;
        var certificate = problems.Build(reader.Place, () => Selector.Select(Evaluator.Evaluate(scheme, known.Candidates, known.Figures), round, earlier));
        if (certificate is not null)
            Compare((DocumentMap)document, CertificateDocument.Of(certificate), problems);
        return certificate;
    }

    private static void Header(MapReader reader)
    {
        var format = reader.NeedText("format");
        reader.NeedId("certificate");
        if (format != CertificateDocument.Format && reader.Find("format") is { } node)
            reader.Problems.AddUnknown(node.Place, "format", format, [CertificateDocument.Format]);
    }

    private static void Compare(DocumentMap said, DocumentMap computed, DocumentProblems problems)
    {
        foreach (var entry in computed.Entries.Where(entry => entry.Key is not ("scheme" or "basis")))
            Compare(said.Find(entry.Key)!, entry.Value, entry.Key, problems);
    }

    private static void Compare(DocumentNode said, DocumentNode computed, string path, DocumentProblems problems)
    {
        if (said is DocumentMap map && computed is DocumentMap other && map.Entries.Count == other.Entries.Count && other.Entries.All(entry => map.Find(entry.Key) is not null))
        {
            foreach (var entry in other.Entries)
                Compare(map.Find(entry.Key)!, entry.Value, $"{path}/{entry.Key}", problems);
        }
        else if (said is DocumentList list && computed is DocumentList others && list.Items.Count == others.Items.Count)
        {
            for (var i = 0; i < list.Items.Count; i++)
                Compare(list.Items[i], others.Items[i], FormattableString.Invariant($"{path}/{i + 1}"), problems);
        }
        else if (said is not DocumentScalar text || computed is not DocumentScalar truth || text.Text != truth.Text)
        {
            problems.Add(CertificateProblems.Differs.At(said.Place, path, Short(said), Short(computed)));
        }
    }

    private static string Short(DocumentNode node) => node switch
    {
        DocumentScalar scalar => scalar.Text,
        DocumentList list => FormattableString.Invariant($"[{list.Items.Count}]"),
        DocumentMap map => $"{{{string.Join(", ", map.Entries.Select(entry => entry.Key))}}}",
        _ => "",
    };
}
