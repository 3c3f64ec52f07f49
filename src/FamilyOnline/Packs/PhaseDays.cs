using FamilyOnline.Documents;
using NodaTime;

namespace FamilyOnline.Packs;

/// <summary>Checks that phases follow each other day by day, and tells each fault at the day that makes it.</summary>
internal static class PhaseDays
{
    /// <summary>Plan days know no 29 February, so that years of 365 days serve to compare them.</summary>
    private const int DaysOfYear = 365;
    private const int NoLeapYear = 2023;

    /// <summary>Checks the phases as written; days that cannot be read are told elsewhere.</summary>
    /// <returns>The first and the last day, or null where they are not all known and in order.</returns>
    public static (PlanDate From, PlanDate To)? Check(MapReader pack)
    {
        var phases = PackItems.Maps(pack, "phases").Select(map => (From: Day(map, "from"), To: Day(map, "to"))).ToList();
        if (phases.Count == 0 || phases.Exists(phase => phase.From is null || phase.To is null))
            return null;
        var before = pack.Problems.Count;
        for (var i = 0; i < phases.Count; i++)
        {
            var (from, to) = (phases[i].From!, phases[i].To!);
            if (to.Day < from.Day)
                pack.Problems.Add(PackProblems.PhaseInverted.At(to.Place, to.Text, from.Text));
            else if (i > 0 && phases[i - 1].To!.Day >= phases[i - 1].From!.Day)
                Follow(phases[i - 1].To!, from, pack.Problems);
        }

        return pack.Problems.Count == before ? (PlanDate.Parse(phases[0].From!.Text), PlanDate.Parse(phases[^1].To!.Text)) : null;
    }

    /// <summary>Compares two plan days: below 0 where the first is earlier.</summary>
    public static int Compare(PlanDate left, PlanDate right) => Number(left).CompareTo(Number(right));

    private static int Number(PlanDate date) => (date.YearOffset * DaysOfYear) + new LocalDate(NoLeapYear, date.Month, date.Day).DayOfYear;

    private static void Follow(Written before, Written after, DocumentProblems problems)
    {
        if (after.Day <= before.Day)
            problems.Add(PackProblems.PhaseOverlap.At(after.Place, after.Text, before.Text, before.Place.ToString()));
        else if (after.Day != before.Day + 1)
            problems.Add(PackProblems.PhaseGap.At(after.Place, after.Text, before.Text, before.Place.ToString()));
    }

    private static Written? Day(DocumentMap phase, string key) =>
        phase.Find(key) is DocumentScalar scalar && PlanDate.TryParse(scalar.Text, out var date) ? new(scalar.Text, Number(date), scalar.Place) : null;

    private sealed record Written(string Text, int Day, Place Place);
}
