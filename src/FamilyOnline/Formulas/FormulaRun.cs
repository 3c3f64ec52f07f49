namespace FamilyOnline.Formulas;

/// <summary>One evaluation: where figures come from, and where steps go.</summary>
internal readonly record struct FormulaRun(Func<string, Quantity> Figure, ICollection<FormulaStep>? Steps);
