namespace FamilyOnline;

/// <summary>Fills columns by a rule: four rows at once where the processor and the rule can, else one by one.</summary>
internal static class BallFilling
{
    /// <summary>Fills a column; a rule may read what stands in the rows that it is asked for.</summary>
    /// <typeparam name="TRule">A structure, so that the compiler makes a loop of its own for each rule.</typeparam>
    public static void Fill<TRule>(this Ball[] balls, TRule rule)
        where TRule : struct, IBallRule
    {
        var fours = FourBalls.AreSupported ? balls.Length - (balls.Length % FourBalls.Count) : 0;
        for (var row = 0; row < fours; row += FourBalls.Count)
        {
            if (rule.TryFour(row, out var four))
                four.Into(balls, row);
            else
                Fill(balls, rule, row, row + FourBalls.Count);
        }

        Fill(balls, rule, fours, balls.Length);
    }

    private static void Fill<TRule>(Ball[] balls, TRule rule, int from, int to)
        where TRule : struct, IBallRule
    {
        for (var row = from; row < to; row++)
            balls[row] = rule.One(row);
    }
}
