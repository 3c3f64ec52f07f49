using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>What all standings of one evaluation share.</summary>
/// <param name="Scheme">The rules.</param>
/// <param name="Sheet">The lines as they are counted.</param>
/// <param name="Field">Everybody.</param>
/// <param name="Decided">Bounds of the numbers that decide, before vetoes.</param>
internal sealed record StandingRun(Scheme Scheme, SheetRun Sheet, EvaluationField Field, BallColumn Decided);
