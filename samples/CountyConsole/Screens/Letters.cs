using FamilyOnline.Evaluations;
using FamilyOnline.Schemes;

namespace CountyConsole.Screens;

/// <summary>The letters that lines gave: they are shown and never added, so that points do not tell them.</summary>
internal static class Letters
{
    private const string Giver = "bands";

    /// <summary>Gives a candidate's letters by the ids of the lines; only rows can give any, so that without them no trace is made.</summary>
    public static IReadOnlyDictionary<string, string> Of(Evaluation evaluation, string candidate) => evaluation.Scheme.Nodes.OfType<Criterion>().Any(line => line.Kind == Giver)
        ? Below(evaluation.TraceOf(candidate)).Where(trace => trace.Letter is not null).GroupBy(trace => trace.Id, StringComparer.Ordinal).ToDictionary(line => line.Key, line => line.First().Letter!, StringComparer.Ordinal)
        : new Dictionary<string, string>(StringComparer.Ordinal);

    private static IEnumerable<Trace> Below(Trace trace) => trace.Parts.SelectMany(Below).Prepend(trace);
}
