using FamilyOnline.Documents;
using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>Reads a bound: a number of points, a percentage of them, or <c>none</c>.</summary>
internal static class BoundSection
{
    /// <summary>Reads both bounds: a floor above the cap leaves no score that could stand.</summary>
    public static (NodeBound? Floor, NodeBound? Cap) Both(MapReader reader, RuleReader rules)
    {
        var (floor, cap) = (Read(reader, "floor", rules), Read(reader, "cap", rules));
        if (floor?.At is { } least && cap?.At is { } most && least > most)
            rules.Problems.Add(RuleProblems.RangeReversed.At(reader.Find("cap")!.Place, least.ToString(), most.ToString()));
        return (floor, cap);
    }

    private static NodeBound? Read(MapReader reader, string key, RuleReader rules) => reader.Find(key) switch
    {
        null => null,
        DocumentScalar { Text: "none" } => new(null),
        var node => rules.PointsOf(reader, node) is { } at ? new(at) : null,
    };
}
