using FamilyOnline.Documents;
using FamilyOnline.Evaluations;
using FamilyOnline.Plugins;
using FamilyOnline.Schemes;

namespace FamilyOnline.Selections;

/// <summary>Reads a certificate back: takes rules and figures from it, computes everything anew, and compares.</summary>
internal sealed class CertificateReader(PluginRegistry plugins)
{
    private static readonly string[] Inputs = ["scheme", "basis"];

    private readonly DocumentProblems _problems = new();

    /// <summary>Reads the certificate of a selection.</summary>
    public ReadResult<Certificate> Read(string json, string? file) => Read(
        json, file, "certificate", ["open-places", "selected", "results"],
        (scheme, candidates, figures, input) => Selector.Select(Evaluator.Evaluate(scheme, candidates, figures), input), CertificateDocument.Of);

    /// <summary>Reads the certificate of a run.</summary>
    public ReadResult<SelectionRun> ReadRun(string json, string? file) => Read(json, file, "run", ["stages"], Selector.Run, CertificateDocument.Of);

    private ReadResult<T> Read<T>(string json, string? file, string kind, string[] results, Func<Scheme, List<Candidate>, Figures, SelectionOptions, T> compute, Func<T, DocumentMap> write)
        where T : class
    {
        var value = JsonDocumentReader.Read(json, file, _problems) is { } document && IsWhole(document) ? Recompute(document, kind, results, compute, write) : null;
        return new(value, _problems.All);
    }

    /// <summary>One stage says what came out, and not what it rests on.</summary>
    private bool IsWhole(DocumentNode document)
    {
        if (document is not DocumentMap map || map.Find("stage") is not { } stage || map.Find("scheme") is not null)
            return true;
        _problems.Add(CertificateProblems.Stage.At(stage.Place, $"{stage}"));
        return false;
    }

    private T? Recompute<T>(DocumentNode document, string kind, string[] results, Func<Scheme, List<Candidate>, Figures, SelectionOptions, T> compute, Func<T, DocumentMap> write)
        where T : class
    {
        MapReader reader = new(document, _problems);
        Header(reader, kind);
        var asOf = CertificateBasisReader.Day(reader, "as-of");
        var input = CertificateInput.Read(reader);
        var scheme = reader.Need("scheme") is { } rules ? SchemeReader.Read(rules, plugins, _problems) : null;
        var basis = reader.Map("basis") is { } below ? new CertificateBasisReader(_problems, asOf).Read(below) : null;
        foreach (var key in (string[])[.. results, "basis", "digest"])
            reader.Need(key);
        foreach (var key in (string[])["quotas-unmet", "passed-over"])
            reader.Find(key);
        reader.Done();
        if (_problems.HasErrors || scheme is null || basis is not { } known)
            return null;
        var value = _problems.Build(reader.Place, () => compute(scheme, known.Candidates, known.Figures, input));
        if (value is not null)
            Compare((DocumentMap)document, write(value));
        return value;
    }

    private void Header(MapReader reader, string kind)
    {
        var format = reader.NeedText("format");
        reader.NeedId(kind);
        if (format != CertificateDocument.Format && reader.Find("format") is { } node)
            _problems.AddUnknown(node.Place, "format", format, [CertificateDocument.Format]);
    }

    /// <summary>Everything that was written must be what is computed; of rules and figures themselves the digest tells.</summary>
    private void Compare(DocumentMap said, DocumentMap computed)
    {
        if (said.Find("digest") is { } digest && computed.Find("digest") is { } truth && $"{digest}" != $"{truth}")
            _problems.Add(CertificateProblems.Digest.At(digest.Place, $"{digest}", $"{truth}"));
        foreach (var entry in computed.Entries.Where(entry => entry.Key != "digest" && !Inputs.Contains(entry.Key)))
            CertificateComparison.Compare(said.Find(entry.Key), entry.Value, entry.Key, said.Place, _problems);
        foreach (var extra in said.Entries.Where(entry => computed.Find(entry.Key) is null))
            _problems.Add(CertificateProblems.Differs.At(extra.Place, extra.Key, $"{extra.Value}", "—"));
    }
}
