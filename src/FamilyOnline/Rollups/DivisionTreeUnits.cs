using NodaTime;

namespace FamilyOnline.Rollups;

/// <summary>Turns lists of divisions into trees that figures are added up over (区划转汇总树).</summary>
public static class DivisionTreeUnits
{
    /// <summary>Gives the divisions as the tree of a day. A list of divisions has no dates of its own: the caller says which day it stands for.</summary>
    /// <param name="divisions">The divisions.</param>
    /// <param name="day">The day, which stands in the basis of every figure rolled up over the tree.</param>
    /// <remarks>
    /// A unit's level is that of its code's digits, such as <c>county</c>. A code of six digits that has other codes of six digits below it, as <c>610400</c>
    /// has in GB/T 2260, stands one level higher: the tree decides.
    /// </remarks>
    public static UnitTree At(this DivisionTree divisions, LocalDate day)
    {
        var levels = LevelsOf(Require.NotNull(divisions));
        return new(divisions.All.Select(division => Unit(divisions, division, levels[division.Code])), day);
    }

    private static TreeUnit Unit(DivisionTree divisions, Division division, DivisionLevel level) =>
        new(division.Code.ToString(), division.Name, divisions.ParentOf(division.Code)?.Code.ToString(), level.ToString().ToLowerInvariant());

    private static Dictionary<DivisionCode, DivisionLevel> LevelsOf(DivisionTree divisions)
    {
        var levels = divisions.All.ToDictionary(division => division.Code, division => division.Code.Level);
        foreach (var division in divisions.All.Reverse())
        {
            if (divisions.ParentOf(division.Code) is { } parent && levels[parent.Code] == levels[division.Code] && levels[division.Code] > DivisionLevel.Province)
                levels[parent.Code] = levels[division.Code] - 1;
        }

        return levels;
    }
}
