using FamilyOnline.Schemes;
using NodaTime;

namespace FamilyOnline.Selections;

/// <summary>Who won before, and may not be chosen again yet.</summary>
internal static class EarlierWinners
{
    /// <summary>The last year that the calendar can express.</summary>
    private const int LastYear = 9999;

    /// <summary>Gives the ids of those who stay out on a day; a year alone counts as that whole year, so that after two years means in the third.</summary>
    public static HashSet<string> Of(SelectionRule rule, SelectionOptions input, LocalDate asOf)
    {
        HashSet<string> out_ = new(StringComparer.Ordinal);
        if (rule.StayOutYears is not { } years)
            return out_;
        out_.UnionWith(input.EarlierWinners);
        out_.UnionWith(input.EarlierAwards.Where(award => StaysOut(award, years, asOf)).Select(award => award.Candidate));
        return out_;
    }

    /// <summary>Tells whether an award keeps its winner out on a day.</summary>
    public static bool StaysOut(EarlierAward award, int years, LocalDate asOf) => Until(award, years) is not { } until || asOf < until;

    /// <summary>Gives the first day on which an award keeps nobody out; null where it always does, or where nobody knows when it was won.</summary>
    public static LocalDate? Until(EarlierAward award, int years) =>
        award.From is not { } day || years >= LastYear - day.Year ? null : day.PlusYears(IsYear(day) ? years + 1 : years);

    /// <summary>Tells whether a day stands for its whole year.</summary>
    public static bool IsYear(LocalDate day) => day is { Month: 1, Day: 1 };
}
