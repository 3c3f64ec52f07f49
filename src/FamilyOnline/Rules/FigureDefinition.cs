namespace FamilyOnline.Rules;

/// <summary>What a rule looks at: a metric, or something computed from metrics and from the field (指标定义).</summary>
public abstract class FigureDefinition
{
    /// <summary>Gets the definition in words that a reader of the rule knows, such as <c>broadband-households ÷ households</c>.</summary>
    public abstract string Text { get; }

    /// <summary>Gets the ids of the metrics it needs, each once or more.</summary>
    public virtual IEnumerable<string> Metrics => [];

    /// <summary>Gets the figures of the same candidate that it is computed from; none for what is taken over the field.</summary>
    internal virtual IEnumerable<FigureDefinition> Parts => [];

    /// <summary>Computes the figure of one candidate.</summary>
    /// <param name="candidate">Whose figure it is.</param>
    /// <param name="field">All who are compared, and what is known of them.</param>
    /// <returns>The exact value, or the reason why there is none.</returns>
    public abstract Quantity Of(Candidate candidate, EvaluationField field);

    /// <summary>Writes <see cref="Text"/>.</summary>
    public sealed override string ToString() => Text;
}
