using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>Lets vetoes act, in their order: a fixed score replaces the total, exclusion leaves the ranking, a bar forbids grades and prizes.</summary>
internal static class VetoScoring
{
    public static void Apply(IReadOnlyList<(Veto Veto, Truth[] Holds)> vetoes, Standing standing)
    {
        List<VetoResult> results = [];
        List<string> barred = [];
        foreach (var (veto, holds) in vetoes)
        {
            if (holds[standing.Row] == Truth.No)
                continue;
            results.Add(new(veto, holds[standing.Row] == Truth.Yes ? true : null));
            if (holds[standing.Row] != Truth.Yes)
                continue;
            standing.IsExcluded |= veto.Effect == VetoEffect.Exclude;
            if (veto.Effect == VetoEffect.Score)
                standing.Replace(veto.Points);
            barred.AddRange(veto.Barred);
        }

        if (results.Count > 0)
            (standing.Vetoes, standing.Barred) = (results, [.. barred.Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>Answers every veto for every row.</summary>
    public static IReadOnlyList<(Veto Veto, Truth[] Holds)> Columns(Scheme scheme, EvaluationField field) => [.. AllOf(scheme).Select(veto => (veto, veto.If.Column(field)))];

    /// <summary>Tells whether a candidate is excluded, before anything is scored.</summary>
    public static bool Excludes(Scheme scheme, EvaluationField field, int row) =>
        AllOf(scheme).Any(veto => veto.Effect == VetoEffect.Exclude && veto.If.Holds(new FigureContext(field, row, null)) == true);

    /// <summary>Those of the scheme, and those of its lines that act on the candidate and not on the line's own score.</summary>
    private static IEnumerable<Veto> AllOf(Scheme scheme) =>
        scheme.Vetoes.Concat(scheme.Nodes.SelectMany(node => node.Options.Vetoes).Where(veto => veto.Effect != VetoEffect.Score));
}
