using FamilyOnline.Ledgers;

namespace FamilyOnline.Submissions;

/// <summary>How many of the reports for one period came to a sender, and when (某期报送情况).</summary>
public sealed record PeriodCoverage
{
    /// <summary>Tells it.</summary>
    /// <param name="period">The period.</param>
    /// <param name="coverage">How many were due, in time, late and missing.</param>
    /// <param name="excused">How many need not come, 0 or more; null where that is not told.</param>
    /// <param name="unexpected">How many came though nobody owed them, 0 or more; null where that is not told.</param>
    /// <exception cref="ArgumentException">The period is unspecified, or a count is negative.</exception>
    public PeriodCoverage(ReportingPeriod period, Coverage coverage, int? excused = null, int? unexpected = null)
    {
        Require.That(period.IsSpecified, "How many reports came is told of a period.", nameof(period));
        Require.That(excused is null or >= 0, $"The number of excused reports is 0 or more, but was {excused}.", nameof(excused));
        Require.That(unexpected is null or >= 0, $"The number of unexpected reports is 0 or more, but was {unexpected}.", nameof(unexpected));
        (Period, Coverage, Excused, Unexpected) = (period, Require.NotNull(coverage), excused, unexpected);
    }

    /// <summary>Gets the period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets how many were due, in time, late and missing.</summary>
    public Coverage Coverage { get; }

    /// <summary>Gets how many need not come; null where that is not told, which is not 0.</summary>
    public int? Excused { get; }

    /// <summary>Gets how many came though nobody owed them; null where that is not told, which is not 0.</summary>
    public int? Unexpected { get; }
}
