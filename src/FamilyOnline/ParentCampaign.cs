namespace FamilyOnline;

/// <summary>The campaign of a higher level that this one carries out (上级活动).</summary>
public sealed record ParentCampaign
{
    /// <summary>Names a parent campaign.</summary>
    /// <param name="title">What people call it, such as 十万家庭上网.</param>
    /// <param name="division">The division that runs it.</param>
    /// <param name="provenance">Where the plan says so.</param>
    public ParentCampaign(LocalizedText title, DivisionCode division, Provenance provenance)
    {
        Require.That(division != DivisionCode.Unspecified, "A parent campaign needs the division that runs it.", nameof(division));
        (Title, Division, Provenance) = (Require.NotNull(title), division, Require.NotNull(provenance));
    }

    /// <summary>Gets what people call it.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets the division that runs it.</summary>
    public DivisionCode Division { get; }

    /// <summary>Gets where the plan says so.</summary>
    public Provenance Provenance { get; }
}
