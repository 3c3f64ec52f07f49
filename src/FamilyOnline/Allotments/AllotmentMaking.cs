namespace FamilyOnline.Allotments;

/// <summary>Asks a method, holds its answer against the laws, and puts the allotment together.</summary>
internal static class AllotmentMaking
{
    public static Allotment Make(IApportionmentMethod method, IReadOnlyList<AllotmentUnit> units, ApportionmentDemand demand)
    {
        var answer = method.Apportion(demand) ?? throw Broken(method, "gave no answer");
        CheckLaws(method, demand, answer);
        var tied = answer.Tied.ToHashSet();
        QuotaRule quota = new(demand.Total, demand.WeightInAll);
        var shares = units.Select((unit, i) => new AllotmentShare(unit, answer.Shares[i], quota, tied.Contains(i)) { Bound = BoundOf(demand, i, answer.Shares[i]) });
        return new(method.Key, demand.Total, [.. shares], tied.Count == 0 ? null : new(answer.Tied.Select(i => units[i]), answer.OpenPlaces))
        {
            Divisor = answer.Divisor,
            Quotas = answer.Quotas,
            Warnings = method is DivisorMethod ? [] : AlabamaParadox.Warnings(method, demand, answer, units),
        };
    }

    /// <summary>A share is a bound's where it stands on the bound, and the weight alone gives less, or more.</summary>
    private static AllotmentBound BoundOf(ApportionmentDemand demand, int unit, long share)
    {
        if (share == demand.Least(unit) && demand.CompareQuota(unit, share) < 0)
            return AllotmentBound.Floor;
        return share == demand.Caps[unit] && demand.CompareQuota(unit, share) > 0 ? AllotmentBound.Cap : AllotmentBound.Unspecified;
    }

    private static void CheckLaws(IApportionmentMethod method, ApportionmentDemand demand, Apportionment answer)
    {
        if (answer.Shares.Count != demand.Count)
            throw Broken(method, $"gave {answer.Shares.Count} shares to {demand.Count} units");
        if (answer.Shares.Sum() + answer.OpenPlaces != demand.Total)
            throw Broken(method, $"gave {answer.Shares.Sum()} and left {answer.OpenPlaces} open of {demand.Total}");
        for (var i = 0; i < demand.Count; i++)
        {
            if (answer.Shares[i] < demand.Least(i) || answer.Shares[i] > demand.Caps[i])
                throw Broken(method, $"gave {answer.Shares[i]} where {demand.Least(i)} to {demand.Caps[i]} are allowed");
        }

        if (answer.Tied.Any(i => i < 0 || i >= demand.Count || answer.Shares[i] >= demand.Caps[i]))
            throw Broken(method, "ties a place that a unit may not have");
    }

    private static InvalidOperationException Broken(IApportionmentMethod method, string what) => new($"The method '{method.Key}' {what}.");
}
