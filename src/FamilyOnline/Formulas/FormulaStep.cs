namespace FamilyOnline.Formulas;

/// <summary>One operation or call of a formula as it was worked out, with its numbers put in (计算步骤).</summary>
/// <param name="Expression">The operation with its numbers, such as <c>34 * 3/10</c>: a formula without names, whose value is the result.</param>
/// <param name="Result">What it gave, such as 51/5.</param>
public sealed record FormulaStep(string Expression, Quantity Result);
