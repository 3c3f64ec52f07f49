using System.Globalization;
using FamilyOnline.Evaluations;
using FamilyOnline.Resources;
using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Selections;

/// <summary>Tells a certificate in words.</summary>
internal static class CertificateText
{
    public static string Reason(Certificate certificate, CertificateEntry entry, CultureInfo? culture) => entry.Outcome switch
    {
        SelectionOutcome.Selected => Say("reason.selected", culture, Rank(entry), Points(entry), Best(certificate, entry, culture)),
        SelectionOutcome.Tied => Say("reason.tied", culture, Points(entry), Text(certificate.OpenPlaces), string.Join(culture.Chinese() ? "、" : ", ", certificate.Tied.Select(tied => tied.Candidate.Name)), OpenChoice.How(certificate).In(culture)),
        SelectionOutcome.NotSelected when entry.Obstacle is { } obstacle => Say("reason." + obstacle, culture, Rank(entry), Points(entry)),
        SelectionOutcome.Pending => Say("reason.pending", culture, Rank(entry), Points(entry), string.Join(culture.Chinese() ? "、" : ", ", certificate.Tied.Select(tied => tied.Candidate.Name))),
        SelectionOutcome.NotSelected when entry.Margin is { IsZero: true } => Say("reason.tie-break", culture, Rank(entry), Points(entry), Link(certificate, entry, culture), Worst(certificate, entry, culture)),
        SelectionOutcome.NotSelected => Say("reason.not-selected", culture, Rank(entry), Points(entry), entry.Margin?.ToFixed(2) ?? "—", Worst(certificate, entry, culture)),
        SelectionOutcome.NotEligible => string.Join(culture.Chinese() ? "；" : "; ", entry.Score.FailedGates.Select(gate => Gate(certificate, gate, culture))),
        SelectionOutcome.NotRanked => Say("reason.not-ranked", culture, Missing(certificate, entry, culture)),
        SelectionOutcome.Vetoed or SelectionOutcome.Barred => Say("reason." + entry.Outcome, culture, string.Join(culture.Chinese() ? "、" : ", ", entry.Score.Vetoes.Where(veto => veto.Holds == true).Select(veto => (veto.Veto.Title ?? veto.Veto.If.Say(certificate.Evaluation.Field.Setting.Titles)).In(culture)))),
        SelectionOutcome.PassedOver => Say("reason.passed-over", culture, Rank(entry), Points(entry), string.Join(culture.Chinese() ? "、" : ", ", certificate.Selected.Where(other => other.IsThroughQuota).Select(other => other.Candidate.Name))),
        _ => EarlierWinnerText.Of(certificate, entry.Candidate.Id).In(culture),
    };

    public static string Explain(Certificate certificate, CertificateEntry entry, CultureInfo? culture) =>
        Explanation.Of(certificate.Evaluation, entry.Score, culture, Outcome(certificate, entry, culture));

    private static IEnumerable<string> Outcome(Certificate certificate, CertificateEntry entry, CultureInfo? culture)
    {
        yield return Say("outcome." + entry.Outcome, culture) + culture.Colon() + Reason(certificate, entry, culture);
        if (entry.IsThroughQuota)
            yield return Say("through-quota", culture);
        if (entry.Prize is { } prize)
            yield return Say("prize", culture, prize.Title.In(culture)) + (prize.Pay is { } pay ? Say("prize.pay", culture, Numbers.Of(pay)) : "");
        if (certificate.Evaluation.Scheme.IsStage)
            yield return Say("stage", culture, certificate.Evaluation.Scheme.Title.In(culture));
    }

    private static string Gate(Certificate certificate, GateResult result, CultureInfo? culture) =>
        Texts.Render(Texts.Scoring, result.Holds == false ? "gate.failed" : "gate.unknown", culture, result.Gate.Else.In(culture), result.Gate.If.Say(certificate.Evaluation.Field.Setting.Titles).In(culture));

    private static string Missing(Certificate certificate, CertificateEntry entry, CultureInfo? culture)
    {
        var unknown = certificate.Evaluation.Scheme.Nodes.OfType<Criterion>().Where(criterion => !entry.Score.PointsOf(criterion.Id).IsKnown);
        return string.Join(culture.Chinese() ? "、" : ", ", unknown.Select(criterion =>
            Texts.Render(Texts.Scoring, "with-reason", culture, criterion.Title.In(culture), Say("absence." + entry.Score.PointsOf(criterion.Id).Absence, culture))));
    }

    /// <summary>The tie-break that put a candidate behind the line although it has as many points as who stands on it.</summary>
    private static string Link(Certificate certificate, CertificateEntry entry, CultureInfo? culture)
    {
        var line = certificate.Tied.Concat(certificate.Selected.Reverse()).First();
        var (evaluation, rows) = (certificate.Evaluation, certificate.Evaluation.Field);
        RankKeys keys = new([], evaluation.Run, rows);
        var (mine, other) = (rows.RowOf(entry.Candidate), rows.RowOf(line.Candidate));
        return evaluation.Scheme.TieBreaks.Concat(evaluation.Scheme.Selection!.Chain).FirstOrDefault(tie => keys.Compare(tie, mine, other) != 0) is { } tie ? Named(certificate, tie, culture) : "—";
    }

    private static string Named(Certificate certificate, TieBreak tie, CultureInfo? culture) => tie.Figure is { } figure
        ? figure.Say(certificate.Evaluation.Field.Setting.Titles).In(culture)
        : Say("countback", culture, certificate.Evaluation.Scheme.Nodes[certificate.Evaluation.Scheme.Index[tie.Countback!]].Title.In(culture));

    /// <summary>The criterion with the greatest share of its points.</summary>
    private static string Best(Certificate certificate, CertificateEntry entry, CultureInfo? culture) =>
        Parts(certificate, entry).OrderByDescending(part => Share(part, entry)).Select(part => Named(part, entry, culture)).FirstOrDefault() ?? "—";

    /// <summary>The criterion that the most points were missed in.</summary>
    private static string Worst(Certificate certificate, CertificateEntry entry, CultureInfo? culture) =>
        Parts(certificate, entry).OrderByDescending(part => part.Points!.Value - entry.Score.PointsOf(part.Id).Value).Select(part => Named(part, entry, culture)).FirstOrDefault() ?? "—";

    /// <summary>The parts that have a maximum and were scored: what is omitted or not applicable is neither good nor bad.</summary>
    private static IEnumerable<SchemeNode> Parts(Certificate certificate, CertificateEntry entry) =>
        certificate.Evaluation.Scheme.Root.Parts.Where(part => part.Points is not null && entry.Score.PointsOf(part.Id).IsKnown);

    private static Exact Share(SchemeNode part, CertificateEntry entry) => entry.Score.PointsOf(part.Id).Value / part.Points!.Value;

    private static string Named(SchemeNode part, CertificateEntry entry, CultureInfo? culture) =>
        $"{part.Title.In(culture)} {entry.Score.PointsOf(part.Id).Value.ToFixed(2)}/{part.Points}";

    private static string Rank(CertificateEntry entry) => Text(entry.Score.Rank ?? 0);

    private static string Points(CertificateEntry entry) => entry.Score.Shown ?? entry.Score.Total.ToString();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Say(string key, CultureInfo? culture, params string[] arguments) => Texts.Render(Texts.Selections, key, culture, arguments);
}
