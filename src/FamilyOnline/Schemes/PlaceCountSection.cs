using FamilyOnline.Documents;
using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>Reads a number of places: a whole number above 0, a percentage, or a figure.</summary>
internal static class PlaceCountSection
{
    public static PlaceCount? Read(MapReader reader, string key, RuleReader rules)
    {
        if (reader.Need(key) is not { } node)
            return null;
        if (node is DocumentScalar { Text: [.., '%'] } share)
            return reader.NumberOf(node) is { } rate && InRange(reader, node, rate > Exact.Zero && rate <= Exact.One, "1%", "100%") ? new(rate, null, share.Text) : null;
        if (node is DocumentScalar scalar && (NumberText.TryRead(scalar.Text, out _) || NumberText.LooksLikeOne(scalar.Text)))
            return reader.WholeNumber(key, 1, 1_000_000_000) is { } count ? new(null, new NumberFigure(count), scalar.Text) : null;
        return rules.Figure(node) is { } figure ? new(null, figure, figure.Text) : null;
    }

    private static bool InRange(MapReader reader, DocumentNode node, bool holds, string least, string most)
    {
        if (!holds)
            reader.Problems.Add(DocumentProblems.OutOfRange.At(node.Place, $"{node}", least, most));
        return holds;
    }
}
