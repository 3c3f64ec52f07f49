using FamilyOnline.Resources;
using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>Says what is left open, how the scheme has it decided, and between whom.</summary>
internal static class UndecidedTexts
{
    /// <summary>Says which places of a ranking are open.</summary>
    public static IEnumerable<LocalizedText> Of(Evaluation evaluation) =>
        evaluation.OpenTies.Select(tie => Say("open.rank", Numbers.Of(tie[0].Rank!.Value), How(evaluation.Scheme.Rank.Then, evaluation.Scheme.Selection), Names(tie)));

    /// <summary>Says how a tie is decided, and by whom where the scheme names somebody.</summary>
    public static LocalizedText How(TieProcedure procedure, SelectionRule? rule) =>
        rule?.DecidedBy is { } who ? Say($"tie.{procedure}.by", who) : Say("tie." + procedure);

    /// <summary>Lists names.</summary>
    public static LocalizedText Names(IEnumerable<CandidateScore> scores) => Wordings.Join("list", scores.Select(score => new LocalizedText(score.Candidate.Name)));

    private static LocalizedText Say(string key, params LocalizedText[] arguments) => Texts.Told(Texts.Selections, key, arguments);
}
