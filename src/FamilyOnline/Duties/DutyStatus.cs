using NodaTime;

namespace FamilyOnline.Duties;

/// <summary>One report that one unit owes for one period, as it stands at an instant (应报情况).</summary>
public sealed record DutyStatus
{
    internal DutyStatus(Duty duty, string unit, ReportingPeriod period)
    {
        (Duty, Unit, Period, Due) = (duty, unit, period, duty.Due.For(period));
        (Above, State) = ([], DutyState.Unspecified);
    }

    /// <summary>Gets what is owed.</summary>
    public Duty Duty { get; }

    /// <summary>Gets the id of the unit that owes it.</summary>
    public string Unit { get; }

    /// <summary>Gets the period it is owed for.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets the last day that is in time, China Standard Time.</summary>
    public LocalDate Due { get; }

    /// <summary>Gets the day on which the last of its figures was first answered; null where some are still owed.</summary>
    public LocalDate? MetOn { get; internal init; }

    /// <summary>Gets why the unit need not report; null where it must.</summary>
    public Excuse? Excuse { get; internal init; }

    /// <summary>Gets how it stands.</summary>
    public DutyState State { get; internal init; }

    /// <summary>Gets the unit and those above it, for which it counts.</summary>
    internal IReadOnlyList<string> Above { get; init; }

    /// <summary>Writes duty, unit, period and state.</summary>
    public override string ToString() => $"{Duty} {Unit} {Period}: {State}";

    /// <summary>Judges it at an instant.</summary>
    internal DutyStatus At(Instant knownAt, LocalDate? metOn, Excuse? excuse)
    {
        var isDue = knownAt >= ChinaDay.EndOf(Due);
        var state = (metOn, isDue) switch
        {
            _ when excuse is not null => DutyState.Excused,
            ({ } day, true) => day <= Due ? DutyState.OnTime : DutyState.Late,
            ({ }, false) => DutyState.Early,
            (null, true) => DutyState.Missing,
            (null, false) => DutyState.Awaiting,
        };
        return this with { MetOn = metOn, Excuse = excuse, State = state };
    }
}
