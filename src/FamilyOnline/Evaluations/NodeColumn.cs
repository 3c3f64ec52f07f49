using FamilyOnline.Rules;

namespace FamilyOnline.Evaluations;

/// <summary>What a line gives every row of a field.</summary>
internal sealed class NodeColumn(NodeScore[] scores)
{
    private Quantity[]? _points;
    private Quantity? _mean;

    public NodeScore this[int row] => scores[row];

    public int Count => scores.Length;

    /// <summary>Gets the points alone.</summary>
    public Quantity[] Points => _points ??= Array.ConvertAll(scores, score => score.Points);

    /// <summary>Gets the single scores that a line has that is scored once per judge or round, by row; null where it is scored once.</summary>
    public IReadOnlyList<Quantity>[]? Singles { get; init; }

    /// <summary>Gives the mean of all who have points: of the others, for whoever has none. Not applicable where nobody has.</summary>
    public Quantity Mean(EvaluationField field) => _mean ??= MeanOf(field);

    private Quantity MeanOf(EvaluationField field)
    {
        var (sum, count) = (Exact.Zero, 0L);
        for (var row = 0; row < scores.Length; row++)
        {
            if (!field.Rows[row].IsGuest && scores[row].Points.TryGetValue(out var points))
                (sum, count) = (sum + points, count + 1);
        }

        return count == 0 ? Quantity.Of(Absence.NotApplicable) : sum / count;
    }
}
