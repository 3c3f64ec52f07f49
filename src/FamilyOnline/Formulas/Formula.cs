using System.Diagnostics.CodeAnalysis;
using FamilyOnline.Documents;

namespace FamilyOnline.Formulas;

/// <summary>A calculation that a scheme writes down, such as <c>34 * own-rate / 90%</c>: read once, evaluated for everybody (公式).</summary>
/// <remarks>
/// The language is total: every formula that was read has a value or the reason why there is none, after at most one operation for each of its pieces.
/// Arithmetic is exact; only roots and logarithms are rounded, to 20 decimal places, and the same on every machine.
/// </remarks>
public sealed class Formula
{
    private readonly Expression _expression;

    private Formula(string text, Expression expression)
    {
        Expression[] parts = [.. expression.All()];
        (Text, _expression) = (text, expression);
        Names = [.. parts.OfType<NameExpression>().Select(part => part.Name).Distinct(StringComparer.Ordinal)];
        IsInexact = parts.OfType<OperationExpression>().Any(part => part.Operation.IsInexact);
    }

    /// <summary>Gets the text as it was written.</summary>
    public string Text { get; }

    /// <summary>Gets the figures that it names, each once, in the order of their first use.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Gets whether it has a root or a logarithm, whose values are rounded to 20 decimal places where they are not exact.</summary>
    public bool IsInexact { get; }

    /// <summary>Reads a formula that came from outside the program.</summary>
    /// <param name="text">The text, at most 2,000 characters.</param>
    /// <param name="formula">The formula, or null where the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Formula? formula)
    {
        formula = text is null ? null : Read(new(text), new());
        return formula is not null;
    }

    /// <summary>Reads a formula of a document; null with problems at the characters where they are.</summary>
    internal static Formula? Read(DocumentScalar scalar, DocumentProblems problems) =>
        new FormulaReader(scalar, problems).Read() is { } expression ? new(scalar.Text, expression) : null;

    /// <summary>Works out the value.</summary>
    /// <param name="figure">Gives the figure of each name; it is asked once for each place where the name stands.</param>
    /// <param name="steps">Where each operation and call goes as it is worked out, in order; null where nobody asks.</param>
    /// <returns>
    /// The value; where figures are absent, the absence of the first of them from left to right;
    /// <see cref="Absence.NotApplicable"/> where an operation has no value, such as a division by 0.
    /// </returns>
    public Quantity Evaluate(Func<string, Quantity> figure, ICollection<FormulaStep>? steps = null) =>
        _expression.Evaluate(new(Require.NotNull(figure), steps));
}
