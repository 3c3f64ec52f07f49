using FamilyOnline.Rules;
using FamilyOnline.Scoring;

namespace FamilyOnline.Tests.Support;

/// <summary>What every scorer promises, ours and plugins'.</summary>
internal static class ScorerContract
{
    /// <summary>Verifies a scorer over candidates.</summary>
    /// <param name="scorer">The scorer.</param>
    /// <param name="table">Candidates with every figure known.</param>
    /// <param name="points">The criterion's points.</param>
    public static void Verify(IScorer scorer, CandidateTable table, Exact? points)
    {
        var silent = CandidateTable.Of("id\n" + string.Join('\n', table.Candidates.Select(candidate => candidate.Id)));
        foreach (var candidate in table.Candidates)
        {
            var first = scorer.Score(new(new FigureContext(candidate, table.Field), points));
            Assert.True(first.IsKnown, $"{candidate} has all figures, but gets {first}.");
            Deterministic(scorer, table, candidate, points, first);
            NotedOrNot(scorer, table, candidate, points, first);
            Assert.False(scorer.Score(new(new FigureContext(candidate, silent.Field), points)).IsKnown, "A scorer without its figures must not know points.");
        }
    }

    private static void Deterministic(IScorer scorer, CandidateTable table, Candidate candidate, Exact? points, Quantity first) =>
        Assert.Equal(first, scorer.Score(new(new FigureContext(candidate, new EvaluationField(table.Candidates.Reverse(), table.Figures)), points)));

    private static void NotedOrNot(IScorer scorer, CandidateTable table, Candidate candidate, Exact? points, Quantity first)
    {
        var (inputs, lines) = (new List<TraceInput>(), new List<LocalizedText>());
        Assert.Equal(first, scorer.Score(new(new FigureContext(candidate, table.Field, inputs), points, lines)));
        Assert.NotEmpty(inputs);
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.NotNull(line.English));
    }
}
