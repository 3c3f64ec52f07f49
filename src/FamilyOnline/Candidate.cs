namespace FamilyOnline;

/// <summary>Who takes part in an evaluation: a township, a department, a website, a team, a work (参评对象).</summary>
public sealed record Candidate
{
    /// <summary>The grouping that <see cref="Class"/> belongs to.</summary>
    internal const string ClassGrouping = "class";

    /// <summary>Makes a candidate.</summary>
    /// <param name="id">The id that figures name, such as a division code.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="class">The class that rules may tell apart, such as <c>town</c> or <c>subdistrict</c>; null where there is none.</param>
    /// <param name="groups">Other groupings that rules may name, such as <c>organisation</c>, each with the candidate's group in it.</param>
    /// <exception cref="ArgumentException">The id, the class or the name of a grouping is no id, or a text is blank.</exception>
    public Candidate(string id, string name, string? @class = null, IEnumerable<KeyValuePair<string, string>>? groups = null)
    {
        (Id, Name, Class) = (Require.Id(id), Require.Text(name), @class is null ? null : Require.Id(@class, nameof(@class)));
        Groups = Array.AsReadOnly((groups ?? []).Select(group => KeyValuePair.Create(ComposedText.Of(group.Key), ComposedText.Of(group.Value))).OrderBy(group => group.Key, StringComparer.Ordinal).ToArray());
        foreach (var (grouping, group) in Groups)
            Require.That(Identifier.IsValid(grouping) && grouping != ClassGrouping && !string.IsNullOrWhiteSpace(group), $"The group '{group}' in '{grouping}' of candidate '{id}' needs an id and a name.", nameof(groups));
    }

    /// <summary>Gets the id that figures name.</summary>
    public string Id { get; }

    /// <summary>Gets what people call it.</summary>
    public string Name { get; }

    /// <summary>Gets the class that rules may tell apart, or null where there is none.</summary>
    public string? Class { get; }

    /// <summary>Gets the other groupings that rules may name, in ordinal order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Groups { get; }

    /// <summary>Gets the group of the candidate in a grouping; <c>class</c> is <see cref="Class"/>. Null where it has none.</summary>
    public string? GroupIn(string grouping) => grouping == ClassGrouping ? Class : Groups.FirstOrDefault(group => group.Key == grouping).Value;

    /// <inheritdoc/>
    public bool Equals(Candidate? other) => other is not null && Id == other.Id && Name == other.Name && Class == other.Class && Groups.SequenceEqual(other.Groups);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Name, Class);

    /// <summary>Writes name and id.</summary>
    public override string ToString() => $"{Name} {Id}";
}
