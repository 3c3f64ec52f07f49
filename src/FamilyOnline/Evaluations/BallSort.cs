namespace FamilyOnline.Evaluations;

/// <summary>Sorts standings by the middles of their balls, then puts in order exactly those whose balls meet.</summary>
/// <remarks>Sorting numbers takes a third of the time of sorting by a comparison, and of 41,000 totals only few meet.</remarks>
internal static class BallSort
{
    public static void Sort(Standing[] group, RankKeys keys, bool higherIsBetter)
    {
        var middles = Array.ConvertAll(group, standing => higherIsBetter ? -standing.Ball.Middle : standing.Ball.Middle);
        Arrange(group, middles);
        var exactly = Comparer<Standing>.Create((left, right) => keys.Compare(left, right) is var order && order != 0 ? order : left.Row.CompareTo(right.Row));
        for (var from = 0; from < group.Length;)
        {
            var to = Meeting(group, middles, from);
            if (to - from > 1)
                Array.Sort(group, from, to - from, exactly);
            from = to;
        }
    }

    /// <summary>Sorts numbers with their places: moving references while sorting costs as much again.</summary>
    private static void Arrange(Standing[] group, double[] middles)
    {
        var places = new int[group.Length];
        for (var at = 0; at < places.Length; at++)
            places[at] = at;
        Array.Sort(middles, places);
        Standing[] before = [.. group];
        for (var at = 0; at < places.Length; at++)
            group[at] = before[places[at]];
    }

    /// <summary>Finds where those end whose balls meet the ball of one before them.</summary>
    private static int Meeting(Standing[] group, double[] middles, int from)
    {
        var (to, reach) = (from + 1, High(from));
        while (to < group.Length && Math.BitDecrement(middles[to] - group[to].Ball.Radius) <= reach)
            reach = Math.Max(reach, High(to++));
        return to;

        double High(int at) => Math.BitIncrement(middles[at] + group[at].Ball.Radius);
    }
}
