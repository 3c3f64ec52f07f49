namespace FamilyOnline.Evaluations;

/// <summary>Sorts rows by the middles of their balls, then puts in order exactly those whose balls meet.</summary>
/// <remarks>Sorting numbers takes a third of the time of sorting by a comparison, and of 41,000 totals only few meet.</remarks>
internal static class BallSort
{
    public static void Sort(int[] rows, Standings standings, IComparer<int> exactly)
    {
        var sign = standings.Scheme.Rank.HigherIsBetter ? -1 : 1;
        var middles = Array.ConvertAll(rows, row => sign * standings.Ball(row).Middle);
        Array.Sort(middles, rows);
        for (var from = 0; from < rows.Length;)
        {
            var to = Meeting(rows, middles, standings, from);
            Array.Sort(rows, from, to - from, exactly);
            from = to;
        }
    }

    /// <summary>Finds where those end whose balls meet the ball of one before them.</summary>
    private static int Meeting(int[] rows, double[] middles, Standings standings, int from)
    {
        var (to, reach) = (from + 1, High(from));
        while (to < rows.Length && Math.BitDecrement(middles[to] - standings.Ball(rows[to]).Radius) <= reach)
            reach = Math.Max(reach, High(to++));
        return to;

        double High(int at) => Math.BitIncrement(middles[at] + standings.Ball(rows[at]).Radius);
    }
}
