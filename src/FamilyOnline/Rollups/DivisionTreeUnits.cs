using NodaTime;

namespace FamilyOnline.Rollups;

/// <summary>Turns lists of divisions into trees that figures are added up over (区划转汇总树).</summary>
public static class DivisionTreeUnits
{
    /// <summary>Gives the divisions as the tree of a day. A list of divisions has no dates of its own: the caller says which day it stands for.</summary>
    /// <param name="divisions">The divisions.</param>
    /// <param name="day">The day, which stands in the basis of every figure rolled up over the tree.</param>
    public static UnitTree At(this DivisionTree divisions, LocalDate day)
    {
        Require.NotNull(divisions);
        return new(divisions.All.Select(division => Unit(divisions, division)), day);
    }

    private static TreeUnit Unit(DivisionTree divisions, Division division) => new(
        division.Code.ToString(),
        division.Name,
        divisions.ParentOf(division.Code)?.Code.ToString(),
        division.Code.Level.ToString().ToLowerInvariant());
}
