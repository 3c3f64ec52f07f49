namespace FamilyOnline.Formulas;

/// <summary>A figure that a formula names.</summary>
internal sealed class NameExpression(string name) : Expression
{
    public string Name { get; } = name;

    public override Quantity Evaluate(FormulaRun run) => run.Figure(Name);
}
