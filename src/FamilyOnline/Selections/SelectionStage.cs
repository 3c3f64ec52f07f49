using FamilyOnline.Evaluations;

namespace FamilyOnline.Selections;

/// <summary>One stage of a run: its ranking, and its choice where it makes one (评选阶段).</summary>
/// <param name="Evaluation">The ranking.</param>
/// <param name="Certificate">The choice; null where the stage only ranks.</param>
public sealed record SelectionStage(Evaluation Evaluation, Certificate? Certificate);
