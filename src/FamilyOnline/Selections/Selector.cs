using FamilyOnline.Evaluations;
using FamilyOnline.Schemes;

namespace FamilyOnline.Selections;

/// <summary>Chooses from a ranking: down the list, as far as the places and quotas go; a tie at the line stays a tie (评选).</summary>
public static class Selector
{
    /// <summary>Chooses for one round.</summary>
    /// <param name="evaluation">The ranking.</param>
    /// <param name="round">The round, from 1.</param>
    /// <param name="earlierWinners">The ids of those chosen in earlier rounds; none in the first.</param>
    /// <exception cref="ArgumentException">The evaluation's scheme chooses nobody.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="round"/> is below 1.</exception>
    public static Certificate Select(Evaluation evaluation, int round, IEnumerable<string>? earlierWinners = null) =>
        Select(evaluation, new SelectionOptions { Round = round, EarlierWinners = [.. earlierWinners ?? []] });

    /// <summary>Chooses for one round.</summary>
    /// <param name="evaluation">The ranking.</param>
    /// <param name="input">The round, who won before, and what was decided about ties.</param>
    /// <exception cref="ArgumentException">The evaluation's scheme chooses nobody.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The round is below 1.</exception>
    public static Certificate Select(Evaluation evaluation, SelectionOptions input)
    {
        Require.NotNull(evaluation);
        ArgumentOutOfRangeException.ThrowIfLessThan(Require.NotNull(input).Round, 1, nameof(input));
        Require.That(evaluation.Scheme.Selection is not null, $"Scheme '{evaluation.Scheme.Id}' ranks and chooses nobody: it has no 'select'.", nameof(evaluation));
        SelectionOptions ordered = input with
        {
            EarlierWinners = [.. input.EarlierWinners.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Decided = [.. input.Decided.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
        return new SelectionRound(evaluation, evaluation.Scheme.Selection!, ordered).Run();
    }

    /// <summary>Runs a scheme to its end: evaluates and, where it chooses, chooses; stage by stage, each over those chosen before.</summary>
    /// <param name="scheme">The rules.</param>
    /// <param name="candidates">Who is looked at.</param>
    /// <param name="figures">What is known of them.</param>
    /// <param name="input">The round, who won before, and what was decided about ties.</param>
    /// <exception cref="ArgumentException">A candidate is given twice.</exception>
    public static SelectionRun Run(Scheme scheme, IEnumerable<Candidate> candidates, Figures figures, SelectionOptions? input = null) =>
        SelectionRun.Of(Require.NotNull(scheme), [.. Require.NotNull(candidates)], Require.NotNull(figures), input ?? new());
}
