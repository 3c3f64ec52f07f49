using FamilyOnline.Documents;

namespace FamilyOnline.Rules;

/// <summary>Reads points: a number, or a percentage of the line's own points (of the line's above where it has none).</summary>
internal static class PointsReader
{
    /// <summary>Reads points; null where there are none.</summary>
    public static Exact? Points(this RuleReader rules, MapReader reader, string key) => reader.Find(key) is { } node ? rules.PointsOf(reader, node) : null;

    /// <summary>Reads the points that a piece of a document says; null with a problem.</summary>
    public static Exact? PointsOf(this RuleReader rules, MapReader reader, DocumentNode node)
    {
        if (reader.NumberOf(node) is not { } points)
            return null;
        if (node is not DocumentScalar { Text: [.., '%'] } scalar)
            return points;
        if (rules.PointsBase is { } whole)
            return points * whole;
        rules.Problems.Add(RuleProblems.PercentPoints.At(node.Place, scalar.Text));
        return null;
    }

    /// <summary>Reads the most points that a line gives; null where there are none, or with a problem where they are not above 0.</summary>
    public static Exact? MostPoints(this RuleReader rules, MapReader reader, string key)
    {
        if (rules.Points(reader, key) is not { } points)
            return null;
        if (!points.IsNegative && !points.IsZero)
            return points;
        rules.Problems.Add(DocumentProblems.NotPositive.At(reader.Find(key)!.Place, $"{reader.Find(key)}"));
        return null;
    }

    /// <summary>Reads points that must be there; zero where there are none, with a problem.</summary>
    public static Exact NeedPoints(this RuleReader rules, MapReader reader, string key) =>
        (reader.Need(key) is null ? null : rules.Points(reader, key)) ?? Exact.Zero;
}
