namespace FamilyOnline.Rollups;

/// <summary>One unit of a tree that figures are added up over: a division, a campaign cluster, a nation (汇总单位).</summary>
public sealed record TreeUnit
{
    /// <summary>Makes a unit.</summary>
    /// <param name="id">Its id, never used again for another unit: a division code such as <c>610424</c>, or any other text without blanks at its ends.</param>
    /// <param name="name">Its name. Names repeat: never join on them.</param>
    /// <param name="parent">The id of the unit above it; null for one that lies under none.</param>
    /// <param name="level">The level, such as <c>county</c>; null where the tree does not say.</param>
    /// <exception cref="ArgumentException">A text is blank, or the unit is its own parent.</exception>
    public TreeUnit(string id, string name, string? parent = null, string? level = null)
    {
        (Id, Name, Parent, Level) = (Require.Text(id), Require.Text(name), parent, level);
        Require.That(parent is null || (parent.Trim().Length > 0 && parent != id), $"Unit '{id}' cannot lie under '{parent}'.", nameof(parent));
        Require.That(level is null || level.Trim().Length > 0, $"Unit '{id}' needs a level that is not blank, or none.", nameof(level));
    }

    /// <summary>Gets its id.</summary>
    public string Id { get; }

    /// <summary>Gets its name.</summary>
    public string Name { get; }

    /// <summary>Gets the id of the unit above it; null for one that lies under none.</summary>
    public string? Parent { get; }

    /// <summary>Gets its level; null where the tree does not say.</summary>
    public string? Level { get; }

    /// <summary>Writes name and id.</summary>
    public override string ToString() => $"{Name} {Id}";
}
