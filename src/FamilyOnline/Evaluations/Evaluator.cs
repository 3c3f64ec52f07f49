using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>Runs a scheme over candidates: gates, field, points, places (评价).</summary>
/// <remarks>It knows neither ledger nor divisions, and nothing it gives depends on the order of the candidates.</remarks>
public static class Evaluator
{
    /// <summary>Evaluates.</summary>
    /// <param name="scheme">The rules.</param>
    /// <param name="candidates">Who is looked at.</param>
    /// <param name="figures">What is known of them.</param>
    /// <exception cref="ArgumentException">A candidate is given twice.</exception>
    public static Evaluation Evaluate(Scheme scheme, IEnumerable<Candidate> candidates, Figures figures)
    {
        Require.NotNull(scheme);
        var everybody = new EvaluationField(Require.NotNull(candidates).OrderBy(candidate => candidate.Id, StringComparer.Ordinal), figures);
        var failed = everybody.Candidates.ToDictionary(candidate => candidate.Id, candidate => FailedGates(scheme, candidate, everybody), StringComparer.Ordinal);
        var field = new EvaluationField(everybody.Candidates.Where(candidate => failed[candidate.Id].Count == 0), figures);
        var index = scheme.Nodes.Select((node, at) => (node.Id, at)).ToDictionary(node => node.Id, node => node.at, StringComparer.Ordinal);
        var scores = everybody.Candidates.Select(candidate => Score(scheme, candidate, field, failed[candidate.Id], index)).ToList();
        return new(scheme, field, everybody, Ranking.Order(scheme, scores, field));
    }

    private static List<GateResult> FailedGates(Scheme scheme, Candidate candidate, EvaluationField everybody)
    {
        List<GateResult> failed = [];
        foreach (var gate in scheme.Gates)
        {
            var holds = gate.If.Holds(new FigureContext(candidate, everybody));
            if (holds != true)
                failed.Add(new(gate, holds));
        }

        return failed;
    }

    private static CandidateScore Score(
        Scheme scheme, Candidate candidate, EvaluationField field, List<GateResult> failed, Dictionary<string, int> index)
    {
        var row = new Quantity[scheme.Nodes.Count];
        NodeScoring.Score(scheme.Root, new FigureContext(candidate, field), row, 0);
        return new(candidate, failed, row, index, rank: null);
    }
}
