using FamilyOnline.Evaluations;
using FamilyOnline.Schemes;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Schemes;

public sealed class NodeNotesTests
{
    private static readonly Scheme Sheet = Reading.Scheme("""
        { scheme: s, scored-by: office, reason: required, source: the notice, parts: [
          { id: g, led-by: bureau, evidence: files, check: visit, parts: [
            { id: p, title: { zh: 甲, en: One }, scored-by: bureau, reason: optional, as-printed: 5 of 4, assumed: the first, formula: x },
            { id: q, formula: x }] }] }
        """);

    [Fact]
    public void What_a_line_says_is_recorded()
    {
        var line = Sheet.Nodes.Single(node => node.Id == "p");
        Assert.Equal(("One", "bureau", false, "5 of 4", "the first"), (line.Title.English, line.Notes.ScoredBy!.Chinese, line.Notes.ReasonRequired, line.Notes.AsPrinted!.Chinese, line.Provenance!.Assumed));
    }

    [Fact]
    public void What_a_line_leaves_open_it_has_from_above()
    {
        var notes = NotesOf("q");
        Assert.Equal(("office", "bureau", "files", "visit", true), (notes.ScoredBy!.Chinese, notes.LedBy!.Chinese, notes.Evidence!.Chinese, notes.Check!.Chinese, notes.ReasonRequired));
    }

    [Fact]
    public void What_was_printed_is_said_of_one_line_only()
    {
        Assert.Null(NotesOf("q").AsPrinted);
        Assert.Null(NotesOf("g").AsPrinted);
    }

    [Fact]
    public void A_trace_shows_them() => Assert.Equal(["office", "office", "bureau", "office"], Traced.SelfAndBelow().Select(line => line.Notes.ScoredBy!.Chinese));

    private static Trace Traced { get; } = Evaluator.Evaluate(Sheet, [new Candidate("a", "a")], new Figures(CandidateTable.AsOf, [])).TraceOf("a");

    private static NodeNotes NotesOf(string id) => Traced.SelfAndBelow().Single(trace => trace.Id == id).Notes;
}
