using FamilyOnline.Evaluations;
using FamilyOnline.Schemes;

namespace FamilyOnline.Selections;

/// <summary>A scheme run to its end: the ranking, and the choice where it makes one, of every stage (评选过程).</summary>
public sealed class SelectionRun
{
    private SelectionRun(Scheme scheme, IReadOnlyList<SelectionStage> stages) => (Scheme, Stages) = (scheme, stages);

    /// <summary>Gets the rules.</summary>
    public Scheme Scheme { get; }

    /// <summary>Gets the stages that were run, in their order; one where the scheme has none of its own.</summary>
    public IReadOnlyList<SelectionStage> Stages { get; }

    /// <summary>Gets the last stage that was run, whose ranking and choice are the result where the run is complete.</summary>
    public SelectionStage Final => Stages[^1];

    /// <summary>Gets whether every stage was run: a tie at the line of one keeps those after it waiting until it is decided, and so does an unmet quota.</summary>
    public bool IsComplete => Stages.Count == Math.Max(1, Scheme.Stages.Count);

    /// <summary>Gets the last stage in which a candidate took part.</summary>
    /// <exception cref="KeyNotFoundException">Nobody of that id took part in any.</exception>
    public SelectionStage StageOf(string candidate) => Stages.LastOrDefault(stage => stage.Evaluation.Contains(candidate))
        ?? throw new KeyNotFoundException($"Nobody called '{candidate}' took part.");

    internal static SelectionRun Of(Scheme scheme, IReadOnlyList<Candidate> candidates, Figures figures, SelectionInput input)
    {
        List<SelectionStage> stages = [];
        Dictionary<string, IEarlierRun> earlier = new(StringComparer.Ordinal);
        foreach (var stage in scheme.Stages.Count == 0 ? [scheme] : scheme.Stages)
        {
            var evaluation = Evaluator.Evaluate(stage, candidates, figures, earlier);
            var certificate = stage.Selection is null ? null : Selector.Select(evaluation, input);
            if (certificate is { UnusedDecisions.Count: > 0 } && stage != scheme.Stages.LastOrDefault(stage))
            {
                var later = certificate.UnusedDecisions;
                certificate = Selector.Select(evaluation, input with { Decided = [.. input.Decided.Except(later, StringComparer.Ordinal)] });
                input = input with { Decided = later };
            }

            stages.Add(new(evaluation, certificate));
            if (certificate is { OpenPlaces: > 0 } or { QuotasUnmet: true } or { PlacesUnknown: true })
                break;
            earlier[stage.Id] = new StageScores(evaluation);
            candidates = certificate is null ? candidates : [.. certificate.Selected.Select(entry => entry.Candidate)];
        }

        return new(scheme, stages);
    }
}
