using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>Lets vetoes act, in their order: a fixed score replaces the total, exclusion leaves the ranking, a bar forbids grades and prizes.</summary>
internal static class VetoScoring
{
    public static void Apply(Scheme scheme, EvaluationField field, Standing standing)
    {
        List<VetoResult> results = [];
        List<string> barred = [];
        foreach (var veto in AllOf(scheme))
        {
            var holds = veto.If.Holds(new FigureContext(field, standing.Row, null));
            if (holds == false)
                continue;
            results.Add(new(veto, holds));
            if (holds != true)
                continue;
            standing.IsExcluded |= veto.Effect == VetoEffect.Exclude;
            standing.Total = veto.Effect == VetoEffect.Score ? veto.Points : standing.Total;
            barred.AddRange(veto.Barred);
        }

        (standing.Vetoes, standing.Barred) = (results, [.. barred.Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>Tells whether a candidate is excluded, before anything is scored.</summary>
    public static bool Excludes(Scheme scheme, EvaluationField field, int row) =>
        AllOf(scheme).Any(veto => veto.Effect == VetoEffect.Exclude && veto.If.Holds(new FigureContext(field, row, null)) == true);

    /// <summary>Those of the scheme, and those of its lines that act on the candidate and not on the line's own score.</summary>
    private static IEnumerable<Veto> AllOf(Scheme scheme) =>
        scheme.Vetoes.Concat(scheme.Nodes.SelectMany(node => node.Options.Vetoes).Where(veto => veto.Effect != VetoEffect.Score));
}
