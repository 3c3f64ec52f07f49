namespace FamilyOnline.Formulas;

/// <summary>An operation on the parts, or a call of a function with them.</summary>
internal sealed class OperationExpression(Operation operation, int offset, IEnumerable<Expression> operands) : Expression
{
    public Operation Operation { get; } = operation;

    /// <summary>Gets where its sign or name stands in the text, from 0.</summary>
    public int Offset { get; } = offset;

    public override IReadOnlyList<Expression> Parts { get; } = [.. operands];

    /// <summary>Evaluates every operand, so that all steps that can be worked out are shown; the first absent one gives the result.</summary>
    public override Quantity Evaluate(FormulaRun run)
    {
        Quantity[] operands = [.. Parts.Select(part => part.Evaluate(run))];
        return Array.FindIndex(operands, operand => !operand.IsKnown) is >= 0 and var absent
            ? operands[absent]
            : Calculate([.. operands.Select(operand => operand.Value)], run.Steps);
    }

    private Quantity Calculate(Exact[] values, ICollection<FormulaStep>? steps)
    {
        var result = Operation.Compute(values);
        steps?.Add(new(Operation.Write(values), result));
        return result;
    }
}
