namespace FamilyOnline.Rollups;

/// <summary>Room for one row of one unit, used again for the next.</summary>
internal sealed class RowBuffer(int slots)
{
    private long[]? _answers;
    private RowBuffer? _part;
    private RowBuffer? _other;

    /// <summary>Gets the cells as answered, where they count otherwise.</summary>
    public long[] Answers => _answers ??= new long[slots];

    /// <summary>Gets the cells as they count.</summary>
    public long[] Cells { get; } = new long[slots];

    /// <summary>Gets 1 for each cell that an earlier value or an unstated 0 stands in for.</summary>
    public long[] StandIns { get; } = new long[slots];

    /// <summary>Gets or sets whether <see cref="StandIns"/> holds anything.</summary>
    public bool HasStandIns { get; set; }

    /// <summary>Gets room for one part of a ratio.</summary>
    public RowBuffer Part => _part ??= new(Cells.Length);

    /// <summary>Gets room for the other part of a ratio.</summary>
    /// <param name="slots">How many slots that part has.</param>
    public RowBuffer Other(int slots) => _other ??= new(slots);
}
