namespace FamilyOnline;

/// <summary>Who belongs to a group of units.</summary>
public sealed class GroupMembership
{
    private GroupMembership(bool townships, IEnumerable<string> units, bool isOpen) =>
        (AllTownships, Units, IsOpen) = (townships, Require.Distinct(units, unit => unit, "unit"), isOpen);

    /// <summary>Gets the group of all townships of the county.</summary>
    public static GroupMembership Townships { get; } = new(true, [], false);

    /// <summary>Gets whether the members are all townships of the county.</summary>
    public bool AllTownships { get; }

    /// <summary>Gets the ids of the units that belong to it; none for townships or where the plan names nobody.</summary>
    public IReadOnlyList<string> Units { get; }

    /// <summary>Gets whether there are others whom the plan does not name (等).</summary>
    public bool IsOpen { get; }

    /// <summary>Makes a group of units.</summary>
    /// <param name="units">The ids of its members.</param>
    /// <param name="isOpen">Whether there are others whom the plan does not name.</param>
    public static GroupMembership Of(IEnumerable<string> units, bool isOpen = false) => new(false, units, isOpen);
}
