using FamilyOnline.Submissions;

namespace FamilyOnline.Rollups;

/// <summary>Makes of the answers of one unit what is brought together: earlier values stand in for missing ones, and silence is 0 where the metric says so; of flows whose periods overlap, silence can be told only of a whole period (<see cref="SumFold"/>).</summary>
/// <param name="axis">The slots.</param>
/// <param name="metric">The metric, which has the rules.</param>
internal sealed class RowRule(SlotAxis axis, Metric metric)
{
    private readonly int _age = metric.CarryForwardMonths;
    private readonly bool _adds = metric.Aggregation.OverTime == Aggregation.Sum;
    private readonly bool _zero = metric.Aggregation.Missing == MissingRule.ZeroWhenSilent && !(axis.Overlap && metric.Aggregation.OverTime == Aggregation.Sum);

    /// <summary>Gets whether a row stays as it was answered.</summary>
    public bool IsPlain => _age == 0 && !_zero;

    /// <summary>Fills what may be filled.</summary>
    /// <param name="answers">The cells as answered.</param>
    /// <param name="filled">Takes the cells as they count.</param>
    /// <param name="standIns">Takes 1 for each cell whose value is an earlier one or a 0 that nobody stated, else 0.</param>
    public void Fill(ReadOnlySpan<long> answers, Span<long> filled, Span<long> standIns)
    {
        answers.CopyTo(filled);
        standIns.Clear();
        for (var slot = 0; slot < answers.Length; slot++)
        {
            if (answers[slot] is not (Cells.Silent or Cells.NotAvailable))
                continue;
            var standIn = Earlier(answers, slot);
            if (standIn == Cells.Silent && _zero && answers[slot] == Cells.Silent)
                standIn = 0;
            if (standIn != Cells.Silent)
                (filled[slot], standIns[slot]) = (standIn, Cells.IsValue(standIn) ? 1 : 0);
        }
    }

    /// <summary>An earlier value within the age limit. Without one nothing stands in, not even a value of the same month, and what happened on other days never does.</summary>
    private long Earlier(ReadOnlySpan<long> answers, int slot)
    {
        if (_age == 0 || _adds)
            return Cells.Silent;
        for (var before = slot - 1; before >= 0 && axis.MonthOf[slot] - axis.MonthOf[before] <= _age; before--)
        {
            if (answers[before] is not (Cells.Silent or Cells.NotAvailable))
                return answers[before];
        }

        return Cells.Silent;
    }
}
