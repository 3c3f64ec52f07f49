using System.Globalization;
using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>Finds what a reader of a result should know, although it changed nothing: rounding that would have decided otherwise, samples that are not complete, lines that come to nothing, entries whose kind has no amount.</summary>
internal static class Flagging
{
    public static IReadOnlyList<LocalizedText> Of(Scheme scheme, EvaluationField field, Standing standing) =>
        [
            .. Rounded(scheme, standing), .. scheme.Samples.SelectMany(sample => Sampled(sample, field, standing.Row)), .. HollowLines.Of(scheme, field, standing),
            .. UncountedKinds.Of(scheme, field, standing),
        ];

    /// <summary>85 to pass, and 84.996 shown as 85.00: which of the two decided is said.</summary>
    private static IEnumerable<LocalizedText> Rounded(Scheme scheme, Standing standing)
    {
        if (!standing.Total.TryGetValue(out var exact) || scheme.Rounding.Round(exact) is var shown && shown == exact)
            yield break;
        var conditions = scheme.Gates.Select(gate => gate.If).Concat(scheme.Grades.Select(grade => grade.If).OfType<Condition>());
        foreach (var bound in conditions.SelectMany(condition => condition.Comparisons).Where(comparison => Differs(comparison, exact, shown)).Select(comparison => comparison.Bound.Text).Distinct(StringComparer.Ordinal))
            yield return NodeTexts.Say(scheme.Rounding.DecidesOnRounded ? "flag.rounded" : "flag.exact", exact.ToString(), scheme.Rounding.Show(exact), bound);
    }

    private static bool Differs(CompareCondition comparison, Exact exact, Exact shown) =>
        comparison.Figure.Node == SchemeReader.RootId && comparison.Bound is NumberFigure bound && comparison.Compare(exact, bound.Value) != comparison.Compare(shown, bound.Value);

    private static IEnumerable<LocalizedText> Sampled(MembersFigure sample, EvaluationField field, int row)
    {
        if (sample.Asked(field, row) is var asked && asked > 0 && asked != sample.Sample)
            yield return NodeTexts.Say("flag.sample", sample.Say(field.Setting.Titles), asked.ToString(CultureInfo.InvariantCulture), sample.Sample!.Value.ToString(CultureInfo.InvariantCulture));
    }
}
