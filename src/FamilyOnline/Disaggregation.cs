namespace FamilyOnline;

/// <summary>A split of a metric into other metrics, such as broadband households by fibre and cable (分组).</summary>
public sealed record Disaggregation
{
    /// <summary>Declares a split.</summary>
    /// <param name="id">Its id, such as <c>by-network</c>.</param>
    /// <param name="parts">The ids of the metrics that are the parts, two or more.</param>
    /// <param name="overlaps">Whether one thing may be counted in several parts, so that their sum need not be the whole.</param>
    /// <exception cref="ArgumentException">There are fewer than two parts, or one is named twice.</exception>
    public Disaggregation(string id, IEnumerable<string> parts, bool overlaps = false)
    {
        (Id, Parts, Overlaps) = (Require.Id(id), Require.Distinct(parts, part => part, "part"), overlaps);
        Require.That(Parts.Count > 1, $"The split '{id}' needs two parts or more, but has {Parts.Count}.", nameof(parts));
    }

    /// <summary>Gets its id.</summary>
    public string Id { get; }

    /// <summary>Gets the ids of the metrics that are the parts.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>Gets whether one thing may be counted in several parts.</summary>
    /// <value>False: the parts must make up the whole. True: no part exceeds the whole, and together they are not less than it.</value>
    public bool Overlaps { get; }
}
