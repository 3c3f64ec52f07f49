using FamilyOnline.Documents;
using FamilyOnline.Rules;

namespace FamilyOnline.Scoring;

/// <summary>Reads a side of steps: <c>{ per: 3pp, lose: 1 }</c>.</summary>
internal static class StepSideReader
{
    public static StepSide? Read(DocumentNode? node, RuleReader rules)
    {
        if (node is null)
            return null;
        var reader = new MapReader(node, rules.Problems);
        var per = reader.Need("per") is { } width ? Width(width, reader) : null;
        var change = node is DocumentMap ? Change(reader, rules) : null;
        reader.Done();
        return per is null || change is null ? null : rules.Problems.Build(reader.Place, () => new StepSide(per.Value, change.Value));
    }

    private static Exact? Change(MapReader reader, RuleReader rules)
    {
        var stated = (reader.Find("gain") is not null) != (reader.Find("lose") is not null);
        var (gain, lose) = (rules.Points(reader, "gain"), rules.Points(reader, "lose"));
        if (stated && !(gain ?? lose ?? Exact.Zero).IsNegative)
            return gain ?? -lose;
        rules.Problems.Add(RuleProblems.StepSide.At(reader.Place));
        return null;
    }

    /// <summary>A width is a number, or a difference of two rates in percentage points: <c>3pp</c>; a percentage leaves room for doubt.</summary>
    private static Exact? Width(DocumentNode node, MapReader reader)
    {
        if (node is not DocumentScalar scalar || !NumberText.TryRead(scalar.Text, out var width))
            return reader.NumberOf(node);
        if (scalar.Text[^1] == '%')
            reader.Problems.Add(RuleProblems.PercentStep.At(node.Place, scalar.Text, width.ToString(), scalar.Text[..^1] + "pp"));
        return width;
    }
}
