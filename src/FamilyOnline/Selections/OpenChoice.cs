using FamilyOnline.Evaluations;
using FamilyOnline.Resources;
using FamilyOnline.Rules;

namespace FamilyOnline.Selections;

/// <summary>Says which places at the line, and which prizes, a choice leaves open.</summary>
internal static class OpenChoice
{
    /// <summary>Says it in a sentence each.</summary>
    public static IEnumerable<LocalizedText> Of(Certificate certificate)
    {
        var how = How(certificate);
        if (certificate.OpenPlaces > 0)
            yield return Say("open.line", Numbers.Of(certificate.OpenPlaces), how, UndecidedTexts.Names(certificate.Tied.Select(entry => entry.Score)));
        foreach (var tie in certificate.PrizeTies)
            yield return Say("open.prize", Wordings.Join("list", tie.Prizes.Select(prize => prize.Title)), how, UndecidedTexts.Names(tie.Among));
    }

    /// <summary>Says how a tie at the line is decided.</summary>
    public static LocalizedText How(Certificate certificate) => UndecidedTexts.How(certificate.Evaluation.Scheme.Selection!.Tie, certificate.Evaluation.Scheme.Selection);

    private static LocalizedText Say(string key, params LocalizedText[] arguments) => Texts.Told(Texts.Selections, key, arguments);
}
