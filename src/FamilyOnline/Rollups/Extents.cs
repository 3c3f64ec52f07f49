namespace FamilyOnline.Rollups;

/// <summary>Tells of a unit with others under it whether those stayed with it: a prefecture that lost a county keeps its name and not its extent.</summary>
internal sealed class Extents(UnitTree before, UnitTree after, Trail trail)
{
    /// <summary>Gives where a unit belongs, its extent looked at.</summary>
    public UnitAttribution Of(int unit)
    {
        var own = trail.Follow(before.All[unit].Id);
        if (before.Ends[unit] == unit + 1)
            return own;
        var places = own.Ends.Select(after.IndexOf).ToArray();
        var strays = LeavesUnder(unit).SelectMany(leaf => trail.Follow(leaf).Ends).Where(end => !IsUnder(after.IndexOf(end), places)).ToArray();
        return strays.Length == 0
            ? own
            : new(own.Unit, [], [new(Exact.One, BridgeGap.ExtentChanged, own.Unit, after.Day, own.Ends.Concat(strays.SelectMany(stray => Above(stray, before.All[unit].Level))))]);
    }

    private IEnumerable<string> LeavesUnder(int unit)
    {
        for (var i = unit + 1; i < before.Ends[unit]; i++)
            if (before.Ends[i] == i + 1)
                yield return before.All[i].Id;
    }

    private bool IsUnder(int end, int[] places) => Array.Exists(places, place => place <= end && end < after.Ends[place]);

    /// <summary>Gives the unit of a level that another lies under, which took it in.</summary>
    private IEnumerable<string> Above(string end, string? level)
    {
        if (level is null)
            yield break;
        for (var place = after.IndexOf(end); place >= 0; place = after.Parents[place])
            if (after.All[place].Level == level)
                yield return after.All[place].Id;
    }
}
