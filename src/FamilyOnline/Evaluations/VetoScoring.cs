using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>Lets vetoes act, in their order: a fixed score replaces the total, exclusion leaves the ranking, a bar forbids grades and prizes.</summary>
internal static class VetoScoring
{
    public static void Apply(Standings standings)
    {
        foreach (var veto in AllOf(standings.Scheme))
        {
            var holds = veto.If.Column(standings.Field);
            for (var row = 0; row < holds.Length; row++)
            {
                if (holds[row] != Truth.No)
                    standings[row].Add(veto, isCertain: holds[row] == Truth.Yes);
            }
        }
    }

    /// <summary>Tells whether a candidate is excluded, before anything is scored.</summary>
    public static bool Excludes(Scheme scheme, EvaluationField field, int row) =>
        AllOf(scheme).Any(veto => veto.Effect == VetoEffect.Exclude && veto.If.Holds(new FigureContext(field, row, null)) == true);

    /// <summary>Those of the scheme, and those of its lines that act on the candidate and not on the line's own score.</summary>
    private static IEnumerable<Veto> AllOf(Scheme scheme) =>
        scheme.Vetoes.Concat(scheme.Nodes.SelectMany(node => node.Options.Vetoes).Where(veto => veto.Effect != VetoEffect.Score));
}
