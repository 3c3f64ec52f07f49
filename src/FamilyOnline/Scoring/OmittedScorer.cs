using FamilyOnline.Documents;
using FamilyOnline.Rules;

namespace FamilyOnline.Scoring;

/// <summary>Stands for a line that the source does not print: it scores nothing, and the maximum that can be reached says so (原表未载).</summary>
/// <remarks>
/// It takes part in nothing: the lines beside it keep their points, and what can be reached falls by its own.
/// <para>Shape: none.</para>
/// <para>Source: the printed extracts of the schemes studied, which are not complete.</para>
/// </remarks>
public sealed class OmittedScorer : IScorer
{
    private OmittedScorer(string why) => Why = why;

    /// <summary>Gets why there is nothing to count, in the scheme's words.</summary>
    public string Why { get; }

    /// <inheritdoc/>
    public Quantity Score(ScoringContext context)
    {
        Require.NotNull(context).Say("omitted", Why);
        return Quantity.Of(Absence.NotApplicable);
    }

    internal static IScorer? Read(DocumentNode settings, RuleReader rules)
    {
        if (settings is DocumentScalar { IsText: true, Text: var why })
            return new OmittedScorer(why);
        rules.Problems.Add(DocumentProblems.WrongShape.At(settings.Place, "text"));
        return null;
    }
}
