namespace FamilyOnline;

/// <summary>A body that answers for tasks: a department, an enterprise, a broadcaster (责任单位).</summary>
public sealed class ResponsibleUnit
{
    /// <summary>Makes a unit.</summary>
    /// <param name="id">The id.</param>
    /// <param name="name">What documents call it, in the form the product shows.</param>
    /// <param name="aliases">Its other names.</param>
    /// <param name="provenance">Where it is named.</param>
    public ResponsibleUnit(string id, LocalizedText name, IEnumerable<UnitAlias> aliases, Provenance provenance)
    {
        (Id, Name, Provenance) = (Require.Id(id), Require.NotNull(name), Require.NotNull(provenance));
        Aliases = Require.Distinct(aliases, alias => alias.Name, "alias");
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets what documents call it.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets its other names.</summary>
    public IReadOnlyList<UnitAlias> Aliases { get; }

    /// <summary>Gets where it is named.</summary>
    public Provenance Provenance { get; }

    /// <summary>Writes name and id.</summary>
    public override string ToString() => $"{Name.Chinese} {Id}";
}
