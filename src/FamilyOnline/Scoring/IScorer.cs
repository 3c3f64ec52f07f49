namespace FamilyOnline.Scoring;

/// <summary>Turns figures into points: one kind of rule (计分方法).</summary>
/// <remarks>A scorer is immutable, knows one criterion's settings, and gives the same points for the same figures. It never turns what is not known into 0.</remarks>
public interface IScorer
{
    /// <summary>Scores one candidate.</summary>
    /// <param name="context">The candidate's figures, and the criterion's points.</param>
    /// <returns>The exact points before the criterion's own bounds, or the absence that kept them from being known.</returns>
    Quantity Score(ScoringContext context);
}
