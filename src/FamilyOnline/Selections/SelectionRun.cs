using System.Globalization;
using FamilyOnline.Documents;
using FamilyOnline.Evaluations;
using FamilyOnline.Plugins;
using FamilyOnline.Schemes;

namespace FamilyOnline.Selections;

/// <summary>A scheme run to its end: the ranking, and the choice where it makes one, of every stage (评选过程).</summary>
public sealed class SelectionRun
{
    private SelectionRun(Scheme scheme, SelectionOptions input, IReadOnlyList<SelectionStage> stages) => (Scheme, Input, Stages) = (scheme, input, stages);

    /// <summary>Gets the rules.</summary>
    public Scheme Scheme { get; }

    /// <summary>Gets the round, who won before, and what was decided about ties.</summary>
    public SelectionOptions Input { get; }

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

    /// <summary>Explains a candidate's way through all the stages that it took part in, so that a citizen can check it with a pencil.</summary>
    /// <param name="candidate">The candidate's id.</param>
    /// <param name="culture">The reader's culture; null takes <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <exception cref="KeyNotFoundException">Nobody of that id took part in any.</exception>
    public string Explain(string candidate, CultureInfo? culture = null)
    {
        StageOf(candidate);
        var stages = Stages.Where(stage => stage.Evaluation.Contains(candidate));
        return string.Join("\n\n", stages.Select(stage => stage.Explain(candidate, culture)));
    }

    /// <summary>Writes the whole run as JSON: rules, figures, and the results of every stage, so that anybody can compute it anew. The same run gives the same bytes.</summary>
    public string ToJson() => JsonDocumentWriter.Write(CertificateDocument.Of(this));

    /// <summary>Reads a run back and computes it anew, stage by stage, from the rules and figures that it holds.</summary>
    /// <param name="json">What <see cref="ToJson"/> wrote.</param>
    /// <param name="file">The name to give in problems; null for a text without a file.</param>
    /// <param name="plugins">The words that its rules may use; null takes the library's own.</param>
    /// <returns>The run, or every problem; a result that differs from what is computed is one, with both values.</returns>
    public static ReadResult<SelectionRun> Parse(string json, string? file = null, PluginRegistry? plugins = null) =>
        new CertificateReader(plugins ?? PluginRegistry.BuiltIn).ReadRun(Require.NotNull(json), file);

    internal static SelectionRun Of(Scheme scheme, IReadOnlyList<Candidate> candidates, Figures figures, SelectionOptions input)
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

        return new(scheme, input, stages);
    }
}
