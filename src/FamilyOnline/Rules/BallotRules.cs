using NodaTime;

namespace FamilyOnline.Rules;

/// <summary>Which ballots are valid.</summary>
internal sealed record BallotRules
{
    /// <summary>Gets the kind of voter, such as <c>ip</c>; null for any.</summary>
    public string? Per { get; init; }

    /// <summary>Gets the length of time after which a voter may vote again: day, month, quarter or year; null for never.</summary>
    public string? Every { get; init; }

    /// <summary>Gets the fewest votes on a valid ballot.</summary>
    public Exact? Least { get; init; }

    /// <summary>Gets the most votes on a valid ballot.</summary>
    public Exact? Most { get; init; }

    /// <summary>Gets the first day of voting.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Gets the last day of voting.</summary>
    public LocalDate? To { get; init; }

    public bool Takes(Exact votes) => (Least is not { } least || votes >= least) && (Most is not { } most || votes <= most);

    public bool IsOpen(ReportingPeriod day) => !day.IsSpecified || ((From is not { } from || day.First >= from) && (To is not { } to || day.Last <= to));
}
