namespace FamilyOnline.Allotments;

/// <summary>Who gets a share of a total, and how much it weighs (分配单位).</summary>
public sealed class AllotmentUnit
{
    /// <summary>Makes a unit.</summary>
    /// <param name="id">The id, such as a division code.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="weight">The weight, not negative: households, persons, or any number; compared with the other weights only.</param>
    /// <exception cref="ArgumentException">The id is no id, the name blank, or the weight negative.</exception>
    public AllotmentUnit(string id, string name, Exact weight)
    {
        (Id, Name, Weight) = (Require.Id(id), Require.Text(name), weight);
        Require.That(!weight.IsNegative, $"The weight of '{id}' must not be negative, but is {weight}.", nameof(weight));
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets what people call it.</summary>
    public string Name { get; }

    /// <summary>Gets the weight.</summary>
    public Exact Weight { get; }

    /// <summary>Writes name and id.</summary>
    public override string ToString() => $"{Name} {Id}";
}
