namespace FamilyOnline;

/// <summary>Something that a phase or task brings forth, such as a mobilisation meeting (成果).</summary>
public sealed record Deliverable
{
    /// <summary>Makes a deliverable.</summary>
    /// <param name="id">The id.</param>
    /// <param name="title">What people call it.</param>
    /// <param name="provenance">Where the plan says so, or why it was assumed.</param>
    public Deliverable(string id, LocalizedText title, Provenance provenance) =>
        (Id, Title, Provenance) = (Require.Id(id), Require.NotNull(title), Require.NotNull(provenance));

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets what people call it.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets where the plan says so, or why it was assumed.</summary>
    public Provenance Provenance { get; }
}
