namespace FamilyOnline;

/// <summary>Who leads and runs the campaign, as bodies and positions (组织领导).</summary>
public sealed class Organisation
{
    /// <summary>Makes an organisation.</summary>
    /// <param name="bodies">Its bodies, the highest first.</param>
    public Organisation(IEnumerable<OrganisationBody> bodies) => Bodies = Require.Distinct(bodies, body => body.Id, "body");

    /// <summary>Gets its bodies, the highest first.</summary>
    public IReadOnlyList<OrganisationBody> Bodies { get; }
}
