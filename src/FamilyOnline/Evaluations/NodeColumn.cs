namespace FamilyOnline.Evaluations;

/// <summary>What a line gives every row of a field.</summary>
internal sealed class NodeColumn(NodeScore[] scores)
{
    private Quantity[]? _points;

    public NodeScore this[int row] => scores[row];

    public int Count => scores.Length;

    /// <summary>Gets the points alone.</summary>
    public Quantity[] Points => _points ??= Array.ConvertAll(scores, score => score.Points);

    /// <summary>Gets the single scores that a line has that is scored once per judge or round, by row; null where it is scored once.</summary>
    public IReadOnlyList<Quantity>[]? Singles { get; init; }
}
