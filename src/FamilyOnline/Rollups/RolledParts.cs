namespace FamilyOnline.Rollups;

/// <summary>What was brought together, before it is told as a figure.</summary>
internal sealed record RolledParts
{
    /// <summary>Gets the value, or the reason for none.</summary>
    public required Quantity Value { get; init; }

    /// <summary>Gets what stands above the line, where the value is a quotient.</summary>
    public Quantity? Numerator { get; init; }

    /// <summary>Gets what stands below the line, where the value is a quotient.</summary>
    public Quantity? Denominator { get; init; }

    /// <summary>Gets the least that the value can be; null where that is not known.</summary>
    public Exact? Lower { get; init; }

    /// <summary>Gets the most that the value can be; null where that is not known.</summary>
    public Exact? Upper { get; init; }

    /// <summary>Gets how many answers are there and how many are not.</summary>
    public AnswerCount Count { get; init; }

    /// <summary>Gets how many units are in each state, for a metric whose units are counted.</summary>
    public IReadOnlyList<int> States { get; init; } = [];

    /// <summary>Gets what is remarkable about the figure, apart from what its counts say.</summary>
    public RolledFlags Flags { get; init; }

    public static RolledParts None(Absence absence, AnswerCount count = default) => new() { Value = Quantity.Of(absence), Count = count };
}
