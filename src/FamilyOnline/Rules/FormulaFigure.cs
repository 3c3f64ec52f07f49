using System.Text;
using FamilyOnline.Documents;
using FamilyOnline.Formulas;

namespace FamilyOnline.Rules;

/// <summary>A figure computed by a formula from other figures: <c>own + 30% * other</c> (公式指标).</summary>
public sealed class FormulaFigure : FigureDefinition
{
    private readonly IReadOnlyList<FigureDefinition> _figures;

    /// <summary>Computes by a formula.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="figures">What its names stand for, in the order of its names.</param>
    /// <exception cref="ArgumentException">There is not one figure for each name.</exception>
    public FormulaFigure(Formula formula, IEnumerable<FigureDefinition> figures)
    {
        (Formula, _figures) = (Require.NotNull(formula), Require.List(figures));
        Require.That(_figures.Count == formula.Names.Count, $"The formula has {formula.Names.Count} names, but {_figures.Count} figures were given.", nameof(figures));
    }

    /// <summary>Gets the formula.</summary>
    public Formula Formula { get; }

    /// <inheritdoc/>
    public override string Text => Formula.Text;

    /// <inheritdoc/>
    internal override LocalizedText Say(FigureTitles titles) => Wordings.OfFormula(Formula.Text, Formula.Names.Zip(_figures, (name, figure) => KeyValuePair.Create(name, figure.Say(titles))));

    /// <inheritdoc/>
    internal override LocalizedText SayWithin(FigureTitles titles) => Wordings.Say("within", Say(titles));

    /// <inheritdoc/>
    internal override IEnumerable<FigureDefinition> Uses => _figures;

    /// <inheritdoc/>
    internal override bool IsInexact => Formula.IsInexact || base.IsInexact;

    /// <summary>Writes the formula with a row's numbers put in; every figure must have one.</summary>
    internal string Arithmetic(FigureContext context)
    {
        var values = Formula.Names.Zip(_figures).ToDictionary(name => name.First, name => context.Figure(name.Second).Value, StringComparer.Ordinal);
        StringBuilder text = new();
        var at = 0;
        foreach (var piece in FormulaPieces.Of(Formula.Text).Where(piece => piece.Kind == PieceKind.Name))
        {
            text.Append(Formula.Text, at, piece.Start - at).Append(values[piece.Text] is { IsInteger: true, IsNegative: false } whole ? whole.ToString() : $"({values[piece.Text]})");
            at = piece.End;
        }

        return text.Append(Formula.Text, at, Formula.Text.Length - at).ToString();
    }

    internal static FormulaFigure? Read(DocumentNode? node, RuleReader rules)
    {
        if (node is null)
            return null;
        if (node is not DocumentScalar scalar)
        {
            rules.Problems.Add(DocumentProblems.WrongShape.At(node.Place, "text"));
            return null;
        }

        if (Formula.Read(scalar, rules.Problems) is not { } formula)
            return null;
        FigureDefinition?[] figures = [.. formula.Names.Select(name => rules.Figure(new DocumentScalar(name, scalar.Place, scalar.IsQuoted)))];
        return figures.Contains(null) ? null : new FormulaFigure(formula, figures!);
    }

    /// <inheritdoc/>
    internal override Quantity[] Column(EvaluationField field)
    {
        Quantity[][] columns = [.. _figures.Select(field.Column)];
        Dictionary<string, int> at = Formula.Names.Select((name, i) => (name, i)).ToDictionary(name => name.name, name => name.i, StringComparer.Ordinal);
        return Each(field, row => Formula.Evaluate(name => columns[at[name]][row]));
    }
}
