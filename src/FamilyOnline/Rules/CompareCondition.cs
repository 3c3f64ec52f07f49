namespace FamilyOnline.Rules;

/// <summary>Holds where a figure stands in a relation to a bound, compared exactly (比较条件).</summary>
public sealed class CompareCondition : Condition
{
    private readonly FigureDefinition _figure;
    private readonly Comparison _comparison;
    private readonly FigureDefinition _bound;

    /// <summary>Compares a figure with a bound.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="comparison">The relation.</param>
    /// <param name="bound">The bound.</param>
    public CompareCondition(FigureDefinition figure, Comparison comparison, FigureDefinition bound)
    {
        Require.That(comparison != Comparison.Unspecified, "A comparison must be named.", nameof(comparison));
        (_figure, _comparison, _bound) = (Require.NotNull(figure), comparison, Require.NotNull(bound));
    }

    /// <inheritdoc/>
    public override string Text => $"{_figure.Text} {Sign} {_bound.Text}";

    /// <inheritdoc/>
    internal override LocalizedText Say(FigureTitles titles) => _bound.Form == NumberForm.YesNo && _comparison == Comparison.Is
        ? Wordings.Say("compare.answer", _figure.Say(titles), _bound.Say(titles))
        : Wordings.Say("compare." + _comparison, _figure.Say(titles), _bound.Say(titles));

    /// <inheritdoc/>
    internal override IEnumerable<FigureDefinition> Figures => [_figure, _bound];

    /// <inheritdoc/>
    internal override IEnumerable<CompareCondition> Comparisons => [this];

    /// <summary>Gets the figure that is compared.</summary>
    internal FigureDefinition Figure => _figure;

    /// <summary>Gets what it is compared with.</summary>
    internal FigureDefinition Bound => _bound;

    /// <summary>Gets the relation.</summary>
    internal Comparison Comparison => _comparison;

    /// <summary>By how much the figure would have to differ for the comparison to hold; null where it holds, or where a figure is not known.</summary>
    internal FigureGap? Gap(FigureContext context)
    {
        if (Holds(context) != false)
            return null;
        var by = context.Figure(_bound).Value - context.Figure(_figure).Value;
        return new(_figure, by, _comparison is Comparison.Above or Comparison.Below, Form) { Falls = by.IsNegative || _comparison == Comparison.Below };
    }

    /// <inheritdoc/>
    internal override Truth[] Column(EvaluationField field)
    {
        var (figure, bound) = (field.Balls(_figure), field.Balls(_bound));
        var truths = new Truth[field.Rows.Length];
        Truth[] answers = [Truths.Of(Holds(-1)), Truths.Of(Holds(0)), Truths.Of(Holds(1))];   // looked up: which of them it is cannot be guessed
        for (var row = 0; row < truths.Length; row++)
        {
            var (value, limit) = (figure[row], bound[row]);
            truths[row] = !value.IsKnown || !limit.IsKnown ? Truth.Unknown
                : BallOrder.TryCompare(value, limit, out var order) ? answers[order + 1] : Exactly(field, row);
        }

        return truths;
    }

    private Truth Exactly(EvaluationField field, int row) => Truths.Of(Compare(field.At(_figure, row).Value, field.At(_bound, row).Value));

    /// <summary>Gets how the figure is written here: as what it is compared with.</summary>
    private NumberForm Form => _bound.Form == NumberForm.Plain ? _figure.Form : _bound.Form;

    private string Sign => _comparison switch
    {
        Comparison.Is => "=",
        Comparison.AtLeast => "≥",
        Comparison.Above => ">",
        Comparison.AtMost => "≤",
        _ => "<",
    };

    /// <inheritdoc/>
    public override bool? Holds(FigureContext context)
    {
        if (!Require.NotNull(context).Figure(_figure, Form).TryGetValue(out var value) || !context.Figure(_bound).TryGetValue(out var bound))
            return null;
        return Compare(value, bound);
    }

    /// <summary>Compares two numbers as the condition does.</summary>
    internal bool Compare(Exact value, Exact bound) => Holds(value.CompareTo(bound));

    private bool Holds(int order) => _comparison switch
    {
        Comparison.Is => order == 0,
        Comparison.AtLeast => order >= 0,
        Comparison.Above => order > 0,
        Comparison.AtMost => order <= 0,
        _ => order < 0,
    };
}
