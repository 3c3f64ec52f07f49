using FamilyOnline.Documents;
using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>Reads a bound: a number of points, a percentage of them, or <c>none</c>.</summary>
internal static class BoundSection
{
    public static NodeBound? Read(MapReader reader, string key, RuleReader rules) => reader.Find(key) switch
    {
        null => null,
        DocumentScalar { Text: "none" } => new(null),
        var node => rules.PointsOf(reader, node) is { } at ? new(at) : null,
    };
}
