namespace FamilyOnline;

/// <summary>Whom a reported figure is about, under every name that a report may use (填报对象).</summary>
public sealed class Subject
{
    /// <summary>Makes a subject.</summary>
    /// <param name="id">The id that figures name: a division code or a unit's id.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="kind">The county, a township or a unit.</param>
    /// <param name="aliases">Other names, from an explicit table.</param>
    /// <exception cref="ArgumentException">A part is missing.</exception>
    public Subject(string id, string name, SubjectKind kind, IEnumerable<string>? aliases = null)
    {
        Require.That(kind != SubjectKind.Unspecified, $"Subject '{id}' needs a kind.", nameof(kind));
        (Id, Name, Kind, Aliases) = (Require.Id(id), Require.Text(name), kind, Require.Distinct(aliases ?? [], alias => alias, "alias"));
    }

    /// <summary>Gets the id that figures name.</summary>
    public string Id { get; }

    /// <summary>Gets what people call it.</summary>
    public string Name { get; }

    /// <summary>Gets whether it is the county, a township or a unit.</summary>
    public SubjectKind Kind { get; }

    /// <summary>Gets its other names.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Writes name and id.</summary>
    public override string ToString() => $"{Name} {Id}";
}
