namespace FamilyOnline.Scoring;

/// <summary>One step of the arithmetic: a formula in which <c>[id]</c> is a part's points and <c>[it]</c> the step before, the same with numbers put in, and what it gives (复核步骤).</summary>
/// <param name="Formula">The formula, with names in brackets.</param>
/// <param name="Arithmetic">The formula with numbers put in, which <see cref="FamilyOnline.Formulas.Formula"/> can compute.</param>
/// <param name="Result">What it gives.</param>
public sealed record TraceStep(string Formula, string Arithmetic, Exact Result);
