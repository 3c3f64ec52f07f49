namespace FamilyOnline;

/// <summary>The guiding idea of a campaign, as the plan words it (指导思想).</summary>
public sealed record Guidance
{
    /// <summary>Takes the plan's words.</summary>
    /// <param name="text">The guiding idea.</param>
    /// <param name="provenance">The section of the plan.</param>
    public Guidance(LocalizedText text, Provenance provenance) => (Text, Provenance) = (Require.NotNull(text), Require.NotNull(provenance));

    /// <summary>Gets the guiding idea.</summary>
    public LocalizedText Text { get; }

    /// <summary>Gets the section of the plan.</summary>
    public Provenance Provenance { get; }
}
