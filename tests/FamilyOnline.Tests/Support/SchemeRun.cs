using FamilyOnline.Evaluations;
using FamilyOnline.Selections;

namespace FamilyOnline.Tests.Support;

/// <summary>Runs a scheme, written as its text, over a table of candidates.</summary>
internal static class SchemeRun
{
    public static Evaluation Evaluate(string scheme, CandidateTable table) => Evaluator.Evaluate(Reading.Scheme(scheme), table.Candidates, table.Figures);

    public static Certificate Select(string scheme, CandidateTable table, int round = 1, params IEnumerable<string> earlierWinners) =>
        Selector.Select(Evaluate(scheme, table), round, earlierWinners);

    /// <summary>The points of a line, or of the whole sheet, for one candidate.</summary>
    public static string Points(string scheme, CandidateTable table, string candidate = "here", string line = "total") => Evaluate(scheme, table)[candidate].PointsOf(line).ToString();

    /// <summary>The points of one line, written without its id, for one candidate, and what the trace tells of it in English.</summary>
    public static (string Points, IReadOnlyList<string> Told) Line(string line, CandidateTable table, string candidate = "here")
    {
        var trace = Traced(line, table, candidate);
        return (trace.Points.ToString(), [.. trace.Lines.Select(told => told.English!)]);
    }

    /// <summary>What would have changed the points of one line, in English.</summary>
    public static IReadOnlyList<string> Next(string line, CandidateTable table, string candidate = "here") => [.. Traced(line, table, candidate).Next.Select(next => next.Told.English!)];

    /// <summary>The arithmetic of one line, step by step.</summary>
    public static IReadOnlyList<string> Steps(string line, CandidateTable table, string candidate = "here") => [.. Traced(line, table, candidate).Steps.Select(step => step.Arithmetic)];

    private static Trace Traced(string line, CandidateTable table, string candidate) =>
        Evaluate($"{{ scheme: s, parts: [{{ id: the-line, {line} }}] }}", table).TraceOf(candidate).Parts[0];

    /// <summary>Rank and id of everybody, in the order of the evaluation; a dash for who is not ranked.</summary>
    public static string Ranks(this Evaluation evaluation) => string.Join(' ', evaluation.Scores.Select(score => $"{score.Rank?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}{score.Candidate.Id}"));

    public static string Ids(this IEnumerable<CertificateEntry> entries) => string.Join(' ', entries.Select(entry => entry.Candidate.Id));
}
