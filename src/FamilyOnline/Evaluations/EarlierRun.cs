using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>The lines of a sheet as one side filled it.</summary>
internal sealed class EarlierRun(Scheme scheme, EvaluationField field) : IEarlierRun
{
    private readonly Dictionary<string, int> _rowOf = field.Rows.Select((row, at) => (row.Candidate.Id, at)).ToDictionary(row => row.Id, row => row.at, StringComparer.Ordinal);

    public LocalizedText? TitleOf(string node) => scheme.Index.ContainsKey(node) ? Wordings.Say("side.line", field.Setting.Side ?? "—", SchemeTitles.OfLine(scheme, node)!) : null;

    public Quantity PointsOf(string candidate, string node) =>
        scheme.Index.ContainsKey(node) && _rowOf.TryGetValue(candidate, out var row) ? field.Setting.Nodes!.Of(node, field)[row] : Quantity.Of(Absence.NotReported);
}
