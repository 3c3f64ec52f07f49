namespace FamilyOnline.Formulas;

/// <summary>A number of a formula.</summary>
internal sealed class NumberExpression(Exact value) : Expression
{
    public Exact Value { get; } = value;

    public override Quantity Evaluate(FormulaRun run) => Value;
}
