using FamilyOnline.Schemes;
using NodaTime;

namespace FamilyOnline.Selections;

/// <summary>Who won before, and may not be chosen again yet.</summary>
internal static class EarlierWinners
{
    /// <summary>Gives the ids of those who stay out on a day; a year alone counts as that whole year, so that after two years means in the third.</summary>
    public static HashSet<string> Of(SelectionRule rule, SelectionOptions input, LocalDate asOf)
    {
        HashSet<string> out_ = new(StringComparer.Ordinal);
        if (rule.StayOutYears is not { } years)
            return out_;
        out_.UnionWith(input.EarlierWinners);
        out_.UnionWith(input.EarlierAwards.Where(award => years == int.MaxValue || award.From is not { } day || StaysOut(day, years, asOf)).Select(award => award.Candidate));
        return out_;
    }

    private static bool StaysOut(LocalDate day, int years, LocalDate asOf) => day is { Month: 1, Day: 1 } ? asOf.Year - day.Year <= years : asOf < day.PlusYears(years);
}
