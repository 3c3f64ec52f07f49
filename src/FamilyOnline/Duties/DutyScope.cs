using FamilyOnline.Rollups;

namespace FamilyOnline.Duties;

/// <summary>Which units owe a report: those of a level, or those on a list (报送单位范围).</summary>
public sealed class DutyScope
{
    private readonly HashSet<string> _units;

    private DutyScope(string? level, IReadOnlyList<string> units) => (Level, Units, _units) = (level, units, units.ToHashSet(StringComparer.Ordinal));

    /// <summary>Gets the level whose units owe it; null where they are listed.</summary>
    public string? Level { get; }

    /// <summary>Gets the ids of the units that owe it, in ordinal order; empty where a level owes it.</summary>
    public IReadOnlyList<string> Units { get; }

    /// <summary>Makes the scope of all units that have a level on the day in question.</summary>
    /// <param name="level">The level, spelt as the tree spells it, such as <c>county</c>.</param>
    /// <exception cref="ArgumentException">The level is blank.</exception>
    public static DutyScope AtLevel(string level) => new(Require.Text(level), []);

    /// <summary>Makes the scope of some units, whatever their level.</summary>
    /// <param name="units">Their ids, in any order.</param>
    /// <exception cref="ArgumentException">There are none, or an id is given twice.</exception>
    public static DutyScope Of(params IEnumerable<string> units)
    {
        var ids = Require.Distinct(units, id => id, "unit");
        Require.That(ids.Count > 0, "A report is owed by at least one unit.", nameof(units));
        return new(null, Array.AsReadOnly([.. ids.Order(StringComparer.Ordinal)]));
    }

    /// <summary>Tells whether a unit, as it is on a day, owes it.</summary>
    internal bool Holds(TreeUnit unit) => Level is null ? _units.Contains(unit.Id) : unit.Level == Level;
}
