namespace FamilyOnline.Rules;

/// <summary>The place of a candidate's figure in the field, from 1; who has no value has no place, and none of the others' (名次).</summary>
public sealed class RankFigure : FigureDefinition
{
    private readonly FigureDefinition _of;
    private readonly bool _higherIsBetter;
    private readonly RankTies _ties;
    private readonly string? _within;

    /// <summary>Ranks a figure.</summary>
    /// <param name="of">The figure.</param>
    /// <param name="higherIsBetter">Whether the highest has place 1.</param>
    /// <param name="ties">Which places equal figures have.</param>
    /// <param name="within">The grouping within which they are ranked, such as <c>class</c>; null for the whole field.</param>
    public RankFigure(FigureDefinition of, bool higherIsBetter = true, RankTies ties = RankTies.Standard, string? within = null)
    {
        Require.That(ties != RankTies.Unspecified, "A rank needs a rule for equal figures.", nameof(ties));
        (_of, _higherIsBetter, _ties, _within) = (Require.NotNull(of), higherIsBetter, ties, within is null ? null : Require.Id(within));
    }

    /// <inheritdoc/>
    public override string Text => $"rank-of {_of.Text}{(_higherIsBetter ? "" : " (lower is better)")}{(_within is null ? "" : $" within {_within}")}";

    /// <inheritdoc/>
    internal override LocalizedText Say(FigureTitles titles) => Wordings.Over(_higherIsBetter ? "rank" : "rank.lower", _within, _of.SayWithin(titles));

    /// <inheritdoc/>
    internal override IEnumerable<FigureDefinition> Uses => [_of];

    /// <inheritdoc/>
    internal override Quantity[] Column(EvaluationField field)
    {
        var (slots, values) = (Slots(field), field.Column(_of));
        return Each(field, row => slots[row] is { } slot ? slot.Place(_ties) : values[row]);
    }

    /// <summary>Gives everybody's places: the better and the worse of those that equal figures share.</summary>
    internal RankSlot?[] Slots(EvaluationField field) => field.Shared((this, nameof(Slots)), () => Rank(field));

    /// <summary>Gives the value of whoever stands just before a row, among those it is ranked with; null where nobody does.</summary>
    internal Exact? Before(EvaluationField field, int row)
    {
        var (slots, values, group) = (Slots(field), field.Column(_of), GroupOf(field, row));
        return Enumerable.Range(0, slots.Length)
            .Where(other => slots[other]?.Better < slots[row]!.Better && !field.Rows[other].IsGuest && GroupOf(field, other) == group)
            .OrderByDescending(other => slots[other]!.Better)
            .Select(other => (Exact?)values[other].Value)
            .FirstOrDefault();
    }

    private string GroupOf(EvaluationField field, int row) => _within is null ? "" : field.Rows[row].Candidate.GroupIn(_within) ?? "";

    private RankSlot?[] Rank(EvaluationField field)
    {
        var values = field.Column(_of);
        var slots = new RankSlot?[values.Length];
        foreach (var group in Enumerable.Range(0, values.Length).Where(row => values[row].IsKnown).GroupBy(row => GroupOf(field, row), StringComparer.Ordinal))
        {
            int[] members = [.. group.Where(row => !field.Rows[row].IsGuest)];
            Rank(members, values, slots);
            foreach (var guest in group.Where(row => field.Rows[row].IsGuest))
                slots[guest] = Placed(members, values, slots, values[guest].Value);
        }

        return slots;
    }

    /// <summary>The place that a guest would have, without taking it from anybody.</summary>
    private RankSlot Placed(int[] ranked, Quantity[] values, RankSlot?[] slots, Exact value)
    {
        var (better, others) = (0, ranked.Length);
        while (better < others)
        {
            var middle = better + ((others - better) / 2);
            if (_higherIsBetter ? values[ranked[middle]].Value > value : values[ranked[middle]].Value < value)
                better = middle + 1;
            else
                others = middle;
        }

        return new(better + 1, better + 1, better == 0 ? 1 : slots[ranked[better - 1]]!.Dense + 1, ranked.Length);
    }

    private void Rank(int[] rows, Quantity[] values, RankSlot?[] slots)
    {
        Array.Sort(rows, (left, right) => _higherIsBetter ? values[right].Value.CompareTo(values[left].Value) : values[left].Value.CompareTo(values[right].Value));
        var dense = 0;
        for (var from = 0; from < rows.Length;)
        {
            var to = from;
            while (to + 1 < rows.Length && values[rows[to + 1]].Value == values[rows[from]].Value)
                to++;
            dense++;
            for (var i = from; i <= to; i++)
                slots[rows[i]] = new(from + 1, to + 1, dense, rows.Length);
            from = to + 1;
        }
    }
}
