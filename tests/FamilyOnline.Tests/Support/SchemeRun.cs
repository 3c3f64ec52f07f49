using FamilyOnline.Evaluations;
using FamilyOnline.Selections;

namespace FamilyOnline.Tests.Support;

/// <summary>Runs a scheme, written as its text, over a table of candidates.</summary>
internal static class SchemeRun
{
    public static Evaluation Evaluate(string scheme, CandidateTable table) => Evaluator.Evaluate(Reading.Scheme(scheme), table.Candidates, table.Figures);

    public static Certificate Select(string scheme, CandidateTable table, int round = 1, params IEnumerable<string> earlierWinners) =>
        Selector.Select(Evaluate(scheme, table), round, earlierWinners);

    /// <summary>Rank and id of everybody, in the order of the evaluation; a dash for who is not ranked.</summary>
    public static string Ranks(this Evaluation evaluation) => string.Join(' ', evaluation.Scores.Select(score => $"{score.Rank?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}{score.Candidate.Id}"));

    public static string Ids(this IEnumerable<CertificateEntry> entries) => string.Join(' ', entries.Select(entry => entry.Candidate.Id));
}
