namespace FamilyOnline;

/// <summary>Brings divisions into depth-first order and finds where each subtree ends.</summary>
internal static class DivisionOrder
{
    /// <summary>Orders divisions sorted by code so that each stands straight before all that lie under it.</summary>
    public static (Division[] Divisions, int[] Parents) DepthFirst(Division[] sorted)
    {
        var index = IndexOf(sorted);
        var children = sorted.ToLookup(division => ParentOf(division, index));
        var order = new List<Division>(sorted.Length);
        var parents = new List<int>(sorted.Length);
        var waiting = new Stack<(Division Division, int Parent)>(children[default].Reverse().Select(root => (root, -1)));
        while (waiting.TryPop(out var next))
        {
            parents.Add(next.Parent);
            order.Add(next.Division);
            foreach (var child in children[next.Division.Code].Reverse())
                waiting.Push((child, order.Count - 1));
        }

        Require.That(order.Count == sorted.Length, "The parents of some divisions form a ring.", "divisions");
        return ([.. order], [.. parents]);
    }

    /// <summary>Gives for each division the index after the last one below it.</summary>
    public static int[] Ends(int[] parents)
    {
        var ends = new int[parents.Length];
        for (var i = parents.Length - 1; i >= 0; i--)
        {
            ends[i] = Math.Max(ends[i], i + 1);
            if (parents[i] >= 0)
                ends[parents[i]] = Math.Max(ends[parents[i]], ends[i]);
        }

        return ends;
    }

    private static HashSet<DivisionCode> IndexOf(Division[] sorted)
    {
        var codes = new HashSet<DivisionCode>(sorted.Length);
        foreach (var division in sorted)
            Require.That(codes.Add(division.Code), $"Division {division.Code} is given twice.", "divisions");
        return codes;
    }

    private static DivisionCode ParentOf(Division division, HashSet<DivisionCode> codes)
    {
        if (division.Parent != DivisionCode.Unspecified)
        {
            Require.That(codes.Contains(division.Parent), $"Division {division.Code} names the parent {division.Parent}, which is not there.", "divisions");
            return division.Parent;
        }

        var parent = division.Code.NaturalParent;
        while (parent != DivisionCode.Unspecified && !codes.Contains(parent))
            parent = parent.NaturalParent;
        return parent;
    }
}
