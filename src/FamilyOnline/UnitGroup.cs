namespace FamilyOnline;

/// <summary>A name that stands for several bodies, such as 各乡镇 or 各电信运营商 (单位组).</summary>
public sealed class UnitGroup
{
    /// <summary>Makes a group.</summary>
    /// <param name="id">The id.</param>
    /// <param name="name">What documents call it.</param>
    /// <param name="membership">Who belongs to it.</param>
    /// <param name="aliases">Its other names.</param>
    /// <param name="provenance">Where it is named, and what was assumed of its members.</param>
    public UnitGroup(string id, LocalizedText name, GroupMembership membership, IEnumerable<UnitAlias> aliases, Provenance provenance)
    {
        (Id, Name, Membership) = (Require.Id(id), Require.NotNull(name), Require.NotNull(membership));
        (Aliases, Provenance) = (Require.Distinct(aliases, alias => alias.Name, "alias"), Require.NotNull(provenance));
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets what documents call it.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets who belongs to it.</summary>
    public GroupMembership Membership { get; }

    /// <summary>Gets its other names.</summary>
    public IReadOnlyList<UnitAlias> Aliases { get; }

    /// <summary>Gets where it is named, and what was assumed of its members.</summary>
    public Provenance Provenance { get; }

    /// <summary>Writes name and id.</summary>
    public override string ToString() => $"{Name.Chinese} {Id}";
}
