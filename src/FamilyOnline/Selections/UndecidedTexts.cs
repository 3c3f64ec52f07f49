using FamilyOnline.Evaluations;
using FamilyOnline.Resources;
using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Selections;

/// <summary>Says what is left open, how the scheme has it decided, and between whom.</summary>
internal static class UndecidedTexts
{
    /// <summary>Says which places of a ranking are open.</summary>
    public static IEnumerable<LocalizedText> Of(Evaluation evaluation) =>
        evaluation.OpenTies.Select(tie => Say("open.rank", Number(tie[0].Rank!.Value), How(evaluation.Scheme.Rank.Then, evaluation.Scheme.Selection), Names(tie)));

    /// <summary>Says which places at the line, and which prizes, are open.</summary>
    public static IEnumerable<LocalizedText> Of(Certificate certificate)
    {
        var how = How(certificate);
        if (certificate.OpenPlaces > 0)
            yield return Say("open.line", Number(certificate.OpenPlaces), how, Names(certificate.Tied.Select(entry => entry.Score)));
        foreach (var tie in certificate.PrizeTies)
            yield return Say("open.prize", Wordings.Join("list", tie.Prizes.Select(prize => prize.Title)), how, Names(tie.Among));
    }

    /// <summary>Says how a tie at the line is decided.</summary>
    public static LocalizedText How(Certificate certificate) => How(certificate.Evaluation.Scheme.Selection!.Tie, certificate.Evaluation.Scheme.Selection);

    private static LocalizedText How(TieProcedure procedure, SelectionRule? rule) =>
        rule?.DecidedBy is { } who ? Say($"tie.{procedure}.by", who) : Say("tie." + procedure);

    private static LocalizedText Names(IEnumerable<CandidateScore> scores) => Wordings.Join("list", scores.Select(score => new LocalizedText(score.Candidate.Name)));

    private static LocalizedText Number(int number) => Numbers.Of(number);

    private static LocalizedText Say(string key, params LocalizedText[] arguments) => Texts.Told(Texts.Selections, key, arguments);
}
