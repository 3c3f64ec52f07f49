using FamilyOnline.Evaluations;

namespace FamilyOnline.Selections;

/// <summary>Chooses from a ranking: down the list, as far as the places go; a tie at the line stays a tie (评选).</summary>
public static class Selector
{
    /// <summary>Chooses for one round.</summary>
    /// <param name="evaluation">The ranking.</param>
    /// <param name="round">The round, from 1.</param>
    /// <param name="earlierWinners">The ids of those chosen in earlier rounds; none in the first.</param>
    /// <exception cref="ArgumentException">The evaluation's scheme chooses nobody.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="round"/> is below 1.</exception>
    public static Certificate Select(Evaluation evaluation, int round, IEnumerable<string>? earlierWinners = null)
    {
        Require.NotNull(evaluation);
        ArgumentOutOfRangeException.ThrowIfLessThan(round, 1);
        var rule = evaluation.Scheme.Selection;
        Require.That(rule is not null, $"Scheme '{evaluation.Scheme.Id}' ranks and chooses nobody: it has no 'select'.", nameof(evaluation));
        var earlier = (earlierWinners ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var out_ = rule!.EarlierWinnersStayOut ? earlier.ToHashSet(StringComparer.Ordinal) : [];
        var running = evaluation.Scores.Where(score => score.Rank is not null && !out_.Contains(score.Candidate.Id)).ToList();
        var line = new SelectionLine(running, rule.Take);
        var entries = evaluation.Scores.Select(score => line.Judge(score, out_)).ToList();
        return new(evaluation, round, earlier, entries, line.OpenPlaces);
    }
}
