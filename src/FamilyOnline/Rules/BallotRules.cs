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

    /// <summary>Gets whether a rule asks something of each voter, so that a vote that names none cannot keep it.</summary>
    private bool AsksVoters => Per is not null || Every is not null || Least is not null || Most is not null;

    public bool Takes(Exact votes) => (Least is not { } least || votes >= least) && (Most is not { } most || votes <= most);

    /// <summary>Tells whether a vote may be on a ballot at all: a voter of the right kind gave it in time.</summary>
    public bool Admits(Mark vote) =>
        IsOpen(vote.Period) && (vote.By is null ? !AsksVoters : Per is null || vote.ByKind == Per) && !vote.Value.Number.Value.IsNegative;

    /// <summary>Gives the ballot that a vote is on: the voter's, and the day, month … of it where voters may vote again.</summary>
    public (string? Voter, string Time) BallotOf(Mark vote) =>
        (vote.By, Every is null || !vote.Period.IsSpecified ? "" : PeriodSteps.Around(vote.Period.First, Every).ToString());

    private bool IsOpen(ReportingPeriod day) => !day.IsSpecified || ((From is not { } from || day.First >= from) && (To is not { } to || day.Last <= to));
}
