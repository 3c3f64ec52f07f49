namespace FamilyOnline.Formulas;

/// <summary>A formula, or a part of one, ready to be evaluated.</summary>
internal abstract class Expression
{
    /// <summary>Gets the parts that it is made of, from left to right.</summary>
    public virtual IReadOnlyList<Expression> Parts => [];

    /// <summary>Gives the value; never throws but what the figures throw.</summary>
    public abstract Quantity Evaluate(FormulaRun run);

    /// <summary>Gives itself and all parts of parts, from left to right.</summary>
    public IEnumerable<Expression> All() => [this, .. Parts.SelectMany(part => part.All())];
}
