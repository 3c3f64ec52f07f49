using FamilyOnline.Evaluations;

namespace FamilyOnline.Tests.Support;

/// <summary>Holds traces against results: computed again from the trace alone, every line gives its points.</summary>
internal static class Traces
{
    public static void Verify(Evaluation evaluation)
    {
        foreach (var score in evaluation.Scores)
            Verify(evaluation.TraceOf(score.Candidate.Id), score);
    }

    /// <summary>The English lines of a line's trace, wherever it stands.</summary>
    public static IReadOnlyList<string> Told(this Evaluation evaluation, string candidate, string line) =>
        [.. evaluation.TraceOf(candidate).SelfAndBelow().First(trace => trace.Id == line).Lines.Select(told => told.English!)];

    public static IEnumerable<Trace> SelfAndBelow(this Trace trace) => trace.Parts.SelectMany(SelfAndBelow).Prepend(trace);

    private static void Verify(Trace trace, CandidateScore score)
    {
        var again = trace.Recompute();
        Assert.True(trace.Points == again, $"{score.Candidate.Id}, {trace.Id}: {trace.Points}, but its trace gives {again}: {string.Join("; ", trace.Steps.Select(step => step.Formula))}");
        foreach (var part in trace.Parts)
            Verify(part, score);
    }
}
