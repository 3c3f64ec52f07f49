using FamilyOnline.Evaluations;

namespace FamilyOnline.Selections;

/// <summary>What an earlier stage gave, for the stages after it.</summary>
internal sealed class StageScores(Evaluation evaluation) : IEarlierRun
{
    public LocalizedText? TitleOf(string node) => SchemeTitles.OfLine(evaluation.Scheme, node) is { } line ? Rules.Wordings.Say("side.line", evaluation.Scheme.Title, line) : null;

    public Quantity PointsOf(string candidate, string node) => evaluation.Contains(candidate) && (node == Schemes.SchemeReader.RootId || evaluation.Scheme.Index.ContainsKey(node))
        ? node == Schemes.SchemeReader.RootId ? evaluation[candidate].Decided : evaluation[candidate].PointsOf(node)
        : Quantity.Of(Absence.NotReported);
}
