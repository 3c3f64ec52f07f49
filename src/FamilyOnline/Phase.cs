using NodaTime;

namespace FamilyOnline;

/// <summary>A dated step of a campaign (阶段).</summary>
public sealed class Phase
{
    /// <summary>Makes a phase.</summary>
    /// <param name="id">The id, such as <c>launch</c>.</param>
    /// <param name="title">What people call it.</param>
    /// <param name="interval">Its days, first and last included.</param>
    /// <param name="deliverables">What it brings forth.</param>
    /// <param name="provenance">Where the plan says so, or why it was assumed.</param>
    public Phase(string id, LocalizedText title, DateInterval interval, IEnumerable<Deliverable> deliverables, Provenance provenance)
    {
        (Id, Title, Interval) = (Require.Id(id), Require.NotNull(title), Require.NotNull(interval));
        (Deliverables, Provenance) = (Require.Distinct(deliverables, deliverable => deliverable.Id, "deliverable"), Require.NotNull(provenance));
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets what people call it.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets its days, first and last included.</summary>
    public DateInterval Interval { get; }

    /// <summary>Gets what it brings forth.</summary>
    public IReadOnlyList<Deliverable> Deliverables { get; }

    /// <summary>Gets where the plan says so, or why it was assumed.</summary>
    public Provenance Provenance { get; }

    /// <summary>Tells how far through the phase a day is.</summary>
    /// <returns>Days gone, the day itself included, ÷ days of the phase: 0 before the first day, 1 from the last day on.</returns>
    public Exact ProgressOn(LocalDate day)
    {
        var gone = Math.Clamp(Period.DaysBetween(Interval.Start, day) + 1, 0, Interval.Length);
        return Exact.Ratio(gone, Interval.Length);
    }

    /// <summary>Writes the id and the days.</summary>
    public override string ToString() => FormattableString.Invariant($"{Id} {Interval.Start:uuuu-MM-dd}/{Interval.End:uuuu-MM-dd}");
}
