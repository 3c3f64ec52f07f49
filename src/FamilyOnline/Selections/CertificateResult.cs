using FamilyOnline.Documents;
using FamilyOnline.Evaluations;
using FamilyOnline.Schemes;

namespace FamilyOnline.Selections;

/// <summary>One candidate's result as a document, with every step that led to it.</summary>
internal static class CertificateResult
{
    /// <summary>Puts a result together.</summary>
    /// <param name="evaluation">The ranking.</param>
    /// <param name="score">The candidate's points and place.</param>
    /// <param name="entry">What a selection made of it; null where nobody is chosen.</param>
    public static DocumentMap Of(Evaluation evaluation, CandidateScore score, CertificateEntry? entry) => DocumentParts.Map(
        ("candidate", DocumentParts.Text(score.Candidate.Id)),
        ("name", DocumentParts.Text(score.Candidate.Name)),
        ("outcome", entry is null ? null : DocumentParts.Text(EnumWords<SelectionOutcome>.Of(entry.Outcome))),
        ("through-quota", entry?.IsThroughQuota == true ? DocumentParts.Text("true") : null),
        ("rank", score.Rank is { } rank ? DocumentParts.Text(rank) : null),
        ("total", DocumentParts.Text(score.Total)),
        ("shown", DocumentParts.Text(score.Shown)),
        ("base", DocumentParts.Text(score.Base)),
        ("pools", score.Pools.Count == 0 ? null : DocumentParts.Map(score.Pools.Select(pool => (pool.Key, (DocumentNode?)DocumentParts.Text(pool.Value))))),
        ("margin", entry?.Margin is { } margin ? DocumentParts.Text(margin) : null),
        ("grade", score.Grade is { } grade ? Named(grade.Grade, grade.Pay) : null),
        ("prize", entry?.Prize is { } prize ? Named(prize.Title, prize.Pay) : null),
        ("barred", score.Barred.Count == 0 ? null : DocumentParts.Texts(score.Barred)),
        ("failed", DocumentParts.List(score.FailedGates.Select(result => Gate(result, evaluation)))),
        ("vetoes", score.Vetoes.Count == 0 ? null : DocumentParts.List(score.Vetoes.Select(result => Veto(result, evaluation)))),
        ("sides", evaluation.Scheme.Sides.Count < 2 ? null : DocumentParts.Map(evaluation.Scheme.Sides.SkipLast(1).Select(side => (side, (DocumentNode?)Side(evaluation, side, score))))),
        ("flags", score.Flags.Count == 0 ? null : DocumentParts.List(score.Flags.Select(DocumentParts.Text))),
        ("trace", TraceDocument.Line(evaluation.TraceOf(score.Candidate.Id))));

    private static DocumentMap Named(LocalizedText title, Exact? pay) => DocumentParts.Map(
        ("title", DocumentParts.Text(title)),
        ("pay", pay is { } amount ? DocumentParts.Text(amount) : null));

    /// <summary>What another side gave, line by line.</summary>
    private static DocumentMap Side(Evaluation evaluation, string side, CandidateScore score) =>
        DocumentParts.Map(evaluation.Scheme.Nodes.Select(node => (node.Id, (DocumentNode?)DocumentParts.Text(evaluation.PointsOf(side, score.Candidate.Id, node.Id)))));

    private static DocumentMap Gate(GateResult result, Evaluation evaluation) => DocumentParts.Map(
        ("if", DocumentParts.Text(result.Gate.If.Text)),
        ("wording", DocumentParts.Text(result.Gate.If.Say(evaluation.Field.Setting.Titles))),
        ("holds", Holds(result.Holds)),
        ("else", DocumentParts.Text(result.Gate.Else)));

    private static DocumentMap Veto(VetoResult result, Evaluation evaluation) => DocumentParts.Map(
        ("if", DocumentParts.Text(result.Veto.If.Text)),
        ("wording", DocumentParts.Text(result.Veto.Title ?? result.Veto.If.Say(evaluation.Field.Setting.Titles))),
        ("holds", Holds(result.Holds)),
        ("effect", DocumentParts.Text(EnumWords<VetoEffect>.Of(result.Veto.Effect))),
        ("score", result.Veto.Effect == VetoEffect.Score ? DocumentParts.Text(result.Veto.Points) : null),
        ("barred", result.Veto.Barred.Count == 0 ? null : DocumentParts.Texts(result.Veto.Barred)));

    private static DocumentScalar? Holds(bool? holds) => DocumentParts.Text(holds switch { true => "true", false => "false", null => "unknown" });
}
