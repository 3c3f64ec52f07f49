using FamilyOnline.Rules;

namespace FamilyOnline.Scoring;

/// <summary>A scorer that can also enclose the points of a whole field in balls.</summary>
internal interface IBallScorer : IScorer
{
    /// <summary>Encloses the points of every row before the line's bounds: the same absences as <see cref="IScorer.Score"/>; open where exact arithmetic has to decide.</summary>
    /// <param name="field">The field.</param>
    /// <param name="points">The line's points; null where it has none.</param>
    /// <param name="start">Where the sum begins; null where the line does not say.</param>
    /// <param name="balls">Where the balls go, one for every row.</param>
    /// <returns>False where the settings need exact arithmetic anyway.</returns>
    bool TryFill(EvaluationField field, Exact? points, Exact? start, Ball[] balls);
}
