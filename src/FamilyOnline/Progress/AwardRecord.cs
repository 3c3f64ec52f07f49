using NodaTime;

namespace FamilyOnline.Progress;

/// <summary>One candidate chosen in one round of a selection, as decided and recorded (评选记录).</summary>
public sealed record AwardRecord
{
    /// <summary>Records a choice.</summary>
    /// <param name="scheme">The id of the scheme by which it was made.</param>
    /// <param name="round">The round, from 1.</param>
    /// <param name="candidate">The id of the candidate.</param>
    /// <param name="on">The day of the decision, China Standard Time.</param>
    /// <exception cref="ArgumentException">An id is no id, or the round less than 1.</exception>
    public AwardRecord(string scheme, int round, string candidate, LocalDate on)
    {
        Require.That(round >= 1, $"A round is counted from 1, but was {round}.", nameof(round));
        (Scheme, Round, Candidate, On) = (Require.Id(scheme), round, Require.Id(candidate), on);
    }

    /// <summary>Gets the id of the scheme.</summary>
    public string Scheme { get; }

    /// <summary>Gets the round, from 1.</summary>
    public int Round { get; }

    /// <summary>Gets the id of the candidate.</summary>
    public string Candidate { get; }

    /// <summary>Gets the day of the decision.</summary>
    public LocalDate On { get; }
}
