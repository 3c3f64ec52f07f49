using NodaTime;

namespace FamilyOnline;

/// <summary>An obligation as it stands at the end of a day, China Standard Time: met or not, and when (应报状态).</summary>
/// <remarks>At the end of the day it is due, what has not come is missing.</remarks>
public sealed record ObligationStatus
{
    /// <summary>Judges an obligation.</summary>
    /// <param name="obligation">What is owed.</param>
    /// <param name="metOn">The day on which the last of its figures came in; null where some are still owed.</param>
    /// <param name="asOf">The day at whose end it is looked at.</param>
    public ObligationStatus(Obligation obligation, LocalDate? metOn, LocalDate asOf)
    {
        (Obligation, MetOn) = (Require.NotNull(obligation), metOn);
        State = (metOn, asOf < obligation.Due) switch
        {
            ({ } day, _) => day <= obligation.Due ? ObligationState.OnTime : ObligationState.Late,
            (null, true) => ObligationState.Awaiting,
            (null, false) => ObligationState.Missing,
        };
        IsDue = obligation.Due <= asOf;
    }

    /// <summary>Gets what is owed.</summary>
    public Obligation Obligation { get; }

    /// <summary>Gets the day on which the last of its figures came in; null where some are still owed.</summary>
    public LocalDate? MetOn { get; }

    /// <summary>Gets how it stands.</summary>
    public ObligationState State { get; }

    /// <summary>Gets whether the day it is due has come, so that it counts for completeness.</summary>
    public bool IsDue { get; }

    /// <summary>Gets whether it is in, on time or late.</summary>
    public bool IsMet => MetOn is not null;
}
