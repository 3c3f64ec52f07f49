using System.Globalization;

namespace FamilyOnline.Allotments;

/// <summary>Tells whether a total can be split within bounds at all, before anybody tries.</summary>
internal static class AllotmentRoom
{
    public static IReadOnlyList<Problem> Check(long total, IReadOnlyList<AllotmentUnit> units, AllotmentOptions options)
    {
        List<Problem> problems = [];
        var (least, most) = (Int128.Zero, Int128.Zero);
        foreach (var unit in units)
        {
            var (floor, cap) = (options.FloorOf(unit), options.CapOf(unit) ?? long.MaxValue);
            if (cap < floor)
                problems.Add(AllotmentProblems.CapBelowFloor.At(default, unit.ToString(), Text(floor), Text(cap)));
            var own = Math.Min(cap, Math.Max(floor, options.Base));
            (least, most) = (least + own, most + (unit.Weight.IsZero ? own : cap));
        }

        if (least > total)
            problems.Add(AllotmentProblems.FloorsTooHigh.At(default, Text(least), Text(total)));
        else if (most < total)
            problems.Add(AllotmentProblems.CapsTooLow.At(default, Text(most), Text(total)));
        return problems;
    }

    private static string Text(Int128 number) => number.ToString(CultureInfo.InvariantCulture);
}
