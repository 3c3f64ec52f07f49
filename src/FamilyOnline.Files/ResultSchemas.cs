using FamilyOnline.Evaluations;
using FamilyOnline.Ledgers;
using FamilyOnline.Selections;
using FamilyOnline.Submissions;

namespace FamilyOnline.Files;

/// <summary>The JSON Schemas (draft 7) of what evaluations, selections, journals and envelopes write, for those who read it with other tools (结果模式).</summary>
public static class ResultSchemas
{
    /// <summary>Writes the schema of traces: <c>docs/schema/trace-1.schema.json</c>.</summary>
    public static string Trace() => ShapeSchema.Write(TraceShapes.Trace, "FamilyOnline trace 1 · 计分过程格式 1");

    /// <summary>Writes the schema of certificates: <c>docs/schema/certificate-1.schema.json</c>.</summary>
    public static string Certificate() => ShapeSchema.Write(CertificateShapes.Certificate, "FamilyOnline certificate 1 · 评选凭证格式 1");

    /// <summary>Writes the schema of each line of a journal's file: <c>docs/schema/journal-1.schema.json</c>.</summary>
    public static string Journal() => ShapeSchema.Write(JournalShapes.Line, "FamilyOnline journal 1, one line · 台账流水格式 1（单行）");

    /// <summary>Writes the schema of envelopes: <c>docs/schema/envelope-2.schema.json</c>.</summary>
    public static string Envelope() => ShapeSchema.Write(EnvelopeShapes.Envelope, "FamilyOnline envelope 2 · 上报包格式 2");
}
