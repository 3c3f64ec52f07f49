namespace FamilyOnline.Rules;

/// <summary>The words of figures and conditions.</summary>
internal static class RuleWords
{
    public static IReadOnlyList<string> Definitions { get; } = ["ratio", "highest-of", "lowest-of", "total-of", "obligations"];

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

    public static IReadOnlyDictionary<string, bool> Spans { get; } = new Dictionary<string, bool>(StringComparer.Ordinal) { ["year"] = true };
}
