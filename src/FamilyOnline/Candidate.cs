namespace FamilyOnline;

/// <summary>Who takes part in an evaluation: a township, a department, a website, a team, a work (参评对象).</summary>
public sealed record Candidate
{
    /// <summary>Makes a candidate.</summary>
    /// <param name="id">The id that figures name, such as a division code.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="class">The class that rules may tell apart, such as <c>town</c> or <c>subdistrict</c>; null where there is none.</param>
    /// <exception cref="ArgumentException">The id is no id, or the name blank.</exception>
    public Candidate(string id, string name, string? @class = null) =>
        (Id, Name, Class) = (Require.Id(id), Require.Text(name), @class is null ? null : Require.Id(@class));

    /// <summary>Gets the id that figures name.</summary>
    public string Id { get; }

    /// <summary>Gets what people call it.</summary>
    public string Name { get; }

    /// <summary>Gets the class that rules may tell apart, or null where there is none.</summary>
    public string? Class { get; }

    /// <summary>Writes name and id.</summary>
    public override string ToString() => $"{Name} {Id}";
}
