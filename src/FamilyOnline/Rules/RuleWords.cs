namespace FamilyOnline.Rules;

/// <summary>The words of figures and conditions.</summary>
internal static class RuleWords
{
    public static IReadOnlyDictionary<string, Comparison> Comparisons { get; } = new Dictionary<string, Comparison>(StringComparer.Ordinal)
    {
        ["is"] = Comparison.Is,
        ["at-least"] = Comparison.AtLeast,
        ["above"] = Comparison.Above,
        ["at-most"] = Comparison.AtMost,
        ["below"] = Comparison.Below,
    };

    public static IReadOnlyDictionary<string, Junction> Junctions { get; } = new Dictionary<string, Junction>(StringComparer.Ordinal)
    {
        ["all"] = Junction.All,
        ["any"] = Junction.Any,
        ["none"] = Junction.None,
    };

    public static IReadOnlyDictionary<string, ObligationState> States { get; } = new Dictionary<string, ObligationState>(StringComparer.Ordinal)
    {
        ["missing"] = ObligationState.Missing,
        ["late"] = ObligationState.Late,
        ["on-time"] = ObligationState.OnTime,
    };

    public static IReadOnlyDictionary<string, FigureState> FigureStates { get; } = new Dictionary<string, FigureState>(StringComparer.Ordinal)
    {
        ["known"] = FigureState.Known,
        ["missing"] = FigureState.Missing,
        ["not-applicable"] = FigureState.NotApplicable,
        ["no-target"] = FigureState.NoTarget,
    };

    public static IReadOnlyDictionary<string, bool> Spans { get; } = new Dictionary<string, bool>(StringComparer.Ordinal) { ["year"] = true };

    public static IReadOnlyDictionary<string, FieldStatistic> Statistics { get; } = new Dictionary<string, FieldStatistic>(StringComparer.Ordinal)
    {
        ["highest-of"] = FieldStatistic.Highest,
        ["lowest-of"] = FieldStatistic.Lowest,
        ["total-of"] = FieldStatistic.Total,
        ["mean-of"] = FieldStatistic.Mean,
        ["mean-of-units"] = FieldStatistic.MeanOfUnits,
        ["mean-of-others"] = FieldStatistic.MeanOfOthers,
    };

    public static IReadOnlyDictionary<string, RankTies> Ties { get; } = new Dictionary<string, RankTies>(StringComparer.Ordinal)
    {
        ["standard"] = RankTies.Standard,
        ["dense"] = RankTies.Dense,
        ["modified"] = RankTies.Modified,
        ["mean"] = RankTies.Mean,
        ["share-points"] = RankTies.SharePoints,
    };

    /// <summary>Gets the ways in which equal figures have places; points are shared by the scorer alone.</summary>
    public static IReadOnlyDictionary<string, RankTies> PlaceTies { get; } = Ties.Where(word => word.Value != RankTies.SharePoints).ToDictionary(StringComparer.Ordinal);

    /// <summary>Gets whether the higher is the better.</summary>
    public static IReadOnlyDictionary<string, bool> Better { get; } = new Dictionary<string, bool>(StringComparer.Ordinal) { ["higher"] = true, ["lower"] = false };

    /// <summary>Gets the lengths of time after which something begins anew.</summary>
    public static IReadOnlyList<string> Lengths { get; } = ["day", "month", "quarter", "year"];
}
