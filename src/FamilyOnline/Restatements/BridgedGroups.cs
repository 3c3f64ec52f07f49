using FamilyOnline.Rollups;

namespace FamilyOnline.Restatements;

/// <summary>Puts units that became one another into groups: what happened to a group is one step.</summary>
internal sealed class BridgedGroups
{
    private readonly UnitTree _before;
    private readonly UnitTree _after;
    private readonly Dictionary<string, string> _leader;
    private readonly HashSet<string> _linked = new(StringComparer.Ordinal);

    public BridgedGroups(UnitTree before, UnitTree after, IReadOnlyCollection<string> ids, Bridge? bridge)
    {
        (_before, _after) = (before, after);
        _leader = ids.ToDictionary(id => id, id => id, StringComparer.Ordinal);
        All = bridge is null ? [] : Groups(ids, bridge);
    }

    /// <summary>Gets the groups, each in ordinal order; the groups by the unit that is told.</summary>
    public IReadOnlyList<IReadOnlyList<string>> All { get; }

    /// <summary>Gives the unit of which a group's step is told: the first that came, else the first that is there.</summary>
    public TreeUnit Told(IReadOnlyList<string> group)
    {
        var id = group.FirstOrDefault(Came) ?? group.FirstOrDefault(id => _after.Find(id) >= 0) ?? group[0];
        return _after.Find(id) >= 0 ? _after[id] : _before[id];
    }

    private IReadOnlyList<string>[] Groups(IReadOnlyCollection<string> ids, Bridge bridge)
    {
        var heirs = bridge.Heirs();
        foreach (var id in ids.Where(id => bridge.Before.Find(id) >= 0))
        {
            foreach (var heir in heirs(id).Where(heir => heir != id && _leader.ContainsKey(heir)))
                Link(id, heir);
        }

        foreach (var id in ids)
            Follow(id);
        var leaders = _linked.Select(LeaderOf).ToHashSet(StringComparer.Ordinal);
        return [.. ids.Where(id => leaders.Contains(LeaderOf(id))).GroupBy(LeaderOf, StringComparer.Ordinal).Select(group => group.Order(StringComparer.Ordinal).ToArray()).OrderBy(group => Told(group).Id, StringComparer.Ordinal)];
    }

    /// <summary>A unit that came or went does so with the one above it, and one that stays while the one above it went goes to where it lies now.</summary>
    private void Follow(string id)
    {
        var (was, now) = (ParentIn(_before, id), ParentIn(_after, id));
        if (Came(id) && now is not null && Came(now))
            Join(id, now);
        else if (Went(id) && was is not null && Went(was))
            Join(id, was);
        else if (was is not null && Went(was) && now is not null && Came(now))
            Join(was, now);
    }

    private void Link(string one, string other)
    {
        Join(one, other);
        _linked.UnionWith([one, other]);
    }

    private void Join(string one, string other) => _leader[LeaderOf(one)] = LeaderOf(other);

    private string LeaderOf(string id)
    {
        while (_leader[id] != id)
            id = _leader[id] = _leader[_leader[id]];
        return id;
    }

    private bool Came(string id) => _before.Find(id) < 0 && _after.Find(id) >= 0;

    private bool Went(string id) => _after.Find(id) < 0 && _before.Find(id) >= 0;

    private string? ParentIn(UnitTree tree, string id) => tree.Find(id) >= 0 && tree[id].Parent is { } parent && _leader.ContainsKey(parent) ? parent : null;
}
