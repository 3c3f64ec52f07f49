namespace FamilyOnline.Rollups;

/// <summary>The units of a tree that send envelopes, or should: those on a level on which somebody does.</summary>
internal sealed class SenderLevel
{
    private readonly UnitTree _tree;
    private readonly bool[] _sends;

    public SenderLevel(UnitTree tree, IEnumerable<string> senders)
    {
        _tree = tree;
        var depths = Depths(tree);
        HashSet<int> used = [.. senders.Select(tree.Find).Where(place => place >= 0).Select(place => depths[place])];
        _sends = Array.ConvertAll(depths, used.Contains);
    }

    /// <summary>Gives the senders at and below a unit, in the order of the tree; below a sender the one above.</summary>
    public IEnumerable<string> SendersOf(int unit)
    {
        var below = Enumerable.Range(unit, _tree.Ends[unit] - unit).Where(place => _sends[place]).ToList();
        for (var above = unit; below.Count == 0 && above >= 0; above = _tree.Parents[above])
        {
            if (_sends[above])
                below.Add(above);
        }

        return below.Select(place => _tree.All[place].Id);
    }

    private static int[] Depths(UnitTree tree)
    {
        var depths = new int[tree.Count];
        for (var place = 0; place < depths.Length; place++)
            depths[place] = tree.Parents[place] < 0 ? 0 : depths[tree.Parents[place]] + 1;
        return depths;
    }
}
