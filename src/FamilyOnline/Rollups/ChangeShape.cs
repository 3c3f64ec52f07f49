namespace FamilyOnline.Rollups;

/// <summary>Holds the arrows of a change against its kind, and the shares of each predecessor against 1.</summary>
internal static class ChangeShape
{
    public static IEnumerable<Problem> FaultsOf(UnitChangeKind kind, IReadOnlyList<SuccessionShare> shares, Place place = default)
    {
        if (!Fits(kind, shares))
            yield return HistoryProblems.BadShape.At(place, kind.ToString(), string.Join(", ", shares));
        foreach (var twice in shares.GroupBy(share => (share.From, share.To, share.Metric)).Where(group => group.Count() > 1))
            yield return HistoryProblems.ShareTwice.At(place, twice.First().ToString());
        foreach (var fault in BackShares.FaultsOf(shares, place))
            yield return fault;
        foreach (var predecessor in shares.Where(share => share.From is not null).GroupBy(share => share.From!, StringComparer.Ordinal))
            foreach (var fault in SharesOf(predecessor.Key, [.. predecessor], place))
                yield return fault;
    }

    private static bool Fits(UnitChangeKind kind, IReadOnlyList<SuccessionShare> shares)
    {
        var from = shares.Select(share => share.From).Distinct(StringComparer.Ordinal).ToArray();
        var to = shares.Select(share => share.To).Distinct(StringComparer.Ordinal).ToArray();
        return kind switch
        {
            UnitChangeKind.Create => from is [null],
            UnitChangeKind.Abolish => to is [null],
            UnitChangeKind.Rename or UnitChangeKind.Move => from is [not null] && to is [not null],
            UnitChangeKind.Recode => from is [not null] && to is [not null] && from[0] != to[0],
            UnitChangeKind.Split => from is [not null] && to.Length > 1 && !to.Contains(null),
            UnitChangeKind.Merge => to is [not null] && from.Length > 0 && !from.Contains(null) && !(from.Length == 1 && from[0] == to[0]),
            _ => false,
        };
    }

    /// <summary>Shares for one metric are stated for every successor or for none, and make up 1.</summary>
    private static IEnumerable<Problem> SharesOf(string from, SuccessionShare[] shares, Place place)
    {
        var successors = shares.Select(share => share.To).Distinct(StringComparer.Ordinal).Count();
        foreach (var metric in shares.GroupBy(share => share.Metric, StringComparer.Ordinal))
        {
            var stated = metric.Where(share => share.Share is not null).ToArray();
            var what = metric.Key ?? "*";
            if (stated.Length > 0 && stated.Select(share => share.To).Distinct(StringComparer.Ordinal).Count() < successors)
                yield return HistoryProblems.ShareMissing.At(place, from, what);
            else if (stated.Length > 0 && Sum(stated) is var sum && sum != Exact.One)
                yield return HistoryProblems.ShareSum.At(place, from, what, sum.ToString());
        }
    }

    private static Exact Sum(IEnumerable<SuccessionShare> shares) => shares.Aggregate(Exact.Zero, (sum, share) => sum + share.Share!.Value);
}
