using System.Globalization;
using FamilyOnline.Resources;
using FamilyOnline.Rules;
using NodaTime;
using NodaTime.Text;

namespace FamilyOnline.Selections;

/// <summary>Says what an earlier winner won, when, and from when on it may be chosen again.</summary>
internal static class EarlierWinnerText
{
    /// <summary>Says it of a candidate that stays out; of several awards, the one that keeps it out longest.</summary>
    public static LocalizedText Of(Certificate certificate, string candidate)
    {
        var years = certificate.Evaluation.Scheme.Selection!.StayOutYears!.Value;
        var awards = certificate.Input.EarlierAwards.Where(award => award.Candidate == candidate && EarlierWinners.StaysOut(award, years, certificate.Evaluation.Figures.AsOf));
        var award = awards.OrderByDescending(award => EarlierWinners.Until(award, years) is null).ThenByDescending(award => award.From).FirstOrDefault();
        if (award is null)
            return Say("reason.earlier-winner");
        if (EarlierWinners.Until(award, years) is { } until)
            return Say("reason.earlier-award", What(award), Day(until));
        return years == int.MaxValue || award.From is not null ? Say("reason.earlier-award.always", What(award)) : Say("reason.earlier-award.unknown", What(award), Numbers.Of(years));
    }

    private static LocalizedText What(EarlierAward award) => (award.From, award.Prize) switch
    {
        ({ } day, { } prize) => Say("award.prize", Day(day), prize),
        ({ } day, null) => Day(day),
        (null, { } prize) => prize,
        _ => Say("award.some"),
    };

    private static LocalizedText Day(LocalDate day) => EarlierWinners.IsYear(day) ? Say("award.year", day.Year.ToString(CultureInfo.InvariantCulture)) : LocalDatePattern.Iso.Format(day);

    private static LocalizedText Say(string key, params LocalizedText[] arguments) => Texts.Told(Texts.Selections, key, arguments);
}
