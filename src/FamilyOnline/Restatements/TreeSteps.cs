using FamilyOnline.Rollups;

namespace FamilyOnline.Restatements;

/// <summary>The way from what lay at and below a unit in one tree to what lies there in another: what became another, then set up, then moved, then dissolved.</summary>
internal sealed class TreeSteps
{
    private readonly UnitTree _before;
    private readonly UnitTree _after;
    private readonly string _unit;
    private readonly SortedSet<string> _ids;
    private readonly Dictionary<string, TreeUnit> _now;
    private readonly BridgedGroups _groups;

    public TreeSteps(UnitTree before, UnitTree after, string unit, Bridge? bridge)
    {
        (_before, _after, _unit) = (before, after, unit);
        _ids = new(before.SubtreeOf(unit).Concat(after.SubtreeOf(unit)).Select(below => below.Id), StringComparer.Ordinal);
        _now = _ids.Where(id => before.Find(id) >= 0).ToDictionary(id => id, id => Cut(before[id]), StringComparer.Ordinal);
        _groups = new(before, after, _ids, bridge);
        First = Tree();
    }

    /// <summary>Gets the tree at first: that before, with the units that will come in beside it.</summary>
    public UnitTree First { get; }

    /// <summary>Takes the steps one by one: the unit that it is about, the tree after it, and all units that took part where some became others.</summary>
    public IEnumerable<(TreeUnit Unit, UnitTree Tree, IReadOnlyList<string> Group)> Take()
    {
        foreach (var group in _groups.All)
        {
            Become(group);
            yield return (_groups.Told(group), Tree(), group);
        }

        foreach (var branch in Branches(_after, _before))
        {
            foreach (var unit in branch)
                _now[unit.Id] = Cut(unit);
            yield return (branch.First(), Tree(), []);
        }

        foreach (var moved in Moves())
            yield return (_after[moved], Tree(), []);
        foreach (var branch in Branches(_before, _after))
        {
            foreach (var unit in branch)
                _now.Remove(unit.Id);
            yield return (branch.First(), Tree(), []);
        }
    }

    /// <summary>Puts what a group became in its place, those of it that stay too; what lay under a unit that went, and stays, goes to where it lies now.</summary>
    private void Become(IReadOnlyList<string> group)
    {
        foreach (var id in group.Where(id => _after.Find(id) >= 0 && !_now.ContainsKey(id)))
            _now[id] = Cut(_after[id]);
        string[] gone = [.. group.Where(id => _after.Find(id) < 0)];
        foreach (var id in gone)
            _now.Remove(id);
        foreach (var id in group.Where(id => _before.Find(id) >= 0 && _now.ContainsKey(id) && CanLie(id)))
            _now[id] = Cut(_after[id]);
        foreach (var id in _now.Where(unit => unit.Value.Parent is { } parent && gone.Contains(parent)).Select(unit => unit.Key).ToArray())
            _now[id] = CanLie(id) ? Cut(_after[id]) : new(id, _after[id].Name, null, _after[id].Level);
    }

    /// <summary>Tells whether a unit can go where it lies now already; else it stands by itself until it is moved.</summary>
    private bool CanLie(string id) => Cut(_after[id]).Parent is not { } parent || (_now.ContainsKey(parent) && !LiesUnder(parent, id));

    private UnitTree Tree() => new(_now.Values, _after.Day);

    /// <summary>Units of one tree that the other does not have, each with those below it that it does not have either.</summary>
    private IEnumerable<IGrouping<string, TreeUnit>> Branches(UnitTree tree, UnitTree other)
    {
        Dictionary<string, string> top = new(StringComparer.Ordinal);
        TreeUnit[] only = [.. tree.All.Where(unit => _ids.Contains(unit.Id) && other.Find(unit.Id) < 0 && _now.ContainsKey(unit.Id) == (tree == _before))];
        foreach (var unit in only)
            top[unit.Id] = unit.Parent is { } parent ? top.GetValueOrDefault(parent, unit.Id) : unit.Id;
        return only.GroupBy(unit => top[unit.Id], StringComparer.Ordinal).OrderBy(branch => branch.Key, StringComparer.Ordinal);
    }

    /// <summary>Moves units one by one, one that would come under itself only after the others; those that can only go together go together.</summary>
    private IEnumerable<string> Moves()
    {
        List<string> waiting = [.. _ids.Where(id => _before.Find(id) >= 0 && _after.Find(id) >= 0 && !IsSamePlace(_now[id], Cut(_after[id])))];
        while (waiting.Count > 0)
        {
            var next = waiting.Find(id => !LiesUnder(_after[id].Parent, id));
            string[] going = next is null ? [.. waiting] : [next];
            foreach (var id in going)
                _now[id] = Cut(_after[id]);
            waiting.RemoveAll(going.Contains);
            yield return going[0];
        }
    }

    private bool LiesUnder(string? unit, string above)
    {
        for (var at = unit; at is not null; at = _now.GetValueOrDefault(at)?.Parent)
        {
            if (at == above)
                return true;
        }

        return false;
    }

    private TreeUnit Cut(TreeUnit unit) => unit.Id == _unit || unit.Parent is null || !_ids.Contains(unit.Parent) ? new(unit.Id, unit.Name, null, unit.Level) : unit;

    private static bool IsSamePlace(TreeUnit before, TreeUnit after) => before.Parent == after.Parent && before.Level == after.Level;
}
