using NodaTime;

namespace FamilyOnline;

/// <summary>The phases of a campaign: in order, each beginning the day after the one before ends, together the whole campaign (工作步骤).</summary>
public sealed class PhaseSchedule
{
    /// <summary>Makes a schedule.</summary>
    /// <param name="phases">The phases, in the order of their days.</param>
    /// <exception cref="ArgumentException">There is none, an id is given twice, or two phases overlap or leave a gap.</exception>
    public PhaseSchedule(IEnumerable<Phase> phases)
    {
        All = Require.Distinct(phases, phase => phase.Id, "phase");
        Require.That(All.Count > 0, "A schedule needs at least one phase.", nameof(phases));
        for (var i = 1; i < All.Count; i++)
        {
            var (before, after) = (All[i - 1], All[i]);
            Require.That(
                after.Interval.Start == before.Interval.End.PlusDays(1),
                $"Phase {after} must begin the day after phase {before} ends.",
                nameof(phases));
        }

        Interval = new(All[0].Interval.Start, All[^1].Interval.End);
    }

    /// <summary>Gets the phases in the order of their days.</summary>
    public IReadOnlyList<Phase> All { get; }

    /// <summary>Gets the days from the first phase's beginning to the last one's end.</summary>
    public DateInterval Interval { get; }

    /// <summary>Gets the phase that a day belongs to, or null before the first and after the last.</summary>
    public Phase? On(LocalDate day) => All.FirstOrDefault(phase => phase.Interval.Contains(day));

    /// <summary>Gets the phase of an id, or null where there is none.</summary>
    public Phase? Find(string id) => All.FirstOrDefault(phase => phase.Id == id);

    /// <summary>Tells how far through the whole campaign a day is: days gone, the day included, ÷ all days, from 0 to 1.</summary>
    public Exact ProgressOn(LocalDate day)
    {
        var gone = Math.Clamp(Period.DaysBetween(Interval.Start, day) + 1, 0, Interval.Length);
        return Exact.Ratio(gone, Interval.Length);
    }
}
