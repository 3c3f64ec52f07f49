namespace FamilyOnline.Rollups;

/// <summary>Brings units into depth-first order.</summary>
internal static class UnitOrder
{
    /// <summary>Orders units so that each stands straight before all that lie under it.</summary>
    /// <returns>The units, and for each the place of the one above it, −1 where there is none.</returns>
    public static (TreeUnit[] Units, int[] Parents) DepthFirst(IReadOnlyList<TreeUnit> units)
    {
        var ids = units.Select(unit => unit.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var unit in units)
            Require.That(unit.Parent is null || ids.Contains(unit.Parent), $"Unit '{unit.Id}' lies under '{unit.Parent}', which is not there.", nameof(units));
        var children = units.OrderByDescending(unit => unit.Id, StringComparer.Ordinal).ToLookup(unit => unit.Parent ?? "", StringComparer.Ordinal);
        var (order, parents) = (new List<TreeUnit>(units.Count), new List<int>(units.Count));
        var waiting = new Stack<(TreeUnit Unit, int Parent)>(children[""].Select(root => (root, -1)));
        while (waiting.TryPop(out var next))
        {
            parents.Add(next.Parent);
            order.Add(next.Unit);
            foreach (var child in children[next.Unit.Id])
                waiting.Push((child, order.Count - 1));
        }

        Require.That(order.Count == units.Count, "The parents of some units form a ring.", nameof(units));
        return ([.. order], [.. parents]);
    }

    /// <summary>Numbers the units that have others below them.</summary>
    /// <param name="ends">For each unit the place after the last one below it.</param>
    /// <returns>For each unit its number, −1 where nothing lies below, and how many have one.</returns>
    public static (int[] Inner, int Count) Inner(int[] ends)
    {
        var (inner, count) = (new int[ends.Length], 0);
        for (var unit = 0; unit < inner.Length; unit++)
            inner[unit] = ends[unit] > unit + 1 ? count++ : -1;
        return (inner, count);
    }
}
