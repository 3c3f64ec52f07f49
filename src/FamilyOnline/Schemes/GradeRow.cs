using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>One grade and who has it: the first row that holds and is not barred (等级).</summary>
public sealed class GradeRow
{
    internal GradeRow(Condition? @if, LocalizedText grade, Exact? pay, Provenance? provenance) => (If, Grade, Pay, Provenance) = (@if, grade, pay, provenance);

    /// <summary>Gets the condition; null takes the rest.</summary>
    public Condition? If { get; }

    /// <summary>Gets what the grade is called.</summary>
    public LocalizedText Grade { get; }

    /// <summary>Gets the reward or subsidy that goes with it, in the scheme's currency; null where none does.</summary>
    public Exact? Pay { get; }

    /// <summary>Gets where it comes from; null where the scheme says so.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Writes the grade.</summary>
    public override string ToString() => Grade.ToString();
}
