using System.Runtime.CompilerServices;

namespace FamilyOnline.Rules;

/// <summary>A statistic of a figure over the field, or over those of it who share a group: those that have a value (全体统计).</summary>
public sealed class FieldFigure : FigureDefinition
{
    private readonly FieldStatistic _statistic;
    private readonly FigureDefinition _of;
    private readonly string? _within;

    /// <summary>Takes a statistic over the field.</summary>
    /// <param name="statistic">Which one.</param>
    /// <param name="of">The figure it is taken of.</param>
    /// <param name="within">The grouping within which it is taken, such as <c>class</c>; null for the whole field.</param>
    public FieldFigure(FieldStatistic statistic, FigureDefinition of, string? within = null)
    {
        Require.That(statistic != FieldStatistic.Unspecified, "A figure over the field needs a statistic.", nameof(statistic));
        (_statistic, _of, _within) = (statistic, Require.NotNull(of), within is null ? null : Require.Id(within));
    }

    /// <inheritdoc/>
    public override string Text => $"{RuleWords.Statistics.First(word => word.Value == _statistic).Key} {_of.Text}{(_within is null ? "" : $" within {_within}")}";

    /// <inheritdoc/>
    internal override LocalizedText Say(FigureTitles titles) => Wordings.Over("field." + _statistic, _within, _of.SayWithin(titles));

    /// <inheritdoc/>
    internal override NumberForm Form => _statistic == FieldStatistic.Total ? NumberForm.Plain : _of.Form;

    /// <inheritdoc/>
    internal override IEnumerable<FigureDefinition> Uses => [_of];

    /// <inheritdoc/>
    internal override IEnumerable<FigureDefinition> Parts => [];

    /// <inheritdoc/>
    internal override Quantity[] Column(EvaluationField field)
    {
        var of = new FieldSample(_of, field, _statistic);
        Dictionary<string, FieldSums> groups = new(StringComparer.Ordinal);
        for (var row = 0; row < field.Rows.Length; row++)
        {
            if (!groups.TryGetValue(GroupOf(field, row), out var sums))
                groups.Add(GroupOf(field, row), sums = new());
            if (!field.Rows[row].IsGuest)
                of.Add(sums, row);
        }

        return Each(field, row => of.Result(groups[GroupOf(field, row)], row));
    }

    /// <inheritdoc/>
    internal override Quantity At(EvaluationField field, int row) => IsExtreme && _within is null ? Extreme(field) : base.At(field, row);

    /// <inheritdoc/>
    internal override BallColumn Balls(EvaluationField field) =>
        _within is null && _statistic != FieldStatistic.MeanOfOthers ? new(new BallSample(_of, field, _statistic).Result()) : base.Balls(field);

    private bool IsExtreme => _statistic is FieldStatistic.Highest or FieldStatistic.Lowest;

    /// <summary>The highest or lowest is among those whose balls reach as far as the best ball.</summary>
    private Quantity Extreme(EvaluationField field) => field.Shared((this, nameof(Extreme)), () => new StrongBox<Quantity>(BallSample.Extreme(_of, field, _statistic))).Value;

    private string GroupOf(EvaluationField field, int row) => _within is null ? "" : field.Rows[row].Candidate.GroupIn(_within) ?? "";
}
