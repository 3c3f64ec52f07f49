namespace FamilyOnline.Rules;

/// <summary>What a rule looks at: a metric, or something computed from metrics and from the field (指标定义).</summary>
public abstract class FigureDefinition
{
    private protected FigureDefinition()
    {
    }

    /// <summary>Gets the definition in words that a reader of the rule knows, such as <c>broadband-households ÷ households</c>.</summary>
    public abstract string Text { get; }

    /// <summary>Gets the definition in the words of a reader who knows no rule language, in Chinese and English; titles stand where they are known.</summary>
    public LocalizedText Wording => Say(FigureTitles.None);

    /// <summary>Gets how people write its value: as a percentage where the rule does so, as yes or no where that is what it answers.</summary>
    internal virtual NumberForm Form => NumberForm.Plain;

    /// <summary>Says what it is, with the titles that are known.</summary>
    internal abstract LocalizedText Say(FigureTitles titles);

    /// <summary>Says what it is where it is met for the first time: of a name also what that stands for.</summary>
    internal virtual LocalizedText Introduce(FigureTitles titles) => Say(titles);

    /// <summary>Says what it is as a part of something longer, in brackets where it would be misread.</summary>
    internal virtual LocalizedText SayWithin(FigureTitles titles) => Say(titles);

    /// <summary>Gets the ids of the metrics it needs, each once or more.</summary>
    public virtual IEnumerable<string> Metrics => Uses.SelectMany(used => used.Metrics);

    /// <summary>Gets the ids of the forms whose obligations it asks for.</summary>
    internal virtual IEnumerable<string> Forms => Uses.SelectMany(used => used.Forms);

    /// <summary>Gets it and every figure that it is computed from.</summary>
    internal IEnumerable<FigureDefinition> SelfAndUses() => Uses.SelectMany(used => used.SelfAndUses()).Prepend(this);

    /// <summary>Gets the figures of the same candidate that it is computed from; none for what is taken over the field.</summary>
    internal virtual IEnumerable<FigureDefinition> Parts => Uses;

    /// <summary>Gets every figure that it is computed from, over the field too.</summary>
    internal virtual IEnumerable<FigureDefinition> Uses => [];

    /// <summary>Gets the line of the sheet whose points it is, or null.</summary>
    internal virtual string? Node => null;

    /// <summary>Gets whether it is a root or a logarithm, or computed from one, and so rounded at its twentieth decimal place.</summary>
    internal virtual bool IsInexact => Uses.Any(used => used.IsInexact);

    /// <summary>Computes the figure of one candidate.</summary>
    /// <param name="candidate">Whose figure it is.</param>
    /// <param name="field">All who are compared, and what is known of them.</param>
    /// <returns>The exact value, or the reason why there is none.</returns>
    /// <exception cref="ArgumentException">The candidate is not in the field.</exception>
    public Quantity Of(Candidate candidate, EvaluationField field) => Require.NotNull(field).Column(this)[field.RowOf(candidate)];

    /// <summary>Writes <see cref="Text"/>.</summary>
    public sealed override string ToString() => Text;

    /// <summary>Gives what else is worth noting of a row: void votes, how many of a sample were asked.</summary>
    internal virtual IEnumerable<TraceInput> Notes(EvaluationField field, int row) => [];

    /// <summary>Computes the figure of every row of a field.</summary>
    internal abstract Quantity[] Column(EvaluationField field);

    /// <summary>Computes the figure of one row.</summary>
    internal virtual Quantity At(EvaluationField field, int row) => field.Column(this)[row];

    /// <summary>Encloses the figure of every row: the same absences, and bounds within which the exact values lie.</summary>
    internal virtual BallColumn Balls(EvaluationField field) => BallColumn.Of(field.Column(this));

    /// <summary>Computes a figure row by row.</summary>
    private protected static Quantity[] Each(EvaluationField field, Func<int, Quantity> compute)
    {
        var column = new Quantity[field.Rows.Length];
        for (var row = 0; row < column.Length; row++)
            column[row] = compute(row);
        return column;
    }
}
