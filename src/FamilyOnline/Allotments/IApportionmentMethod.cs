namespace FamilyOnline.Allotments;

/// <summary>A way to split a whole number over units by their weights (分配方法).</summary>
/// <remarks>
/// Its laws: shares and tied places sum to the total exactly; no share lies below its floor or above its cap, even with a tied place; the answer does
/// not depend on the order of the units; what the method cannot decide is a tie, never a lot.
/// </remarks>
public interface IApportionmentMethod
{
    /// <summary>Gets the stable id that packs and commands name: <c>webster</c>; a plugin's begins with its own id and a dot.</summary>
    string Key { get; }

    /// <summary>Splits a total.</summary>
    /// <param name="demand">The total, the weights and the bounds; there is always a split that keeps them.</param>
    /// <returns>Each unit's share, and the tie at the last place, if there is one.</returns>
    Apportionment Apportion(ApportionmentDemand demand);
}
