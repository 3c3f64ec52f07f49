using NodaTime;

namespace FamilyOnline;

/// <summary>What is known of an entry of a register, besides whose it is.</summary>
public sealed record OccurrenceOptions
{
    /// <summary>Gets the day on which it happened.</summary>
    /// <value>Null: not recorded.</value>
    public LocalDate? Date { get; init; }

    /// <summary>Gets the fact that it records.</summary>
    /// <value>Null: none is named.</value>
    public string? Fact { get; init; }

    /// <summary>Gets its kind.</summary>
    /// <value>Null: the register has none.</value>
    public string? Kind { get; init; }

    /// <summary>Gets why it was entered.</summary>
    /// <value>Null: nobody said.</value>
    public string? Reason { get; init; }

    /// <summary>Gets what proves it.</summary>
    /// <value>Null: nothing does.</value>
    public string? Evidence { get; init; }

    /// <summary>Gets why it is waived.</summary>
    /// <value>Null: it counts.</value>
    public string? Waived { get; init; }

    /// <summary>Gets the share of it that is the subject's.</summary>
    /// <value>0 … 1; 1 unless given.</value>
    public Exact Credit { get; init; } = Exact.One;

    /// <summary>Gets how many it stands for.</summary>
    /// <value>Above 0; 1 unless given.</value>
    public Exact Count { get; init; } = Exact.One;

    /// <summary>Gets the points that whoever judged it gave or took.</summary>
    /// <value>At least 0; null where a rule says them.</value>
    public Exact? Judged { get; init; }

    /// <summary>Gets the day on which it was entered.</summary>
    /// <value>Null: not recorded.</value>
    public LocalDate? ReportedOn { get; init; }
}
