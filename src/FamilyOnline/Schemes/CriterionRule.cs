using FamilyOnline.Rules;
using FamilyOnline.Scoring;

namespace FamilyOnline.Schemes;

/// <summary>A scorer as a document names it: the key, what was made of its settings, and the figures that these name.</summary>
internal sealed record CriterionRule(string Kind, IScorer Scorer, IReadOnlyList<FigureDefinition> Figures, Place Place)
{
    /// <summary>Gets whether it stands for a line that the source does not print.</summary>
    public bool IsOmitted => Scorer is OmittedScorer;
}
