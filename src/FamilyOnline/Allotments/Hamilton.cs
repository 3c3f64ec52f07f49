namespace FamilyOnline.Allotments;

/// <summary>Hamilton's method (汉密尔顿法): everybody gets the quota rounded down, and the places left go to the largest remainders.</summary>
/// <remarks>
/// <c>quota = weight × total ÷ all weights</c>. With floors, caps or a base, <c>quota = clamp(weight × λ, least, cap)</c>, with the one λ at which the quotas make
/// up the total; a base is the least that a unit gets, as a floor is.
/// <para>Guarantee: keeps the quota: nobody is a whole place away from it. Not house monotone: with one place more in all, somebody may get less
/// (the Alabama paradox), which the allotment warns of.</para>
/// <para>Source: A. Hamilton, 1792; T. Hare, 1859; Balinski and Young 2001, chapters 3 and 5.</para>
/// </remarks>
public sealed class Hamilton : IApportionmentMethod
{
    /// <inheritdoc/>
    public string Key => "hamilton";

    /// <inheritdoc/>
    public Apportionment Apportion(ApportionmentDemand demand)
    {
        var quotas = ClampedQuotas.Of(Require.NotNull(demand));
        var shares = quotas.Whole.ToArray();
        var left = (int)(demand.Total - shares.Sum());
        if (left == 0)
            return new(shares, quotas: quotas);
        int[] units = [.. Enumerable.Range(0, demand.Count)];
        Array.Sort(quotas.Remainders.ToArray(), units);
        Array.Reverse(units);
        return Share(shares, quotas, units, left);
    }

    /// <summary>Gives the places that are left; where the last of them and the next one have the same remainder, that remainder is tied.</summary>
    private static Apportionment Share(long[] shares, ClampedQuotas quotas, int[] byRemainder, int left)
    {
        var last = quotas.Remainders[byRemainder[left - 1]];
        var isTied = left < byRemainder.Length && quotas.Remainders[byRemainder[left]] == last;
        var given = 0;
        foreach (var unit in byRemainder.Take(left))
        {
            if (isTied && quotas.Remainders[unit] == last)
                break;
            (shares[unit], given) = (shares[unit] + 1, given + 1);
        }

        return isTied
            ? new(shares, byRemainder.Where(unit => quotas.Remainders[unit] == last).Order(), left - given, quotas: quotas)
            : new(shares, quotas: quotas);
    }
}
