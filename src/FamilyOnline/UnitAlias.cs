namespace FamilyOnline;

/// <summary>Another name of a unit or group, from an explicit table: never made by cutting 县 off a name.</summary>
public sealed record UnitAlias
{
    /// <summary>Makes an alias.</summary>
    /// <param name="name">The other name, as documents write it.</param>
    /// <param name="provenance">Which document shows that both are the same, or why it was assumed.</param>
    public UnitAlias(string name, Provenance provenance) => (Name, Provenance) = (Require.Text(name), Require.NotNull(provenance));

    /// <summary>Gets the other name.</summary>
    public string Name { get; }

    /// <summary>Gets which document shows that both are the same, or why it was assumed.</summary>
    public Provenance Provenance { get; }
}
