using NodaTime;

namespace FamilyOnline.Packs;

/// <summary>A phase whose days are counted from the launch year (计划阶段).</summary>
public sealed class PlannedPhase
{
    /// <summary>Plans a phase.</summary>
    /// <param name="id">The id, such as <c>launch</c>.</param>
    /// <param name="title">What people call it.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="deliverables">What it brings forth.</param>
    /// <param name="provenance">Where the plan says so, and what was assumed.</param>
    public PlannedPhase(string id, LocalizedText title, PlanDate from, PlanDate to, IEnumerable<Deliverable> deliverables, Provenance provenance)
    {
        (Id, Title, From, To) = (Require.Id(id), Require.NotNull(title), from, to);
        (Deliverables, Provenance) = (Require.List(deliverables), Require.NotNull(provenance));
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets what people call it.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets the first day.</summary>
    public PlanDate From { get; }

    /// <summary>Gets the last day, which belongs to it.</summary>
    public PlanDate To { get; }

    /// <summary>Gets what it brings forth.</summary>
    public IReadOnlyList<Deliverable> Deliverables { get; }

    /// <summary>Gets where the plan says so, and what was assumed.</summary>
    public Provenance Provenance { get; }

    internal Phase In(int launchYear) => new(Id, Title, new DateInterval(From.In(launchYear), To.In(launchYear)), Deliverables, Provenance);
}
