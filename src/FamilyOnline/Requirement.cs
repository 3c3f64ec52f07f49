namespace FamilyOnline;

/// <summary>What the plan asks of everybody who takes part (活动要求).</summary>
public sealed class Requirement
{
    /// <summary>Makes a requirement.</summary>
    /// <param name="id">The id.</param>
    /// <param name="kind">By what means it is kept.</param>
    /// <param name="title">What is asked.</param>
    /// <param name="provenance">Where the plan says so.</param>
    public Requirement(string id, RequirementKind kind, LocalizedText title, Provenance provenance)
    {
        Require.That(kind != RequirementKind.Unspecified, $"Requirement '{id}' needs a kind.", nameof(kind));
        (Id, Kind, Title, Provenance) = (Require.Id(id), kind, Require.NotNull(title), Require.NotNull(provenance));
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets by what means it is kept.</summary>
    public RequirementKind Kind { get; }

    /// <summary>Gets what is asked.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets where the plan says so.</summary>
    public Provenance Provenance { get; }
}
