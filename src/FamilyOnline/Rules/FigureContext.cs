namespace FamilyOnline.Rules;

/// <summary>Gives a rule the figures of one candidate, and notes which it looked at.</summary>
public sealed class FigureContext
{
    private readonly List<TraceInput>? _inputs;

    /// <summary>Opens the figures of a candidate.</summary>
    /// <param name="candidate">Whose figures they are.</param>
    /// <param name="field">All who are compared, and what is known of them.</param>
    /// <param name="noted">Where each figure that is looked at is noted; null notes nothing.</param>
    /// <exception cref="ArgumentException">The candidate is not in the field.</exception>
    public FigureContext(Candidate candidate, EvaluationField field, IList<TraceInput>? noted = null)
        : this(Require.NotNull(field), field.RowOf(candidate), noted as List<TraceInput> ?? (noted is null ? null : throw new ArgumentException("Inputs are noted in a List<TraceInput>.", nameof(noted))))
    {
    }

    internal FigureContext(EvaluationField field, int row, List<TraceInput>? inputs) => (Field, Row, _inputs) = (field, row, inputs);

    /// <summary>Gets whose figures they are.</summary>
    public Candidate Candidate => Field.Rows[Row].Candidate;

    /// <summary>Gets all who are compared, and what is known of them.</summary>
    public EvaluationField Field { get; }

    internal int Row { get; }

    /// <summary>Gets a figure of the candidate; where figures are noted, it and what it is computed from.</summary>
    public Quantity Figure(FigureDefinition definition) => Figure(definition, NumberForm.Unspecified);

    /// <summary>Gets a figure that the rule compares with a value of another form: a metric with <c>60%</c>, or with yes.</summary>
    internal Quantity Figure(FigureDefinition definition, NumberForm form)
    {
        var value = Field.At(Require.NotNull(definition), Row);
        if (_inputs is not null)
            Note(_inputs, definition, value, form);
        return value;
    }

    private void Note(List<TraceInput> inputs, FigureDefinition definition, Quantity value, NumberForm form)
    {
        if (definition is NumberFigure || inputs.Exists(input => input.Name == definition.Text))
            return;
        var titles = Field.Setting.Titles;
        inputs.Add(new(definition.Text, value) { Wording = definition.Introduce(titles), Form = form == NumberForm.Unspecified ? definition.Form : form, Reason = StatedMark.Of(definition, Field, Row)?.Reason });
        inputs.AddRange(NamedFigure.Meant(definition).Notes(Field, Row));
        foreach (var part in definition.Parts)
            Note(inputs, part, Field.At(part, Row), NumberForm.Unspecified);
    }
}
