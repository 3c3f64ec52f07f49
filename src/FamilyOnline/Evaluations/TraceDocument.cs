using FamilyOnline.Documents;
using FamilyOnline.Rules;
using FamilyOnline.Schemes;
using FamilyOnline.Scoring;

namespace FamilyOnline.Evaluations;

/// <summary>A trace as a document: of every line what it looked at, how it counted, and what it gave.</summary>
internal static class TraceDocument
{
    public const string Format = "1";

    /// <summary>A trace that stands alone, with the version of its format and whose it is.</summary>
    public static DocumentMap Whole(Trace trace) => DocumentParts.Map([
        ("format", DocumentParts.Text(Format)),
        ("candidate", DocumentParts.Text(trace.Candidate.Id)),
        ("name", DocumentParts.Text(trace.Candidate.Name)),
        .. Entries(trace)]);

    /// <summary>A line within a trace.</summary>
    public static DocumentMap Line(Trace trace) => DocumentParts.Map(Entries(trace));

    private static IEnumerable<(string, DocumentNode?)> Entries(Trace trace) =>
    [
        ("line", DocumentParts.Text(trace.Id)),
        ("title", DocumentParts.Text(trace.Node.Title)),
        ("rule", DocumentParts.Text(trace.Kind)),
        ("points", DocumentParts.Text(trace.Points)),
        ("shown", DocumentParts.Text(trace.Shown)),
        ("letter", DocumentParts.Text(trace.Letter)),
        ("of", Number(trace.Node.Points)),
        ("weight", Number(trace.Node.Weight)),
        ("pool", DocumentParts.Text(trace.Node.Pool)),
        ("inputs", List(trace.Inputs, Input)),
        ("arithmetic", List(trace.Lines, DocumentParts.Text)),
        ("steps", List(trace.Steps, Step)),
        ("pools", List(trace.Pools, Pool)),
        ("entries", List(trace.Entries, Entry)),
        ("next", List(trace.Next, Next)),
        .. Notes(trace.Notes),
        ("source", DocumentParts.Text(trace.Provenance?.Source)),
        ("assumed", DocumentParts.Text(trace.Provenance?.Assumed)),
        ("parts", List(trace.Parts, Line)),
    ];

    private static IEnumerable<(string, DocumentNode?)> Notes(NodeNotes notes) =>
    [
        ("scored-by", Localized(notes.ScoredBy)),
        ("led-by", Localized(notes.LedBy)),
        ("evidence", Localized(notes.Evidence)),
        ("check", Localized(notes.Check)),
        ("reason", notes.ReasonRequired == true ? DocumentParts.Text("required") : null),
        ("as-printed", Localized(notes.AsPrinted)),
    ];

    private static DocumentMap Input(TraceInput input) => DocumentParts.Map(
        ("figure", DocumentParts.Text(input.Name)),
        ("wording", DocumentParts.Text(input.Wording)),
        ("value", DocumentParts.Text(input.Value)),
        ("written", DocumentParts.Text(EnumWords<NumberForm>.Of(input.Form))),
        ("reason", DocumentParts.Text(input.Reason)),
        ("reason-missing", input.IsReasonMissing ? DocumentParts.Text("true") : null));

    private static DocumentMap Step(TraceStep step) => DocumentParts.Map(
        ("formula", DocumentParts.Text(step.Formula)),
        ("arithmetic", DocumentParts.Text(step.Arithmetic)),
        ("result", DocumentParts.Text(step.Result)));

    private static DocumentMap Pool(TracePool pool) => DocumentParts.Map(
        ("pool", DocumentParts.Text(pool.Pool)),
        ("points", DocumentParts.Text(pool.Points)),
        ("steps", List(pool.Steps, Step)));

    private static DocumentMap Entry(TraceEntry counted) => DocumentParts.Map([
        ("points", DocumentParts.Text(counted.Points)),
        ("reason-missing", counted.IsReasonMissing ? DocumentParts.Text("true") : null),
        ("told", DocumentParts.Text(counted.Told)),
        .. OccurrenceDocument.Of(counted.Entry)]);

    private static DocumentMap Next(NextStep next) => DocumentParts.Map(
        ("figure", DocumentParts.Text(next.Figure)),
        ("by", DocumentParts.Text(next.By)),
        ("more-than", next.IsStrict ? DocumentParts.Text("true") : null),
        ("gains", Number(next.Gains)),
        ("told", DocumentParts.Text(next.Told)));

    private static DocumentNode? Localized(LocalizedText? text) => text is null ? null : DocumentParts.Text(text);

    private static DocumentScalar? Number(Exact? number) => number is { } known ? DocumentParts.Text(known) : null;

    private static DocumentList? List<T>(IReadOnlyList<T> items, Func<T, DocumentNode> of) => items.Count == 0 ? null : DocumentParts.List(items.Select(of));
}
