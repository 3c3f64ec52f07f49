using FamilyOnline.Documents;
using FamilyOnline.Rules;

namespace FamilyOnline.Scoring;

/// <summary>Reads a range of points: <c>[0, 25]</c>.</summary>
internal static class RangeSection
{
    public static (Exact Least, Exact Most)? Read(MapReader reader, string key, RuleReader rules)
    {
        if (reader.Need(key) is not { } node)
            return null;
        if (node is not DocumentList { Items: [var low, var high] })
        {
            rules.Problems.Add(DocumentProblems.WrongShape.At(node.Place, "list [least, most]"));
            return null;
        }

        if (rules.PointsOf(reader, low) is not { } least || rules.PointsOf(reader, high) is not { } most)
            return null;
        if (least <= most)
            return (least, most);
        rules.Problems.Add(RuleProblems.RangeReversed.At(node.Place, least.ToString(), most.ToString()));
        return null;
    }
}
