namespace FamilyOnline;

/// <summary>A body that leads or runs the campaign: a leading group, its office, a township's own body (组织机构).</summary>
public sealed class OrganisationBody
{
    /// <summary>Makes a body.</summary>
    /// <param name="id">The id, such as <c>campaign-leading-group</c>.</param>
    /// <param name="title">What people call it.</param>
    /// <param name="positions">Its seats.</param>
    /// <param name="provenance">Where the plan says so.</param>
    /// <param name="host">The id of the unit it sits at; null where it sits at none.</param>
    public OrganisationBody(string id, LocalizedText title, IEnumerable<Position> positions, Provenance provenance, string? host = null)
    {
        (Id, Title, Positions) = (Require.Id(id), Require.NotNull(title), Require.List(positions));
        (Provenance, Host) = (Require.NotNull(provenance), host is null ? null : Require.Id(host));
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets what people call it.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets its seats.</summary>
    public IReadOnlyList<Position> Positions { get; }

    /// <summary>Gets the id of the unit it sits at, or null.</summary>
    public string? Host { get; }

    /// <summary>Gets where the plan says so.</summary>
    public Provenance Provenance { get; }
}
