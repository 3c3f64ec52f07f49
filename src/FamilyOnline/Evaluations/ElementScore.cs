using FamilyOnline.Rules;

namespace FamilyOnline.Evaluations;

/// <summary>What a line gives for one judge, round, month or member.</summary>
/// <param name="Name">Which it is.</param>
/// <param name="Score">The points, or why none.</param>
/// <param name="Field">The field that it was scored in.</param>
/// <param name="Row">Its row there.</param>
/// <param name="WasHeld">Whether the round was held, so that there is something to trace.</param>
internal sealed record ElementScore(string Name, Quantity Score, EvaluationField Field, int Row, bool WasHeld)
{
    /// <summary>Gets what it puts into pools; null for nothing.</summary>
    public IReadOnlyDictionary<string, Quantity>? Pools { get; init; }
}
