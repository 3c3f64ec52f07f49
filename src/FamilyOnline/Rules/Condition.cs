namespace FamilyOnline.Rules;

/// <summary>A question with the answers yes, no and not known (条件).</summary>
public abstract class Condition
{
    private protected Condition()
    {
    }

    /// <summary>Gets the question in words that a reader of the rule knows.</summary>
    public abstract string Text { get; }

    /// <summary>Gets the ids of the metrics it needs.</summary>
    public IEnumerable<string> Metrics => Figures.SelectMany(figure => figure.Metrics);

    /// <summary>Gets the figures it asks.</summary>
    internal abstract IEnumerable<FigureDefinition> Figures { get; }

    /// <summary>Answers the question for a candidate: null where a figure is missing and the rest does not decide.</summary>
    public abstract bool? Holds(FigureContext context);

    /// <summary>Answers the question for every row of a field: the same answers as <see cref="Holds"/> gives.</summary>
    internal virtual Truth[] Column(EvaluationField field) => Truths.Each(field, row => Truths.Exactly(this, field, row));

    /// <summary>Gives every comparison with a bound that the answer hangs on, as it stands.</summary>
    internal virtual IEnumerable<CompareCondition> Comparisons => [];

    /// <summary>Writes <see cref="Text"/>.</summary>
    public sealed override string ToString() => Text;
}
