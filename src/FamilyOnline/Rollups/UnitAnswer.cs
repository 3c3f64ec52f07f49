namespace FamilyOnline.Rollups;

/// <summary>What one unit's answers come to over a period.</summary>
/// <param name="Value">The value, or the reason for none.</param>
/// <param name="Count">How many answers it is made of.</param>
/// <param name="HasGap">Whether days of the period were answered by nobody.</param>
/// <param name="Lower">The least it can be, where it is known only within bounds.</param>
/// <param name="Upper">The most it can be, where it is known only within bounds.</param>
internal readonly record struct UnitAnswer(Quantity Value, AnswerCount Count, bool HasGap = false, Exact? Lower = null, Exact? Upper = null)
{
    /// <summary>Gets the sum of what is known, also where the whole is refused because something is missing; 0 where the answer is no sum.</summary>
    public Exact Stated { get; init; }

    /// <summary>Gets whether it was stated, so that it can be a figure of the unit's own beside those below it; an earlier value, or a 0 that nobody stated, is none.</summary>
    public bool IsStated => Count is { Known: > 0, StandIns: 0 };

    public static UnitAnswer None(Absence absence, bool hasGap = false) =>
        new(Quantity.Of(absence), absence == Absence.NotApplicable ? new(0, 0, 0, 1) : new(1, 0), hasGap);
}
