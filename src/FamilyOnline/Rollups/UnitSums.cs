namespace FamilyOnline.Rollups;

/// <summary>What units come to over one period, in whole numbers.</summary>
/// <param name="Above">The sum of what is known, in units of the metric's last decimal place; of a ratio what stands above the line.</param>
/// <param name="Below">What stands below the line of a ratio; else 0.</param>
/// <param name="Count">How many answers it is made of.</param>
internal readonly record struct UnitSums(long Above, long Below, AnswerCount Count)
{
    public static UnitSums operator +(UnitSums left, UnitSums right) => new(left.Above + right.Above, left.Below + right.Below, left.Count + right.Count);

    public static UnitSums operator -(UnitSums left, UnitSums right) => new(left.Above - right.Above, left.Below - right.Below, left.Count - right.Count);
}
