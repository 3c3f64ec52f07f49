using NodaTime;

namespace FamilyOnline.Duties;

/// <summary>A whole report that came though its unit did not owe it for the period: closed or not open yet, excused, of another level, or in no tree (多报).</summary>
public sealed record UnexpectedReport
{
    internal UnexpectedReport(Duty duty, string unit, ReportingPeriod period, LocalDate metOn, IReadOnlyList<string> above) =>
        (Duty, Unit, Period, MetOn, Above) = (duty, unit, period, metOn, above);

    /// <summary>Gets the duty whose form it answers.</summary>
    public Duty Duty { get; }

    /// <summary>Gets the id of the unit that it is of.</summary>
    public string Unit { get; }

    /// <summary>Gets the period it is about.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets the day on which the last of its figures was first answered.</summary>
    public LocalDate MetOn { get; }

    /// <summary>Gets whether the unit has a place in the history, so that the report is counted for it and those above it.</summary>
    public bool IsPlaced => Above.Count > 0;

    internal IReadOnlyList<string> Above { get; }

    /// <summary>Writes duty, unit and period.</summary>
    public override string ToString() => $"{Duty} {Unit} {Period}";
}
