namespace FamilyOnline.Submissions;

/// <summary>How an answer is kept in 64 bits: the value scaled by the metric's decimal places, or, below every value, the reason for none.</summary>
internal static class Cells
{
    /// <summary>The answers of one cell contradict each other, so that none of them stands.</summary>
    public const long Conflict = long.MinValue + 15;

    /// <summary>Nobody answered.</summary>
    public const long Silent = long.MinValue + (long)Absence.NotReported;

    /// <summary>The unit cannot say.</summary>
    public const long NotAvailable = long.MinValue + (long)Absence.NotAvailable;

    /// <summary>The unit has no such figure, and so is not expected to report it.</summary>
    public const long NotApplicable = long.MinValue + (long)Absence.NotApplicable;

    /// <summary>The least number that is a value; what lies below is a reason for none.</summary>
    public const long Least = long.MinValue + 16;

    public static bool IsValue(long cell) => cell >= Least;

    /// <summary>Gives what two answers that became known together come to: the one that says something; none where they contradict each other.</summary>
    public static long Together(long one, long other) => one == other || other == Silent ? one : one == Silent ? other : Conflict;

    public static long Of(Observation answer, Metric metric)
    {
        if (!answer.IsKnown)
            return long.MinValue + (long)answer.Absence;
        var value = answer.ScaledValue;
        for (var places = answer.Decimals; places < metric.Decimals; places++)
            value = checked(value * 10);
        Require.That(answer.Decimals <= metric.Decimals, $"Metric '{metric.Id}' has {metric.Decimals} decimal places, but the value {answer} is written with {answer.Decimals}.", nameof(answer));
        Require.That(IsValue(value), $"The value {answer} is too small to be kept.", nameof(answer));
        return value;
    }

    public static Quantity Quantity(long cell, int decimals) => IsValue(cell) ? Exact.Scaled(cell, decimals) : FamilyOnline.Quantity.Of(AbsenceOf(cell));

    public static Observation Observation(long cell, int decimals) => IsValue(cell) ? FamilyOnline.Observation.Scaled(cell, decimals) : FamilyOnline.Observation.Of(AbsenceOf(cell));

    private static Absence AbsenceOf(long cell) => cell == Conflict ? Absence.NotAvailable : (Absence)(cell - long.MinValue);
}
