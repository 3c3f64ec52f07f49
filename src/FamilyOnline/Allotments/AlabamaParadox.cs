using FamilyOnline.Resources;

namespace FamilyOnline.Allotments;

/// <summary>Finds out whether somebody would get less if one place more were there, or more if one were missing (阿拉巴马悖论).</summary>
/// <remarks>Tried, not guessed: the total is split again with one place more and one fewer. Tied places never count as a loss.</remarks>
internal static class AlabamaParadox
{
    public static IReadOnlyList<LocalizedText> Warnings(IApportionmentMethod method, ApportionmentDemand demand, Apportionment now, IReadOnlyList<AllotmentUnit> units) =>
        [.. Losing("more", method, demand, now, units, 1), .. Losing("fewer", method, demand, now, units, -1)];

    private static IEnumerable<LocalizedText> Losing(string key, IApportionmentMethod method, ApportionmentDemand demand, Apportionment now, IReadOnlyList<AllotmentUnit> units, int step)
    {
        if (demand.Total + step > ApportionmentDemand.MaxTotal || !demand.Allows(demand.Total + step))
            yield break;
        var then = method.Apportion(demand.WithTotal(demand.Total + step));
        var (smaller, greater) = step > 0 ? (now, then) : (then, now);
        var (tiedBefore, tiedAfter) = (smaller.Tied.ToHashSet(), greater.Tied.ToHashSet());
        string[] losers = [.. Enumerable.Range(0, units.Count).Where(i => !tiedBefore.Contains(i) && smaller.Shares[i] > greater.Shares[i] + (tiedAfter.Contains(i) ? 1 : 0)).Select(i => units[i].Name)];
        if (losers.Length > 0)
            yield return Texts.Localized(Texts.Allotments, "paradox." + key, FormattableString.Invariant($"{demand.Total + step}"), string.Join("、", losers));
    }
}
