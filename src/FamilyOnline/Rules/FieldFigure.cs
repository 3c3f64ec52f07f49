namespace FamilyOnline.Rules;

/// <summary>The highest, lowest or total of a figure over the field: those in it that have a value (全体统计).</summary>
public sealed class FieldFigure : FigureDefinition
{
    private readonly FieldStatistic _statistic;
    private readonly FigureDefinition _of;

    /// <summary>Takes a statistic over the field.</summary>
    /// <param name="statistic">Which one.</param>
    /// <param name="of">The figure it is taken of.</param>
    public FieldFigure(FieldStatistic statistic, FigureDefinition of)
    {
        Require.That(statistic != FieldStatistic.Unspecified, "A figure over the field needs a statistic.", nameof(statistic));
        (_statistic, _of) = (statistic, Require.NotNull(of));
    }

    /// <inheritdoc/>
    public override string Text => $"{_statistic switch { FieldStatistic.Highest => "highest-of", FieldStatistic.Lowest => "lowest-of", _ => "total-of" }} {_of.Text}";

    /// <inheritdoc/>
    public override IEnumerable<string> Metrics => _of.Metrics;

    /// <inheritdoc/>
    public override Quantity Of(Candidate candidate, EvaluationField field) => Require.NotNull(field).Shared(this, () => Over(field));

    private Quantity Over(EvaluationField field)
    {
        Exact? result = null;
        foreach (var candidate in field.Candidates)
        {
            if (!_of.Of(candidate, field).TryGetValue(out var value))
                continue;
            result = result is { } soFar ? Join(soFar, value) : value;
        }

        return result is { } found ? found : Quantity.Of(Absence.NotAvailable);
    }

    private Exact Join(Exact left, Exact right) => _statistic switch
    {
        FieldStatistic.Highest => Exact.Max(left, right),
        FieldStatistic.Lowest => Exact.Min(left, right),
        _ => left + right,
    };
}
